import { nounVerbs, verbForms } from '../../lexicon/word-classes';
import type { WordTag } from './word-tags';

const sentenceEnd = /^[.?!;]$/;
/** Words that open a clause with a verb of its own; what stands before them is a clause of its own as well. */
const subordinator =
  /^(?:how|why|when|where|whether|if|because|although|though|while|whereas|since|unless|until)$/;
const relative = /^(?:that|which|who)$/;
const coordinator = /^(?:[:(),]|and|but|whose|whom)$/;
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
  /^(?:during|into|inside|onto|at|through|along|across|under|over|around|toward|towards|more|less|than|when|where|while|how|if|because)$/;

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
 * (`divorce peaks in spring`). What no full stop ends is left alone.
 */
export function finiteVerbs(words: readonly string[], tags: readonly WordTag[]): number[] {
  return sentences(words).flatMap((clauses) =>
    clauses.flatMap((clause, order) => {
      if (hasSureVerb(words, tags, clause)) return [];
      const agreeing = agreeingVerbs(words, tags, clause);
      const told =
        agreeing.find((index) => objectStart.test(words[index + 1] ?? '')) ??
        agreeing.find((index) => complementStart.test(words[index + 1] ?? ''));
      return told ?? (isWhole(words, tags, clauses, order) ? agreeing.slice(0, 1) : []);
    }),
  );
}

/** The clauses of each sentence that a mark ends. */
function sentences(words: readonly string[]): Clause[][] {
  const found: Clause[][] = [];
  let clauses: Clause[] = [];
  let [start, opener] = [0, ''];
  words.forEach((word, index) => {
    const ends = sentenceEnd.test(word);
    if (!ends && ![coordinator, subordinator, relative].some((words) => words.test(word))) return;
    clauses.push({ start, end: index, opener });
    start = index + 1;
    opener = ends ? '' : word;
    if (!ends) return;
    found.push(clauses);
    clauses = [];
  });
  return found;
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
  if (subordinator.test(clause.opener) || relative.test(clause.opener))
    return tags[clause.start] !== 'other' && !nounVerbs.has(words[clause.start] ?? '');
  if (order > 0 || (tags[clause.start] === 'other' && /ing$/.test(words[clause.start] ?? ''))) return false;
  if (next !== undefined && (subordinator.test(next.opener) || newSubject.test(words[next.start] ?? '')))
    return true;
  return !clauses.some((other) => hasSureVerb(words, tags, other));
}

function hasSureVerb(words: readonly string[], tags: readonly WordTag[], { start, end }: Clause): boolean {
  return words.slice(start, end).some((word, offset) => isSureVerb(word, tags[start + offset]));
}

function isSureVerb(word: string, tag: WordTag | undefined): boolean {
  return auxiliary.test(word) || (tag === 'other' && (verbForms.has(word) || /..ed$/.test(word)));
}

/** The places in a clause of nouns that may be verbs and agree with the noun before them. */
function agreeingVerbs(words: readonly string[], tags: readonly WordTag[], { start, end }: Clause): number[] {
  const places = Array.from({ length: Math.max(0, end - start - 1) }, (_, offset) => start + 1 + offset);
  return places.filter((index) => agrees(words, tags, index));
}

/** `the river ramps`, `the rivers swell`. */
function agrees(words: readonly string[], tags: readonly WordTag[], index: number): boolean {
  const word = words[index] ?? '';
  if (tags[index] !== 'noun' || !nounVerbs.has(word) || words[index + 1] === 'of') return false;
  const noun = index - (tags[index - 1] === 'adverb' ? 2 : 1);
  if (tags[noun] !== 'noun') return false;
  const { article, governor } = beforePhrase(words, tags, noun);
  return !preposition.test(governor) && isThirdPerson(word) !== isPlural(words[noun] ?? '', article);
}

const determiner = /^(?:an?|the|this|our|their|its|these|those|each|every)$/;
const singularDeterminer = /^(?:an?|this|each|every)$/;
/** What governs a noun phrase, so that it is no subject: `with owl masks at the door`. */
const preposition = /^(?:in|for|with|by|from|at|under|on|via|using|through)$/;

/** The determiner of the noun phrase that ends in a noun, if any, and the word before it. */
function beforePhrase(
  words: readonly string[],
  tags: readonly WordTag[],
  noun: number,
): { readonly article: string; readonly governor: string } {
  let start = noun;
  while (start > 0 && /^(?:noun|adjective|adverb)$/.test(tags[start - 1] ?? '')) start--;
  const first = words[start - 1] ?? '';
  return determiner.test(first)
    ? { article: first, governor: words[start - 2] ?? '' }
    : { article: '', governor: first };
}

function isThirdPerson(word: string): boolean {
  return /[^s]s$/.test(word);
}

/** A noun with `a` before its phrase is none, whatever its ending: `a mechanics model`. */
function isPlural(noun: string, article: string): boolean {
  return !singularDeterminer.test(article) && (/[^s]s$/.test(noun) || irregularPlural.test(noun));
}
