import type { ConceptMatcher } from '../../lexicon/concept-trie';
import type { Document, Layout, Mention, Span } from '../../model';
import { isFreeOf } from '../without-overlaps';
import { type ConceptCandidate, conceptCandidates } from './concept-candidates';
import { conceptPassages, type Passage } from './concept-passages';
import { salience } from './salience';

/** Phrases that no vocabulary lists are concepts from this salience on. */
const leastOpen = 0.5;
/** What the vocabulary lists is a concept anyhow; below this a talk only touches it. */
const leastKnown = 0.25;
/** Open phrases fill a passage up to this many concepts: where the vocabulary knows the field they add little. */
const enoughConcepts = 11;

/** A candidate with its salience in its passage. */
interface RatedCandidate extends ConceptCandidate {
  readonly salience: number;
}

/** Finds the concepts that a document's titles, abstracts, keywords and biographies speak of outside what is taken, in order. */
export function recognizeConcepts(
  document: Document,
  layout: Layout,
  taken: readonly Span[],
  matcher: ConceptMatcher,
): Mention[] {
  const isFree = isFreeOf(taken);
  return conceptPassages(layout)
    .flatMap((passage) => passageConcepts(document.text, passage, isFree, matcher))
    .sort((left, right) => left.start - right.start || right.end - left.end);
}

function passageConcepts(
  text: string,
  passage: Passage,
  isFree: (span: Span) => boolean,
  matcher: ConceptMatcher,
): Mention[] {
  const rated = conceptCandidates(text, passage, isFree, matcher).map((candidate) => ({
    ...candidate,
    salience: salience(candidate, passage),
  }));
  const least = passage.isBiography ? 0 : leastKnown;
  const known = rated.filter((candidate) => candidate.known && candidate.salience >= least);
  const open = rated
    .filter((candidate) => !candidate.known && candidate.salience >= leastOpen)
    .sort((left, right) => right.salience - left.salience);
  return [...known, ...open.slice(0, Math.max(0, enoughConcepts - known.length))].flatMap(ratedMentions);
}

function ratedMentions({ mentions, known, salience }: RatedCandidate): Mention[] {
  return mentions.map((mention) => ({
    ...mention,
    confidence: known ? mention.confidence : round(0.5 + salience / 2),
    salience: round(salience),
  }));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
