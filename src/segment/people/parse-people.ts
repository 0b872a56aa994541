import { isDegree } from '../../lexicon/degrees';
import { honorificLength, isGeneration, parsePersonName, personScore } from '../../lexicon/person-name';
import type { Field, PersonField, Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import {
  isOrganizationName,
  knownInstitution,
  looksLikeOrganization,
  looksLikeRole,
} from '../places/organization-words';
import { cjkName } from './cjk-name';
import { type Chunk, peopleChunks } from './people-chunks';

interface Draft {
  readonly name: Chunk;
  affiliation: Span | undefined;
  /** A post stands before the affiliation. */
  hasPost: boolean;
  /** The affiliation stands in parentheses. */
  isClosed: boolean;
}

const noise = new RegExp(
  wrapped`
    ^(?:he|she|they|him|her|them|his|hers|theirs|he\/him|she\/her|they\/them|virtual|online|remote|zoom|
    in person|in-person|hybrid|chair|speaker|invited|job talk|tba|tbd|tbc|and|part \w+|via zoom|cancell?ed|
    via|faculty candidate|\d+|t\.?b\.?[acd]\.?|n\/a|none|san|as .*|to be announced|to be confirmed|à venir|
    à confirmer)$
  `,
  'i',
);

const place = new RegExp(
  wrapped`
    (?<!\p{L})(?:hall|room|rm|auditorium|building|bldg|theat(?:er|re)|lounge|library|campus|street|avenue|
    conference|seminar|lecture|colloquium|series|abstract|title|speaker|department|institute|university|
    college|school|society|floor|wing|center|centre|zoom|online|ballroom|gallery|museum|chapel|union|wing|
    tower|amphitheat(?:er|re)|classroom|cafeteria|community|faculteit|vakgroep|afdeling|instituut|facultad|
    faculdade|fakultet|instytut|katedra|politechnika|uniwersytet|univerzit(?:a|et|eta)|egyetem|yliopisto|
    üniversitesi|universitet|szkoła|akademia|zakład|fakulta|enstitüsü|fakültesi|bölümü|университет|институт|
    кафедра|факультет)(?!\p{L})
  `,
  'iu',
);

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
  const chunks = peopleChunks(untilDay(untilQuotation(withoutCoworkers(text.slice(0, 600)))), from);
  for (const [index, chunk] of chunks.entries()) {
    if (drafts.length > 0 && /^(?:hosted|invited|chaired|moderated|organi[sz]ed) by /i.test(chunk.text))
      break;
    if (isSuffix(chunk.text) || noise.test(chunk.text)) continue;
    if (chunk.inParentheses) attachParenthesis(drafts, chunk);
    else if (isPerson(chunk, chunks[index + 1], drafts, options))
      drafts.push({ name: chunk, affiliation: undefined, hasPost: false, isClosed: false });
    else extendAffiliation(drafts, chunk);
  }
  return drafts.map((draft) => toField(draft, drafts, text, from, options));
}

/** `Ada Byron, PhD`, `Carl Doe, Jr.`. */
function isSuffix(words: string): boolean {
  return isDegree(words) || isGeneration(words);
}

/** `Ada Byron (TVU), joint work with Carl Doe`: they do not speak. */
function withoutCoworkers(text: string): string {
  if (!/joint|colla|gemein|conju|commun/i.test(text)) return text;
  const open = coworkers.exec(text);
  return open === null ? text : text.slice(0, open.index);
}

const coworkers = new RegExp(
  wrapped`
    (?<=[\p{L})])[\s,;.–—-]{1,3}(?:based on )?(?:joint (?:work )?with|in collaboration with|
    (?:en )?collaboration avec|travail (?:commun|en commun|joint) avec|gemeinsame Arbeit mit|
    trabajo conjunto con|em colaboração com|in collaborazione con|lavoro congiunto con)\s
  `,
  'iu',
);

/** A quotation of three words and more behind the people is a title. */
function untilQuotation(text: string): string {
  const open = /(?<=[\p{L})][\s,:–—-]{1,3})["“«„](?=[\p{L}’'-]+,? [\p{L}’'-]+,?\s\p{L})/u.exec(text);
  return open === null ? text : text.slice(0, open.index);
}

/** `Ada Byron, Testville University Thursday, June 13, 11:00 am`: the day is no part of the institution. */
function untilDay(text: string): string {
  const day = /(?<=\p{Ll}{3}\)?)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s/iu.exec(text);
  return day === null ? text : text.slice(0, day.index);
}

