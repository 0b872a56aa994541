import { honorificLength, parsePersonName, personScore } from '../lexicon/person-name';
import type { Field, PersonField, Span } from '../model';
import { cjkName } from './cjk-name';
import { isOrganizationName, looksLikeOrganization, looksLikeRole } from './organization-words';

/** A stretch of a speaker line between separators. */
interface Chunk extends Span {
  readonly text: string;
  readonly separator: string;
  readonly inParentheses: boolean;
  /** A title stood behind the name, as in Chinese. */
  readonly isTitled?: boolean;
}

interface Draft {
  readonly name: Chunk;
  affiliation: Span | undefined;
  /** A post stands before the affiliation. */
  hasPost: boolean;
}

const separator =
  /\s*(?:[,;|\n，；、·•]|\s[-–—]{1,3}\s|\s[-–—]|[–—]|\/(?=\s?\p{Lu})|(?<=\s)(?:and|&|et|und|y|e|with|avec|mit|con|con la|jointly with|joint with|from|of the|of|at|vs\.?)(?=\s))\s*/gu;
const degree =
  /^(?:ph\.?\s?d\.?|m\.?d\.?|sc\.?d\.?|d\.?phil\.?|m\.?sc\.?|b\.?sc\.?|m\.?s\.?|m\.?a\.?|b\.?a\.?|m\.?b\.?a\.?|mph|j\.?d\.?|jr\.?|sr\.?|ii|iii|iv|esq\.?|frs|hdr|rn|p\.?e\.?|dvm|dr\.?-?ing\.?|ed\.?d\.?)$/i;
const noise =
  /^(?:he|she|they|him|her|them|his|hers|theirs|he\/him|she\/her|they\/them|virtual|online|remote|zoom|in person|in-person|hybrid|chair|speaker|invited|job talk|tba|tbd|tbc|and|part \w+|via zoom|cancell?ed|via|faculty candidate|\d+|t\.?b\.?[acd]\.?|n\/a|none|as .*|to be announced|to be confirmed|à venir|à confirmer)$/i;

const place =
  /\b(?:hall|room|rm|auditorium|building|bldg|theat(?:er|re)|lounge|library|campus|street|avenue|conference|seminar|lecture|colloquium|series|abstract|title|speaker|department|institute|university|college|school|society|floor|wing|center|centre|zoom|online|ballroom|gallery|museum|chapel|union|wing|tower|amphitheat(?:er|re)|classroom|cafeteria)\b/i;

/** `R. J. (Bob) Byron`. */
const nickname = /(?<=\p{Lu}\p{L}*\.? )\(\p{Lu}\p{Ll}{1,11}\)(?= \p{Lu})/gu;

/** The full stop of a sentence, not of an abbreviation. */
const sentenceEnd = /(?<=\p{Ll}{3})(?<!\b(?:[Uu]niv|[Dd]ept|[Ii]nst|Corp|[Pp]rof|[Aa]ssoc|[Aa]sst|Dipl))\.$/u;

