import { nounVerbs, verbForms } from '../../lexicon/word-classes';
import type { WordTag } from './closed-tag';

const sentenceEnds: ReadonlySet<string> = new Set('.?!;');
/** Words that open a clause with a verb of its own; what stands before them is a clause of its own as well. */
const subordinators = setOf(
  'how why when where whether if because although though while whereas since unless until',
);
const relatives = setOf('that which who');
const clauseBorders = new Set([
  ...sentenceEnds,
  ...subordinators,
  ...relatives,
  ...setOf(': ( ) , and but whose whom'),
]);
const newSubject = /^(?:i|we|they|it|he|she|this|there)$/;
const auxiliary =
  /^(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|could|may|might|must|will|would|shall|should|ought)$/;
const irregularPlural =
  /^(?:people|men|women|children|mice|data|bacteria|species|media|criteria|phenomena|fungi)$/;
/** What follows a verb and hardly ever a noun: `ramps up`, `links the`, `supplies four`. */
const objectStart =
  /^(?:the|an?|this|these|those|our|their|its|his|her|my|your|each|every|all|both|some|any|no|one|two|three|four|five|up|down|out|off|away|how|whether|why|what|us|them|him|it|much|little)$/;
/** What follows a verb more often than a noun where no verb has come yet. */
const complementStart =
  /^(?:during|into|inside|onto|at|through|along|across|under|over|around|toward|towards|more|less|than|like|when|where|while|how|if|because)$/;

/** The words of a clause: the index of the first, of the one behind the last, and the word that opens it, empty at the start of a sentence. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly opener: string;
}

/**
 * The places of nouns that must be verbs: a clause of prose has a finite verb, so where none stands among its words,
 * the noun is one that may be a verb, agrees with the noun before it and has the word of an object or complement behind
 * it (`water flows along the shelf`). A clause that stands for itself takes the first noun that may be a verb
 * (`divorce peaks in spring`). Of what no mark ends only clauses behind words like `why` and `when` are looked at.
 */
