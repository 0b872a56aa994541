import { parsePersonName } from '../../lexicon/person-name';
import type { Layout, Mention, PersonField, Span } from '../../model';
import { isWholeHead, partHeads } from '../institutions/words';
import { isCapital, runsOn, type Words } from '../words';
import { resolveNames } from './coreference';
import type { FoundPerson } from './found-person';
import { hasFrenchTitles } from './french-titles';
import { gatherPeople, type KnownPeople } from './known-people';
import { findNameCandidates, type NameCandidate } from './name-candidates';
import { cuedTokens } from './name-cues';
import { nameText, personConfidence } from './name-evidence';
import { nominativeReader } from './nominative-reader';
import { findRepeatedNames } from './repeated-names';

const threshold = 0.5;
/** A name beside one of at least this confidence in a list is judged as one of a list of people. */
const sure = 0.8;
const longestEntry = 5;

/**
 * The people that a document names, in order. Names that the layout states are taken at their word; others are
 * judged by their own words and by what stands around them; then surnames, given names and nicknames alone are
 * led back to the full name. `taken` are mentions of other kinds, which no name may overlap.
 */
export function recognizePeople(words: Words, layout: Layout, taken: readonly Mention[]): Mention[] {
  const stated = statedPeople(words, layout).filter(({ end }) => !isDashedTo(words, end, taken));
  const repeated = findRepeatedNames(words, stated, overlapTest(words, [...taken, ...stated]));
  const known = [...stated, ...repeated];
  const isTaken = overlapTest(words, [...taken, ...known]);
  const found = judged(words, layout, isTaken, taken, known);
  return resolveNames(words, [...known, ...found], isTaken);
}

function statedPeople(words: Words, layout: Layout): FoundPerson[] {
  const { text } = words;
  const isFrench = hasFrenchTitles(words);
  const fields = layout.talks.flatMap((talk) => Object.values(talk.people).flat()) as PersonField[];
  const seen = new Set<number>();
  return fields.flatMap((field) => {
    if (seen.has(field.start) || field.end <= field.start) return [];
    seen.add(field.start);
    const value = isFrench ? field.value.replace(/^M\. (?=\p{Lu}\S+ \p{Lu})/u, '') : field.value;
    const printed = parsePersonName(value)?.full ?? value;
    const inside = text.indexOf(value, field.start);
    const start = inside >= field.start && inside < field.end ? inside : field.start;
    const end = inside === start ? start + value.length : field.end;
    return [{ start, end, printed, rule: 'layout', confidence: Math.max(0.8, field.confidence) }];
  });
}

function judged(
  words: Words,
  layout: Layout,
  isTaken: (index: number) => boolean,
  taken: readonly Mention[],
  known: readonly FoundPerson[],
): FoundPerson[] {
  const institutions = taken.filter(({ kind }) => kind === 'institution');
  const starts = new Set(institutions.map(({ start }) => start));
  const cued = cuedTokens(words);
  const candidates = findNameCandidates(words, isTaken, new Set([...cued, ...entryTokens(words, starts)]));
  const nameOf = nominativeReader(words);
  const confidenceOf = judge(words, layout, candidates, nameOf, {
    starts,
    ends: new Set(institutions.map(({ end }) => end)),
  });
  const first = candidates.map((one, index) => confidenceOf(index, cued.has(one.from)));
  const people = gatherPeople(known);
  return candidates.flatMap((candidate, index) => {
    const name = nameOf(candidate);
    if (isInitialed(name, people)) return [person(words, candidate, name, sure, cued)];
    const own = first[index] ?? 0;
    const isHelped =
      own <= threshold && candidate.to - candidate.from > 1 && isBesideSure(words, candidates, first, index);
    const confidence = isHelped ? confidenceOf(index, true) : own;
    return confidence > threshold ? [person(words, candidate, name, confidence, cued)] : [];
  });
}

/** Where institutions begin and end, as offsets. */
interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** How sure it is that the candidate at an index is a person. */
function judge(
  words: Words,
  layout: Layout,
  candidates: readonly NameCandidate[],
  nameOf: (candidate: NameCandidate) => string,
  { starts, ends }: Edges,
): (index: number, isCued: boolean) => number {
  const counts = countOf(candidates.map(nameOf));
  return (index, isCued) => {
    const candidate = candidates[index];
    if (candidate === undefined) return 0;
    const name = nameOf(candidate);
    return personConfidence(words, candidate, {
      cued: isCued,
      name,
      count: counts.get(name) ?? 1,
      beforeInstitution: isBeforeInstitution(words, candidate, starts),
      listed:
        isListed(words, candidates[index - 1], candidate) ||
        isListed(words, candidate, candidates[index + 1]),
      inTitle: isInTitle(words, candidate, layout),
      namesInstitution: isEponym(words, candidate, starts),
      behindInstitution: isBehind(words, candidate, ends),
    });
  };
}

