import { nounVerbs, verbForms } from '../../lexicon/word-classes';
import type { WordTag } from './word-tags';

const sentenceEnd = /^[.?!;]$/;
const clauseStart =
  /^(?:[:(),]|and|but|that|which|who|whose|whom|how|why|when|where|whether|if|because|although|though|while|whereas|since|unless|until)$/;
const auxiliary =
  /^(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|could|may|might|must|will|would|shall|should)$/;
const irregularPlural = /^(?:people|men|women|children|mice|data|bacteria|species|media|criteria|phenomena)$/;
/** What follows a verb and hardly ever a noun: `ramps up`, `links the`, `supplies four`. */
const objectStart =
  /^(?:the|an?|this|these|those|our|their|its|his|her|my|your|each|every|all|both|some|any|no|one|two|three|four|five|up|down|out|off|away|how|whether|why|what|us|them|him|it|much|little)$/;
/** What follows a verb more often than a noun where no verb has come yet. */
const complementStart =
  /^(?:during|into|inside|onto|at|through|along|across|under|over|around|toward|towards|more|less|than|when|where|while|how|if|because)$/;

/**
 * The places of nouns that must be verbs: a clause of prose has a finite verb, so where none stands among its words,
 * the noun is one that may be a verb, agrees with the noun before it and has the word of an object or complement behind
 * it (`water flows along the shelf`). What no full stop ends is left alone.
 */
export function finiteVerbs(words: readonly string[], tags: readonly WordTag[]): number[] {
  return clauses(words).flatMap((clause) => verbOf(words, tags, clause) ?? []);
}

interface Clause {
  readonly start: number;
  readonly end: number;
}

function clauses(words: readonly string[]): Clause[] {
  const found: Clause[] = [];
  let [start, sentence] = [0, 0];
  words.forEach((word, index) => {
    const ends = sentenceEnd.test(word);
    if (!ends && !clauseStart.test(word)) return;
    found.push({ start, end: index });
    start = index + 1;
    if (ends) sentence = found.length;
  });
  return found.slice(0, sentence);
}

function verbOf(
  words: readonly string[],
  tags: readonly WordTag[],
  { start, end }: Clause,
): number | undefined {
  const places = Array.from({ length: end - start }, (_, offset) => start + offset);
  if (places.some((index) => isSureVerb(words[index] ?? '', tags[index]))) return undefined;
  const agreeing = places.filter((index) => index > start && agrees(words, tags, index));
  return (
    agreeing.find((index) => objectStart.test(words[index + 1] ?? '')) ??
    agreeing.find((index) => complementStart.test(words[index + 1] ?? ''))
  );
}

function isSureVerb(word: string, tag: WordTag | undefined): boolean {
  return auxiliary.test(word) || (tag === 'other' && (verbForms.has(word) || /..ed$/.test(word)));
}

/** `the river ramps`, `the rivers swell`. */
function agrees(words: readonly string[], tags: readonly WordTag[], index: number): boolean {
  const word = words[index] ?? '';
  if (tags[index] !== 'noun' || !nounVerbs.has(word)) return false;
  const noun = index - (tags[index - 1] === 'adverb' ? 2 : 1);
  if (tags[noun] !== 'noun' || isGoverned(words, tags, noun)) return false;
  return isThirdPerson(word) !== isPlural(words[noun] ?? '');
}

/** Whether a preposition governs the noun phrase that ends here, so that it is no subject: `with owl masks at the door`. */
function isGoverned(words: readonly string[], tags: readonly WordTag[], noun: number): boolean {
  let start = noun;
  while (start > 0 && /^(?:noun|adjective|adverb)$/.test(tags[start - 1] ?? '')) start--;
  const determined = /^(?:an?|the|this|our|their|its|these|those|each|every)$/.test(words[start - 1] ?? '');
  return /^(?:in|for|with|by|from|at|under|on|via|using|through)$/.test(
    words[start - (determined ? 2 : 1)] ?? '',
  );
}

function isThirdPerson(word: string): boolean {
  return /[^s]s$/.test(word);
}

function isPlural(word: string): boolean {
  return /[^s]s$/.test(word) || irregularPlural.test(word);
}