/** How much is asked of words to be taken for a person. */
export interface PeopleOptions {
  /** The words stand where a person is expected. */
  readonly expected: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Takes a line of people apart: `Prof. Ada Byron (TVU) and Carl Doe, Testville University`. Names come without
 * honorifics, degrees and affiliation; the affiliation stands beside the person it follows, and beside those
 * before without one when the list shares it.
 */
export function parsePeople(text: string, from: number, options: PeopleOptions): PersonField[] {
  const drafts: Draft[] = [];
  const chunks = joinSurnameFirst(cutChunks(text.slice(0, 600), from));
  for (const [index, chunk] of chunks.entries()) {
    if (degree.test(chunk.text) || noise.test(chunk.text)) continue;
    if (chunk.inParentheses) attachParenthesis(drafts, chunk);
    else if (isPerson(chunk, chunks[index + 1], drafts, options))
      drafts.push({ name: chunk, affiliation: undefined, hasPost: false });
    else extendAffiliation(drafts, chunk);
  }
  return drafts.map((draft) => toField(draft, drafts, text, from, options));
}

/** Cuts at separators outside parentheses; what parentheses hold is one chunk. */
function cutChunks(text: string, from: number): Chunk[] {
  const chunks: Chunk[] = [];
  let depth = 0;
  let start = 0;
  let before = '';
  for (const cut of cutPoints(text)) {
    const isInner = depth > (cut.mark === ')' ? 1 : 0);
    if (cut.mark === '(') depth++;
    else if (cut.mark === ')') depth = Math.max(0, depth - 1);
    if (isInner) continue;
    addChunk(chunks, text, from, { start, end: cut.start, mark: before }, cut.mark === ')');
    start = cut.end;
    before = cut.mark === ')' ? '' : cut.mark;
  }
  addChunk(chunks, text, from, { start, end: text.length, mark: before }, depth > 0);
  return chunks;
}

interface Cut extends Span {
  readonly mark: string;
}

function cutPoints(text: string): Cut[] {
  const cuts: Cut[] = [];
  const nicknames = new Set(
    [...text.matchAll(nickname)].flatMap(({ index, 0: words }) => [index, index + words.length - 1]),
  );
  for (const match of text.matchAll(/[()[\]（）]/g))
    if (!nicknames.has(match.index))
      cuts.push({ start: match.index, end: match.index + 1, mark: /[([（]/.test(match[0]) ? '(' : ')' });
  for (const match of text.matchAll(separator))
    cuts.push({ start: match.index, end: match.index + match[0].length, mark: match[0].trim() || match[0] });
  return [...cuts, ...gluedPoints(text)].sort((left, right) => left.start - right.start);
}

/** `Ada ByronTestville University`, `ByronPostdoc`: words run together before an institution or a post. */
function gluedPoints(text: string): Cut[] {
  return [...text.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{L})/gu)]
    .filter((match) => {
      const after = text.slice(match.index).split(/[,(;|\n]/)[0] ?? '';
      const word = /\p{L}*$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
      return (
        word.length > 1 &&
        !/^(?:Mc|Mac|De|Di|Le|La|Van|Fitz)$/.test(word) &&
        (looksLikeOrganization(after) || looksLikeRole(after))
      );
    })
    .map((match) => ({ start: match.index, end: match.index, mark: '' }));
}

function addChunk(chunks: Chunk[], text: string, from: number, cut: Cut, inParentheses: boolean): void {
  const raw = text.slice(cut.start, cut.end);
  const lead =
    /^[\s"“”*_:.•-]*(?:(?:Professors|Profs|Doctors|Drs|Dra|Profa|Prof\.?ssa|Dott\.?ssa|Profs?\. Dra|Profa\. Dra|Prof\.?ssa Dott\.?ssa|Frau|Herr|Señora?|Doña|Don|Signora?|Ing|Mag)\b\.?\s+)?/.exec(
      raw,
    )?.[0].length ?? 0;
  const body = raw
    .slice(lead)
    .replace(/[\s"“”*_:]{1,20}$/, '')
    .replace(sentenceEnd, '');
  if (body === '') return;
  const at = from + cut.start + lead;
  const chunk = { text: body, start: at, end: at + body.length, separator: cut.mark, inParentheses };
  chunks.push(withoutCjkTitles(chunk));
}

/** `白玉兰 教授` without its title. */
function withoutCjkTitles(chunk: Chunk): Chunk {
  const name = chunk.inParentheses ? undefined : cjkName(chunk.text);
  return name?.isTitled !== true
    ? chunk
    : { ...chunk, text: chunk.text.slice(0, name.length), end: chunk.start + name.length, isTitled: true };
}

/** `BYRON, Ada`: a surname in capitals and a given name that a comma parts. */
function joinSurnameFirst(chunks: readonly Chunk[]): Chunk[] {
  const [first, second, ...rest] = chunks;
  if (first === undefined || second === undefined || second.separator !== ',' || second.inParentheses)
    return [...chunks];
  const isSurname = /^(?:\p{Lu}{2,}[\p{Lu}'’-]*|\p{Lu}[\p{L}'’-]+)$/u.test(first.text);
  const isGiven =
    /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?$/u.test(second.text) && !/^\p{Lu}{3,}$/u.test(second.text);
  if (!isSurname || !isGiven || looksLikeOrganization(second.text) || degree.test(second.text))
    return [...chunks];
  const joined = `${second.text} ${first.text}`;
  const shouted = first.text === first.text.toUpperCase() && first.text.length > 2;
  if (!shouted && personScore(joined) < 0.6) return [...chunks];
  return [{ ...first, text: joined, end: second.end }, ...rest];
}

function isPerson(
  chunk: Chunk,
  next: Chunk | undefined,
  drafts: readonly Draft[],
  options: PeopleOptions,
): boolean {
  const { text } = chunk;
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) return isCjkPerson(chunk, next, options);
  if (parsePersonName(text) === undefined || text.length > 60 || /\d/.test(text) || place.test(text))
    return false;
  const score = personScore(text);
  if (honorificLength(text) > 0 && score > 0.3) return true;
  if (looksLikeRole(text) || (looksLikeOrganization(text) && score < 0.8)) return false;
  const isSingle = !/[\s.]/.test(text.trim()) && !/[\u3000-\uffff]/.test(text);
  if (drafts.length === 0)
    return (
      score >= (options.expected ? 0.25 : isSupported(next) ? 0.4 : 0.55) && (!isSingle || options.expected)
    );
  const joint = /^(?:and|&|et|und|y|e|;|；|、|with|avec|mit|con|joint with|jointly with|\/|\n)$/.test(
    chunk.separator,
  );
  const previous = drafts.at(-1);
  if (isSingle)
    return (
      joint && score >= 0.75 && previous?.affiliation === undefined && !/\s/.test(previous?.name.text ?? ' ')
    );
  if (/^(?:from|of|of the|at)$/.test(chunk.separator)) return false;
  return score >= (joint ? 0.4 : chunk.separator === ',' ? 0.62 : 0.8);
}

function isCjkPerson(
  { text, isTitled }: Chunk,
  next: Chunk | undefined,
  { expected }: PeopleOptions,
): boolean {
  return cjkName(text) !== undefined && (expected || isTitled === true || next?.inParentheses === true);
}

/** What follows is an institution or a post, as it would after a name. */
function isSupported(next: Chunk | undefined): boolean {
  if (next === undefined) return false;
  if (next.inParentheses) return looksLikeOrganization(next.text) || /^\p{Lu}/u.test(next.text);
  return next.separator === ',' && (looksLikeOrganization(next.text) || looksLikeRole(next.text));
}

function attachParenthesis(drafts: readonly Draft[], chunk: Chunk): void {
  if (
    /^(?:\S+@|https?:|www\.|with |joint|virtual|online|he\b|she\b|they\b|ext\b|tel\b|phone|room|内線|電話|电话|\d[\d -]*$)/i.test(
      chunk.text,
    )
  )
    return;
  const last = drafts.at(-1);
  if (last === undefined) return;
  last.affiliation ??= chunk;
}

/** Adds words to the affiliation of the last person; a leading post (`Professor of Birds`) is left out. */
function extendAffiliation(drafts: readonly Draft[], chunk: Chunk): void {
  const last = drafts.at(-1);
  if (last === undefined || /@|https?:|\b(?:will|is|are|was|presents|speaks|gives|has)\b/.test(chunk.text))
    return;
  const isRole = looksLikeRole(chunk.text) && !isOrganizationName(chunk.text);
  if (last.affiliation === undefined) {
    const isField = last.hasPost && /^of\b/.test(chunk.separator) && !isOrganizationName(chunk.text);
    if (isRole) last.hasPost = true;
    else if (!isField && (!/^\p{Ll}/u.test(chunk.text) || looksLikeOrganization(chunk.text)))
      last.affiliation = chunk;
    return;
  }
  if (isRole || chunk.start - last.affiliation.end > 25) return;
  last.affiliation = { start: last.affiliation.start, end: chunk.end };
}

function toField(
  draft: Draft,
  drafts: readonly Draft[],
  text: string,
  from: number,
  options: PeopleOptions,
): PersonField {
  const lead = honorificLength(draft.name.text);
  const name = parsePersonName(draft.name.text);
  const isPlain = text.slice(draft.name.start - from, draft.name.end - from) === draft.name.text;
  const affiliation = draft.affiliation ?? sharedAffiliation(draft, drafts);
  return {
    value: name?.full ?? draft.name.text,
    start: draft.name.start + (isPlain ? lead : 0),
    end: draft.name.end,
    rule: options.rule,
    confidence: options.confidence,
    ...(affiliation && { affiliation: affiliationField(affiliation, text, from, options) }),
  };
}

/** `A and B, Testville`: the affiliation after the last name holds for those before it. */
function sharedAffiliation(draft: Draft, drafts: readonly Draft[]): Span | undefined {
  const index = drafts.indexOf(draft);
  const next = drafts.slice(index + 1).find((other) => other.affiliation !== undefined);
  const isShared = drafts.slice(0, index + 1).every((other) => other.affiliation === undefined);
  return isShared ? next?.affiliation : undefined;
}

function affiliationField(span: Span, text: string, from: number, options: PeopleOptions): Field {
  const value = text.slice(span.start - from, span.end - from);
  return { start: span.start, end: span.end, value, rule: options.rule, confidence: options.confidence };
}
