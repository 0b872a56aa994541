/** A line of nothing but single letters with spaces between them, five and more. */
const spaced = /^[ \t>*#]*(?:\p{L}[ ]{1,6}){4,60}\p{L}[ \t*:]*$/gmu;
/** Between two letters of one word there is one space, between words there are more. */
const withinWord = /(?<=\p{L}) (?=\p{L}(?!\p{L}))/gu;

const betweenWords = /(?<=\p{L}) {2,6}(?=\p{L})/gu;

/** The text with letter-spaced headings set as words: `S E M I N A R` as `SEMINAR`, `B I R D   T A L K` as `BIRD TALK`. */
export const joinSpacedLetters = (text: string): string =>
  text.replace(spaced, (line) => line.replace(withinWord, '').replace(betweenWords, ' '));
