import type { ConceptCandidate } from './concept-candidates';
import { isInTitle, type Passage } from './concept-passages';
import type { Occurrence } from './occurrence';
import { namesAdministration, namesPlace, phraseForm } from './phrase-form';

/**
 * Weights of a logistic model over what one sees of a phrase in its document. Fitted on 460 talks whose topics a
 * reader listed and 1,500 indexed abstracts together, its terms chosen by cross-validation in five parts, and rounded.
 * No corpus statistics enter, so a document is read the same wherever it stands.
 */
const weights = {
  bias: -2.05,
  oneWord: -1.9,
  twoWords: 1.2,
  threeWords: 1.05,
  rareWord: 0.85,
  everydayWords: -0.4,
  wordInTitle: 0.6,
  wordLength: 1.45,
  length: 0.55,
  frequency: 0.7,
  early: 1.1,
  /** In a short text each phrase says more of its subject. */
  brevity: 1.75,
  generalAdjective: -1,
  generalNoun: -0.5,
  generalWord: -2.2,
  people: -1.15,
  quantity: -0.7,
  /** `law of large numbers` */
  joined: -1.3,
  /** `registration desk` */
  administration: -0.7,
  unspaced: 1,
  place: -0.7,
  complementOf: 0.3,
  behindPreposition: 0.45,
  article: 0.25,
  demonstrative: -0.3,
  nested: -1.8,
  vocabulary: 1.25,
  learned: 0.7,
  /** Read into the text: an acronym that nothing spells out, a coordination that shares its words, a mere modifier. */
  implied: -2.8,
} as const;

/** What enters the model. */
export type SalienceTerm = keyof typeof weights;

const impliedRules: ReadonlySet<string> = new Set([
  'acronym',
  'vocabulary-coordination',
  'vocabulary-modifier',
]);
const charactersPerWord = 6;

/** How likely a reader would index a passage under a phrase that stands there at these places, 0 to 1. */
export function salience(candidate: ConceptCandidate, passage: Passage): number {
  const values = salienceTerms(candidate, passage);
  if (values === undefined) return 0;
  const terms = Object.keys(weights) as SalienceTerm[];
  return logistic(terms.reduce((sum, term) => sum + weights[term] * Number(values[term]), 0));
}

/** What the model is told of a candidate; nothing of one that stands nowhere. */
export function salienceTerms(
  candidate: ConceptCandidate,
  passage: Passage,
): Readonly<Record<SalienceTerm, number | boolean>> | undefined {
  const [first] = candidate.occurrences;
  if (first === undefined) return undefined;
  return {
    bias: true,
    ...phraseForm(candidate.name),
    ...neighbours(first),
    ...placesInPassage(candidate, first, passage),
    administration: !candidate.known && namesAdministration(candidate.name),
    joined: !candidate.known && / of /.test(candidate.name),
    place: !candidate.known && namesPlace(candidate.name),
    vocabulary: candidate.known,
    learned: first.isLearned ?? false,
    implied: candidate.mentions.every(({ rule }) => impliedRules.has(rule)),
  };
}

/** What the words around a phrase's first place say. */
function neighbours({ before, after }: Occurrence) {
  return {
    complementOf: Number(before === 'of') - Number(after === 'of'),
    behindPreposition: /^(?:of|in|for|with|on|by|via|from|to|between|using)$/.test(before),
    demonstrative: /^(?:th(?:is|ese|at|ose)|our|its|their)$/.test(before),
    article: /^(?:an?|the)$/.test(before),
  };
}

/** Where and how often a phrase stands. */
function placesInPassage({ name, occurrences }: ConceptCandidate, first: Occurrence, passage: Passage) {
  return {
    wordInTitle: !/\s/.test(name) && isInTitle(passage, first),
    frequency: Math.log(occurrences.length),
    early: 1 / (1 + wordsBefore(first.start, passage) / 20),
    brevity: 1 / (1 + wordsBefore(Number.POSITIVE_INFINITY, passage) / 50),
    nested: occurrences.filter(({ nested }) => nested).length / occurrences.length,
  };
}

/** About how many words of the passage stand before a place. */
function wordsBefore(place: number, { ranges }: Passage): number {
  const before = ranges.reduce(
    (sum, range) => sum + Math.max(0, Math.min(place, range.end) - range.start),
    0,
  );
  return before / charactersPerWord;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
