/** A statement of a vocabulary in RDF. Subjects and predicates are IRIs, or `_:` names of nodes without one. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  /** An IRI, or the text of a literal. */
  readonly object: string;
  /** The language tag of a literal, in lower case, where it has one. */
  readonly language?: string;
}
