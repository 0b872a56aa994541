/** Fewer lines with the mark may be anything; so many in a row are a passage of another message. */
const leastLines = 3;
const mark = /^(?:> ?){1,8}/;

/** Takes the `> ` marks from passages that are quoted as a whole, so that what runs over line ends is whole again. */
export const stripQuoteMarks = (text: string): string => {
  if (!text.includes('\n>')) return text;
  const lines = text.split('\n');
  for (let from = 0; from < lines.length; ) {
    const to = endOfPassage(lines, from);
    if (to - from >= leastLines)
      for (let index = from; index < to; index++) lines[index] = (lines[index] ?? '').replace(mark, '');
    from = Math.max(to, from + 1);
  }
  return lines.join('\n');
};

const endOfPassage = (lines: readonly string[], from: number): number => {
  let to = from;
  while (lines[to]?.startsWith('>')) to++;
  return to;
};
