import type { Span } from '../../model';

/** The words of a proof with what stands around them in the same sentence. An ellipsis marks a cut. */
export interface Quote {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** A quote is not longer than this, its ellipses apart. */
const longest = 200;
/** A line break after a shorter line is meant (a field, a heading); after a longer one it may just be wrapping. */
const shortLine = 60;
/** A first line with fewer characters than this says too little to be quoted alone. */
const fewestWords = 12;
/** A full stop after an initial, a title or a common abbreviation ends no sentence. */
const sentenceEnd =
  /(?<!\b(?:[A-Z]|Dr|Drs|Mr|Mrs|Ms|Prof|St|Jr|Sr|Ph|vs|cf|al|e\.g|i\.e|No|Vol|Dept|Univ))[.!?]["”’)]?\s|\n\s{0,8}\n/g;

/**
 * Cuts the sentence or line around a span out of a text, at most 200 characters of it, white space made single. Of a
 * span over several lines, such as a table of fields, only the first is quoted.
 */
export function quoteAround(text: string, { start, end }: Span): Quote {
  const words = flat(text.slice(start, exactEnd(text, start, end)));
  const isCut = words.length > longest || exactEnd(text, start, end) < end;
  const exact = isCut ? `${atWord(words, longest)} …` : words;
  const reach = Math.max(0, Math.floor((longest - words.length) / 2));
  return {
    before: reach === 0 ? '' : before(text, start, reach),
    exact,
    after: reach === 0 || isCut ? '' : after(text, end, reach),
  };
}

function before(text: string, start: number, reach: number): string {
  const from = lineStart(text, start, reach);
  const lead = text.slice(from, start);
  const cut = lastEnd(lead);
  const isCut = cut === undefined && from > 0 && text[from - 1] !== '\n';
  return (isCut ? '… ' : '') + flat(lead.slice(cut ?? (isCut ? lead.indexOf(' ') + 1 : 0))).trimStart();
}

function after(text: string, end: number, reach: number): string {
  const to = lineEnd(text, end, reach);
  const tail = text.slice(end, to);
  const stop = firstEnd(tail);
  const isCut = stop === undefined && to < text.length && text[to] !== '\n';
  const whole = isCut ? atWord(tail, reach - 1) : tail.slice(0, stop ?? tail.length);
  return flat(whole).trimEnd() + (isCut ? ' …' : '');
}

/** Where to end the quoted words of a span: at the first meant line break once there are some words. */
function exactEnd(text: string, start: number, end: number): number {
  if (end - start <= shortLine) return end;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    if (
      at - Math.max(start, newlineBefore(text, at) + 1) < shortLine &&
      text.slice(start, at).trim().length >= fewestWords
    )
      return at;
  return end;
}

/** At most `most` characters, cut between words where there is a gap. */
function atWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const gap = text.lastIndexOf(' ', most);
  return text.slice(0, gap > most / 2 ? gap : most);
}

/** After the nearest meant line break before `start`, but not farther away than the reach. */
function lineStart(text: string, start: number, reach: number): number {
  const farthest = Math.max(0, start - reach);
  for (let at = newlineBefore(text, start); at >= farthest; at = newlineBefore(text, at))
    if (at - newlineBefore(text, at) - 1 < shortLine) return at + 1;
  return farthest;
}

/** At the nearest meant line break after `end`, but not farther away than the reach. */
function lineEnd(text: string, end: number, reach: number): number {
  const farthest = Math.min(text.length, end + reach);
  for (let at = text.indexOf('\n', end); at !== -1 && at < farthest; at = text.indexOf('\n', at + 1))
    if (at - newlineBefore(text, at) - 1 < shortLine) return at;
  return farthest;
}

function newlineBefore(text: string, at: number): number {
  return at <= 0 ? -1 : text.lastIndexOf('\n', at - 1);
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

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
