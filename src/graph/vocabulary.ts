/** What is known of concepts beyond the documents. Handed in, so that the graph depends on no lexicon. */
export interface Vocabulary {
  /** Labels of the concepts directly above. */
  readonly broaderOf: (label: string) => readonly string[];
  /** One line on what a concept means. */
  readonly noteOf: (label: string) => string | undefined;
}

/** Knows nothing. */
export const emptyVocabulary: Vocabulary = { broaderOf: () => [], noteOf: () => undefined };
