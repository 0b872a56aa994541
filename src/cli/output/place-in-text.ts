import type { Evidence, Span } from '../../model';
import { oneLine } from '../../util/one-line';
import { partitionPoint } from '../../util/partition-point';

const longestQuote = 96;

/** Says of a span where it stands and what it says: `line 4  “Tides and waves”`. */
export type Place = (span: Span) => string;

/** Makes the function that places spans of a text; line breaks in a quote are shown as blanks, long quotes are cut. */
export function placeIn(text: string): Place {
  const breaks = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return ({ start, end }) => {
    const line = partitionPoint(breaks, (at) => at < start) + 1;
    return `line ${line}  “${shortened(text.slice(start, Math.min(end, start + 4 * longestQuote)))}”`;
  };
}

/** The rule that read something and how sure it is: `label-value .95`. */
export function ruleOf({ rule, confidence }: Pick<Evidence, 'rule' | 'confidence'>): string {
  return `${rule} ${confidence.toFixed(2).replace(/^0/, '')}`;
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}
