const [lineFeed, carriageReturn, tab, space] = [10, 13, 9, 32];

/** Where the line break at `at` ends, if the next line continues this one; else `at`. */
const foldEnd = (bytes: Uint8Array, at: number): number => {
  const crlf = bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at;
  const next = bytes[at] === lineFeed ? at + 1 : crlf;
  return next > at && (bytes[next] === space || bytes[next] === tab) ? next + 1 : at;
};

export interface Unfolded {
  readonly bytes: Uint8Array;
  /** The number (from 1) that each unfolded line's beginning had in the source. */
  readonly lineNumbers: readonly number[];
}

/** Joins folded lines in bytes: a fold may stand in the middle of a character of several bytes. */
export const unfold = (bytes: Uint8Array): Unfolded => {
  const unfolded = new Uint8Array(bytes.length);
  const lineNumbers = [1];
  let filled = 0;
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const end = foldEnd(bytes, at);
    const isBreak = bytes[at] === lineFeed;
    if (isBreak || end > at) line += 1;
    if (isBreak && end === at) lineNumbers.push(line);
    if (end === at) {
      unfolded[filled] = bytes[at] ?? 0;
      filled += 1;
    }
    at = Math.max(end, at + (end === at ? 1 : 0));
  }
  return { bytes: unfolded.subarray(0, filled), lineNumbers };
};