/** Whether a neighbour in a list is surely a person. */
function isBesideSure(
  words: Words,
  candidates: readonly NameCandidate[],
  confidences: readonly number[],
  index: number,
): boolean {
  return [index - 1, index + 1].some(
    (other) =>
      (confidences[other] ?? 0) > sure &&
      isListed(words, candidates[Math.min(index, other)], candidates[Math.max(index, other)]),
  );
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** `A. Byron`, `A. C. Byron` where Ada Byron is known. */
function isInitialed(printed: string, people: KnownPeople): boolean {
  const name = /^(?:\p{Lu}\.[ -]?){1,3}/u.test(printed) ? parsePersonName(printed) : undefined;
  return name !== undefined && name.given !== '' && people.meantBy(name).length === 1;
}

/** `Ada Fall (Testville)` at the head of a line: the capitalised words there may be a name whatever they mean. */
function entryTokens(words: Words, institutions: ReadonlySet<number>): number[] {
  const { tokens, keys, text } = words;
  return tokens.flatMap((_, index) => {
    const mark = keys[index];
    if ((mark !== '(' && mark !== ',') || !institutions.has(tokens[index + 1]?.start ?? -1)) return [];
    const indices = [];
    for (let at = index - 1; at >= 0 && indices.length <= longestEntry; at--) {
      if (text.slice(tokens[at]?.end, tokens[at + 1]?.start).includes('\n')) break;
      if (/^(?:of|in|for|at|to|on)$/.test(keys[at] ?? '')) return [];
      indices.push(at);
    }
    return indices.length <= longestEntry ? indices : [];
  });
}

function person(
  words: Words,
  candidate: NameCandidate,
  printed: string,
  confidence: number,
  cued: ReadonlySet<number>,
): FoundPerson {
  const rule = candidate.honorific ? 'titled-name' : cued.has(candidate.from) ? 'cued-name' : 'name-shape';
  return {
    start: words.tokens[candidate.from]?.start ?? 0,
    end: words.tokens[candidate.to - 1]?.end ?? 0,
    printed,
    rule,
    confidence: Math.round(confidence * (printed === nameText(words, candidate) ? 100 : 90)) / 100,
  };
}

function isBeforeInstitution(
  { tokens, keys }: Words,
  { to }: NameCandidate,
  institutions: ReadonlySet<number>,
): boolean {
  const mark = keys[to];
  return (mark === ',' || mark === '(') && institutions.has(tokens[to + 1]?.start ?? -1);
}

/** `Song Institute (SI), *Testhofen*, and`: a single word behind an institution is where that is. */
function isBehind({ tokens, keys }: Words, { from }: NameCandidate, ends: ReadonlySet<number>): boolean {
  if (keys[from - 1] !== ',') return false;
  return (
    ends.has(tokens[from - 2]?.end ?? -1) || (keys[from - 2] === ')' && ends.has(tokens[from - 3]?.end ?? -1))
  );
}

/** `Ada Byron *Department of Birds*`: called after a person. */
function isEponym(words: Words, { to }: NameCandidate, institutions: ReadonlySet<number>): boolean {
  const isHead = partHeads.has(words.keys[to] ?? '') || isWholeHead(words.keys[to] ?? '');
  const isNamed = institutions.has(words.tokens[to]?.start ?? -1) || words.keys[to + 1] === 'of';
  return isHead && isNamed && isCapital(words.tokens[to]) && runsOn(words, to);
}

/** `Te Roe Manu*—Testville University*`: a dash without white space joins two names of one body. */
function isDashedTo({ text }: Words, end: number, taken: readonly Mention[]): boolean {
  return (
    /^[–—]$/.test(text.charAt(end)) &&
    taken.some(({ kind, start }) => kind === 'institution' && start === end + 1)
  );
}

function isListed({ keys }: Words, one: NameCandidate | undefined, next: NameCandidate | undefined): boolean {
  if (one === undefined || next === undefined || next.from - one.to > 2) return false;
  return keys
    .slice(one.to, next.from)
    .every((key) => /^(?:,|&|and|et|y|e|und|och|og|en|ve|ja|oraz)$/.test(key));
}

function isInTitle({ tokens }: Words, candidate: NameCandidate, layout: Layout): boolean {
  const start = tokens[candidate.from]?.start ?? 0;
  return layout.talks.some(({ title }) => title !== undefined && title.start <= start && start < title.end);
}

function overlapTest({ tokens }: Words, spans: readonly Span[]): (index: number) => boolean {
  const taken = new Set<number>();
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  let next = 0;
  let reach = 0;
  tokens.forEach((token, index) => {
    for (let span = sorted[next]; span !== undefined && span.start < token.end; span = sorted[++next])
      reach = Math.max(reach, span.end);
    if (token.start < reach) taken.add(index);
  });
  return (index) => taken.has(index);
}
