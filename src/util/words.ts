/** A word with its place in the text it was cut from. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** Cuts text into words; hyphens, apostrophes and dots inside a word stay in it. Offsets are shifted by `from`. */
export function words(text: string, from = 0): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