export function finiteVerbs(words: readonly string[], tags: readonly WordTag[]): number[] {
  return sentences(words).flatMap((clauses) =>
    clauses.flatMap((clause, order) => {
      if (hasSureVerb(words, tags, clause)) return [];
      const chain = order === 0 || opensOwnClause(clause) ? longestChain : 0;
      const agreeing = agreeingVerbs(words, tags, clause, chain);
      const told =
        agreeing.find((index) => objectStart.test(words[index + 1] ?? '')) ??
        agreeing.find((index) => complementStart.test(words[index + 1] ?? ''));
      if (told !== undefined) return [told];
      const withObject = agreeing.find((index) => index + 1 < clause.end && tags[index + 1] !== 'other');
      return isWhole(words, tags, clauses, order) ? [withObject ?? agreeing[0] ?? []].flat() : [];
    }),
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The clauses of each sentence that a mark ends, and the subordinate ones of what none does. */
function sentences(words: readonly string[]): Clause[][] {
  const found: Clause[][] = [];
  let clauses: Clause[] = [];
  let [start, opener] = [0, ''];
  words.forEach((word, index) => {
    if (!clauseBorders.has(word)) return;
    const ends = sentenceEnds.has(word);
    clauses.push({ start, end: index, opener });
    start = index + 1;
    opener = ends ? '' : word;
    if (!ends) return;
    found.push(clauses);
    clauses = [];
  });
  const open = [...clauses, { start, end: words.length, opener }];
  return [...found, open.filter((clause) => subordinators.has(clause.opener))];
}

/** Whether a clause lacks no part: it is all that its sentence says, another clause begins behind it, or it hangs on one. */
function isWhole(
  words: readonly string[],
  tags: readonly WordTag[],
  clauses: readonly Clause[],
  order: number,
): boolean {
  const [clause, next] = [clauses[order], clauses[order + 1]];
  if (clause === undefined) return false;
  const first = words[clause.start] ?? '';
  if (opensOwnClause(clause))
    return determiner.test(first) || (tags[clause.start] !== 'other' && !nounVerbs.has(first));
  if (order > 0 || (tags[clause.start] === 'other' && /ing$/.test(first))) return false;
  if (next !== undefined && (subordinators.has(next.opener) || newSubject.test(words[next.start] ?? '')))
    return true;
  const relative = clauses.filter(({ opener }) => relatives.has(opener));
  return clauses.filter((other) => hasSureVerb(words, tags, other)).length <= relative.length;
}

function opensOwnClause({ opener }: Clause): boolean {
  return subordinators.has(opener) || relatives.has(opener);
}

function hasSureVerb(words: readonly string[], tags: readonly WordTag[], { start, end }: Clause): boolean {
  return words
    .slice(start, end)
    .some((word, offset) => isSureVerb(word, tags[start + offset], words[start + offset + 1]));
}

/** In `waves driven by wind` a participle modifies what stands before it. */
function isSureVerb(word: string, tag: WordTag | undefined, next = ''): boolean {
  if (auxiliary.test(word)) return true;
  return tag === 'other' && next !== 'by' && (verbForms.has(word) || /..ed$/.test(word));
}

/** The places in a clause of nouns that may be verbs and agree with a subject before them, so many phrases with prepositions between. */
function agreeingVerbs(
  words: readonly string[],
  tags: readonly WordTag[],
  clause: Clause,
  chain: number,
): number[] {
  const places = Array.from(
    { length: Math.max(0, clause.end - clause.start - 1) },
    (_, offset) => clause.start + 1 + offset,
  );
  return places.filter((index) => agrees(words, tags, index, index < clause.end - 1 ? chain : 0));
}

/** `the river ramps`, `the rivers swell`, `the rivers of this plain swell by spring`. */
function agrees(words: readonly string[], tags: readonly WordTag[], index: number, chain: number): boolean {
  const word = words[index] ?? '';
  if (tags[index] !== 'noun' || !nounVerbs.has(word) || words[index + 1] === 'of') return false;
  const noun = index - (tags[index - 1] === 'adverb' ? 2 : 1);
  return subjects(words, tags, noun, chain).some(
    (subject) => isThirdPerson(word) !== isPlural(words[subject.noun] ?? '', subject.article),
  );
}

const determiner = /^(?:an?|the|this|our|their|its|these|those|each|every)$/;
const singularDeterminer = /^(?:an?|this|each|every)$/;
/** What governs a noun phrase, so that it is no subject: `with owl masks at the door`. */
const preposition = /^(?:in|for|with|by|from|at|under|on|via|using|through)$/;
/** How many phrases with prepositions may stand between a subject and its verb. */
const longestChain = 3;

/** A noun that may be a subject, and the determiner of its phrase, if any. */
interface Subject {
  readonly noun: number;
  readonly article: string;
}

/** The nouns that may be the subject of a verb behind a noun: this one, unless a preposition governs it, and those that its phrase belongs to. */
function subjects(
  words: readonly string[],
  tags: readonly WordTag[],
  noun: number,
  chain: number,
): Subject[] {
  if (tags[noun] !== 'noun') return [];
  const first = phraseStart(tags, noun);
  const article = determiner.test(words[first - 1] ?? '') ? (words[first - 1] ?? '') : '';
  const governor = first - (article === '' ? 1 : 2);
  const isGoverned = preposition.test(words[governor] ?? '');
  const belongs = chain > 0 && (isGoverned || words[governor] === 'of');
  return [
    ...(isGoverned ? [] : [{ noun, article }]),
    ...(belongs ? subjects(words, tags, governor - 1, chain - 1) : []),
  ];
}

function phraseStart(tags: readonly WordTag[], noun: number): number {
  let start = noun;
  while (start > 0 && /^(?:noun|adjective|adverb)$/.test(tags[start - 1] ?? '')) start--;
  return start;
}

function isThirdPerson(word: string): boolean {
  return /[^s]s$/.test(word);
}

/** A noun with `a` before its phrase is none, whatever its ending: `a mechanics model`. */
function isPlural(noun: string, article: string): boolean {
  return !singularDeterminer.test(article) && (/[^s]s$/.test(noun) || irregularPlural.test(noun));
}