function isPerson(
  chunk: Chunk,
  next: Chunk | undefined,
  drafts: readonly Draft[],
  options: PeopleOptions,
): boolean {
  const { text } = chunk;
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) return isCjkPerson(chunk, next, options);
  const bare = text.slice(honorificLength(text));
  if (/^\p{Lu}(?: +\p{Lu})+$/u.test(text) || isAcronyms(bare)) return false;
  if (bare !== text && /^\p{Lu}{2,5}$/u.test(bare) && drafts.length > 0) return false;
  if (parsePersonName(text) === undefined || text.length > 60 || /\d/.test(text) || place.test(text))
    return false;
  const score = personScore(text);
  if (honorificLength(text) > 0 && score > 0.3) return true;
  if (looksLikeRole(text) || (looksLikeOrganization(text) && score < 0.8) || isCampus(text)) return false;
  const isSingle = !/[\s.]/.test(text.trim()) && !/[\u3000-\uffff]/.test(text);
  if (drafts.length === 0)
    return (
      score >=
        (options.expected
          ? isBesideName(next) || isDegree(next?.text ?? '')
            ? 0.1
            : 0.25
          : isSupported(next) || isBesideName(next)
            ? 0.4
            : 0.55) &&
      (!isSingle || options.expected)
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
  return score >= (joint ? 0.4 : chunk.separator === ',' && !endsCard(previous, next) ? 0.62 : 0.8);
}

/** `Ada Byron, Testville University, Lake Harcourt`: what ends a line behind an institution is its place. */
function endsCard(previous: Draft | undefined, next: Chunk | undefined): boolean {
  return previous?.affiliation !== undefined && next === undefined;
}

/** `IChF PAN` behind `prof.`: where the post is held. */
function isAcronyms(words: string): boolean {
  const isShaped =
    /^\p{Lu}{1,4}\p{Ll}{0,3}\p{Lu}{1,4}(?: \p{Lu}{2,5}){1,2}$/u.test(words) && words.length < 16;
  return isShaped && (/^\p{Lu}+\p{Ll}/u.test(words) || personScore(words) < 0.6);
}

/** `UT Austin`: initials before the place of a known institution. */
function isCampus(text: string): boolean {
  return /^\p{Lu}{2,4} /u.test(text) && knownInstitution(text, true) !== undefined;
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
  return /^[,\n]$/.test(next.separator) && (looksLikeOrganization(next.text) || looksLikeRole(next.text));
}

/** `… and Ada Byron`. */
function isBesideName(next: Chunk | undefined): boolean {
  return next !== undefined && /^(?:and|&|et|und|y|e)$/.test(next.separator) && personScore(next.text) > 0.6;
}

function attachParenthesis(drafts: readonly Draft[], chunk: Chunk): void {
  if (
    /^(?:\S+@|https?:|www\.|with |joint|virtual|online|he\b|she\b|they\b|ext\b|tel\b|phone|room|内線|電話|电话|\d[\d -]*$)/i.test(
      chunk.text,
    )
  )
    return;
  const last = drafts.at(-1);
  if (last === undefined || last.affiliation !== undefined) return;
  last.affiliation = withoutPost(chunk);
  last.isClosed = true;
}

/** `(PhD student, Testville University)`. */
function withoutPost({ text, start, end }: Chunk): Span {
  const comma = text.indexOf(', ');
  const isPost =
    comma > 0 && looksLikeRole(text.slice(0, comma)) && !isOrganizationName(text.slice(0, comma));
  return isPost && looksLikeOrganization(text.slice(comma + 2))
    ? { start: start + comma + 2, end }
    : { start, end };
}

/** Adds words to the affiliation of the last person; a leading post (`Professor of Birds`) is left out. */
function extendAffiliation(drafts: readonly Draft[], chunk: Chunk): void {
  const last = drafts.at(-1);
  if (
    last === undefined ||
    /@|https?:|\d:\d\d|\b(?:refreshments|coffee)\b|\b(?:will|is|are|was|presents|speaks|gives|has)\b/.test(
      chunk.text,
    )
  )
    return;
  const isRole = looksLikeRole(chunk.text) && !isOrganizationName(chunk.text);
  if (last.affiliation === undefined) {
    const isField = last.hasPost && /^of\b/.test(chunk.separator) && !isOrganizationName(chunk.text);
    if (isRole) last.hasPost = true;
    else if (!isField && (!/^\p{Ll}/u.test(chunk.text) || looksLikeOrganization(chunk.text)))
      last.affiliation = chunk;
    return;
  }
  if (isRole || chunk.start - last.affiliation.end > 25 || otherRole.test(chunk.text)) return;
  if (last.isClosed && !isOrganizationName(chunk.text)) return;
  last.affiliation = { start: last.affiliation.start, end: chunk.end };
}

/** `Testville University — invited by Carl Doe`. */
const otherRole = /^(?:invit|host|introdu|présent|moder|chair|organi[sz]|eingeladen|a cura)\p{L}*(?: |$)/iu;

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
