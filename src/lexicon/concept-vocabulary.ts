import { lazy } from '../util/lazy';
import { buildConceptMatcher, type ConceptMatcher } from './concept-trie';
import { type ConceptEntry, concepts } from './concepts';

/** What is known of concepts: handed from the program's options to every stage that asks. */
export interface ConceptVocabulary {
  readonly entries: readonly ConceptEntry[];
  /** Finds the concepts in running text; made when it is first asked for. */
  readonly matcher: () => ConceptMatcher;
  /** Whether a preferred label is listed. */
  readonly lists: (label: string) => boolean;
  /** The preferred labels of the concepts directly above one; none for a label that is not listed. */
  readonly broaderOf: (label: string) => readonly string[];
  /** One line on what a concept means, where the vocabulary says it. */
  readonly noteOf: (label: string) => string | undefined;
}

/** Makes a vocabulary of entries; of two with the same label the first counts. */
export function conceptVocabulary(entries: readonly ConceptEntry[]): ConceptVocabulary {
  const byLabel = lazy(() => new Map([...entries].reverse().map((entry) => [entry.label, entry])));
  return {
    entries,
    matcher: lazy(() => buildConceptMatcher(entries)),
    lists: (label) => byLabel().has(label),
    broaderOf: (label) => byLabel().get(label)?.broader ?? [],
    noteOf: (label) => byLabel().get(label)?.note || undefined,
  };
}

/** The vocabulary that comes with talkgraph. */
export const ownVocabulary: ConceptVocabulary = conceptVocabulary(concepts);
