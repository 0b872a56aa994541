import type { Heading } from '../model';

/** A heading as the format has it, before its place in the text is known. */
export interface MarkedHeading {
  readonly words: string;
  /** 1 is the highest. */
  readonly level: number;
}

/** More say nothing of the talk. */
const mostHeadings = 200;

/** The lines of a text that are headings, in order; one that the text does not show as a line is left out. */
export const locateHeadings = (text: string, marked: readonly MarkedHeading[]): readonly Heading[] => {
  const found: Heading[] = [];
  let from = 0;
  for (const { words, level } of marked.slice(0, mostHeadings))
    for (const line of words.split('\n').map((one) => one.replace(/\s+/g, ' ').trim())) {
      const start = line === '' ? -1 : placeOfLine(text, line, from);
      if (start < 0) continue;
      from = start + line.length;
      found.push({ start, end: from, level });
    }
  return found;
};

const placeOfLine = (text: string, line: string, from: number): number => {
  for (
    let at = text.indexOf(line, from), tries = 0;
    at >= 0 && tries < 20;
    at = text.indexOf(line, at + 1), tries++
  ) {
    const isStart = at === 0 || text.charAt(at - 1) === '\n';
    const end = at + line.length;
    if (isStart && (end === text.length || text.charAt(end) === '\n')) return at;
  }
  return -1;
};
