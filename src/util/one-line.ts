/** Blanks, control characters, what has no width, and what turns the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\s\0-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069]+/g;

/** A text on one line, without what would steer a terminal or turn the words after it. */
export function oneLine(text: string): string {
  return text.replace(unseen, ' ').trim();
}
