/** Whether a sentence, of any language, ends in some words and most of them are small: neither a title nor a list of names. */
export function isRunning(text: string): boolean {
  const words = text.split(/\s+/);
  return /\p{Ll}[.!?…](?:\s|$)/u.test(text) && words.filter(isSmall).length > words.length * 0.45;
}

function isSmall(word: string): boolean {
  return /^\P{L}{0,2}\p{Ll}/u.test(word);
}
