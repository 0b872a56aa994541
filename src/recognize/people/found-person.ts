import type { Span } from '../../model';

/** A name in the text that was judged to be a person's. */
export interface FoundPerson extends Span {
  /** As printed, without titles. */
  readonly printed: string;
  readonly rule: string;
  readonly confidence: number;
}
