import type { Section, SectionKind } from '../model';
import { type Token, tokenize } from '../util/tokenize';

/** A sentence, or a line that stands for one, with its tokens and the section that it stands in. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly kind: SectionKind;
  readonly talk: number | undefined;
}

const wrapped = 50;
const longest = 400;
const starter =
  /^(?:he|she|they|his|her|their|i|my|in|the|before|prior|since|from|after|currently|previously|at|we|this|as|dr\.|prof\.|until|during|recently|now|then|among|outside)$/i;

/** How the lines of a committee begin. */
const person = /^\s*(?:Profs?|Profa|Pr|Dr|Dra|Mr|Ms|Mrs|Mme|M\.(?=\s)|PD|Dott|dott|prof)(?![\p{L}])/u;

/** How the lines of a career begin: `2004–2008: …`, `Since 2012: …`, `2003年`. */
const dated = /^\s*(?:(?:since|seit|depuis|desde|dal|from|sinds|sedan)\s)?(?:19|20)\d{2}(?!\d)/i;
const longestYears = 12;
/** `Examiners: …`: how the lines of a header begin. */
const label = /^\s*\p{Lu}[\p{L}'’ -]{2,30} ?:\s/u;
/** How they end: `…, Testville University, 2006 (with Carl Doe)`. */
const endsInYear = /, (?:19|20)\d{2}(?:[-–][\d\p{L}]{2,8})?(?: \([^()\n]{1,60}\))?$/u;

function lineFrom(text: string, { start }: Token): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, Math.min(end === -1 ? text.length : end, start + longestRow)).trimEnd();
}

function lineOf(text: string, { start }: Token): string {
  return text.slice(text.lastIndexOf('\n', start) + 1, start);
}

/** `Chair | Carl Doe`: a row of cells stands for itself. */
function isTableRow(text: string, token: Token): boolean {
  return lineFrom(text, token).includes(' | ');
}

const longestRow = 120;
const title = /^(?:dr|ir|ing|prof|profs|pr|mr|mrs|ms|st|assoc|asst)\.$/i;

/** Cuts the sections into sentences. Short lines, blank lines and bullets end one; titles and initials do not. */
export function sentencesOf(text: string, sections: readonly Section[]): Sentence[] {
  return sections.flatMap((section) => {
    const tokens = tokenize(text.slice(section.start, section.end), section.start);
    return cut(text, tokens).map((part) => ({ tokens: part, kind: section.kind, talk: section.talk }));
  });
}

function cut(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    if (index + 1 < tokens.length && current.length < longest && !endsHere(text, tokens, index)) return;
    sentences.push(current);
    current = [];
  });
  return sentences;
}

function endsHere(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return true;
  const gap = text.slice(token.end, next.start);
  if (gap.includes('\n') && breaksLine(text, token, next, gap)) return true;
  if (token.text === '.' && isAbbreviated(tokens, index, gap)) return false;
  if (/^[.!?]$/.test(token.text))
    return /^[^\p{Ll},;)]/u.test(next.text) || gap.indexOf('\n') !== gap.lastIndexOf('\n');
  return (
    token.text.length > 2 &&
    token.text.endsWith('.') &&
    !title.test(token.text) &&
    gap !== '' &&
    starter.test(next.text) &&
    /^\p{Lu}/u.test(next.text)
  );
}

/** `adv. Carl Doe`, `arXiv:2301.01234`: a full stop that ends no sentence. */
function isAbbreviated(tokens: readonly Token[], index: number, gap: string): boolean {
  const before = tokens[index - 1]?.text ?? '';
  if (gap === '') return /^\d+$/.test(before) && /^\d/.test(tokens[index + 1]?.text ?? '');
  return !gap.includes('\n') && abbreviation.test(before);
}

const abbreviation = /^(?:adv|dir|codir|sup|superv|orient|resp|betr|rel|asst|assoc|approx|incl|esp)$/i;

/** A line break ends the sentence unless the line is so long that it was wrapped, or plainly goes on. */
function breaksLine(text: string, token: Token, next: Token, gap: string): boolean {
  if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) return true;
  if (/^[•*·‣▪-]$/.test(next.text)) return true;
  if (person.test(text.slice(next.start, next.end + 4)) && person.test(lineOf(text, token))) return true;
  if (endsInYear.test(lineOf(text, token) + token.text) && endsInYear.test(lineFrom(text, next))) return true;
  if (label.test(lineFrom(text, next)) && label.test(lineOf(text, token))) return true;
  if (dated.test(text.slice(next.start, next.end + longestYears)) && dated.test(lineOf(text, token)))
    return true;
  if (/^[”»]$/.test(token.text) || (token.text === '"' && next.text.toLowerCase() === 'with')) return true;
  if (isTableRow(text, next)) return true;
  if (/^[(\p{Ll}]/u.test(next.text) && !/^[.:!?]$/.test(token.text)) return false;
  const length = token.end - text.lastIndexOf('\n', token.start) - 1;
  return (
    length < wrapped &&
    !/^(?:,|and|&|of|for|the|in|at)$/i.test(token.text) &&
    !/^(?:and|of|for|in|,)$/.test(next.text)
  );
}
