/** Whether words are printed in capitals. */
export function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && /[A-Z]{3}/.test(text);
}
