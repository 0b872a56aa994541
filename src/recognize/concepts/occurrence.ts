import type { Span } from '../../model';

/** One place where a phrase stands, with the lower-case words around it. */
export interface Occurrence extends Span {
  readonly before: string;
  readonly after: string;
  /** Whether it is part of a longer term. */
  readonly nested?: boolean;
  /** In a language other than English, whether it is one learned word: `dendrologia`. */
  readonly isLearned?: boolean;
}
