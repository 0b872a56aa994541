/** A number with its noun: `1 talk`, `3,000 talks`, `2 people`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}
