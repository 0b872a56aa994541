import type { Span } from '../model';

/** The words of a proof with what stands around them in the same sentence. An ellipsis marks a cut. */
export interface Quote {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

const reach = 140;
/** A full stop after an initial, a title or a common abbreviation ends no sentence. */
const sentenceEnd =
  /(?<!\b(?:[A-Z]|Dr|Drs|Mr|Mrs|Ms|Prof|St|Jr|Sr|Ph|vs|cf|al|e\.g|i\.e|No|Vol|Dept|Univ))[.!?]["”’)]?\s|\n\s{0,8}\n/g;

/** Cuts the sentence around a span out of a text, at most 140 characters to either side, white space made single. */
export function quoteAround(text: string, { start, end }: Span): Quote {
  const lead = text.slice(Math.max(0, start - reach), start);
  const tail = text.slice(end, end + reach);
  const cut = lastEnd(lead);
  const stop = firstEnd(tail);
  return {
    before:
      (cut === undefined && start > reach ? '… ' : '') + flat(lead.slice(cut ?? wordStart(lead, start))),
    exact: flat(text.slice(start, end)),
    after:
      flat(tail.slice(0, stop ?? tail.length)) +
      (stop === undefined && end + reach < text.length ? ' …' : ''),
  };
}

function lastEnd(text: string): number | undefined {
  let last: number | undefined;
  for (const match of text.matchAll(sentenceEnd)) last = match.index + match[0].length;
  return last;
}

function firstEnd(text: string): number | undefined {
  const match = text.matchAll(sentenceEnd).next().value;
  return match === undefined ? undefined : match.index + match[0].trimEnd().length;
}

/** Where the first whole word begins in a lead that was cut out of the middle. */
function wordStart(lead: string, start: number): number {
  return start > lead.length ? lead.indexOf(' ') + 1 : 0;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
