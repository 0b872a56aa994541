import type { Span, StatedField } from '../../model';

/** The items of one talk, `to` excluded. */
export interface TalkRange {
  readonly from: number;
  readonly to: number;
  /** Of the first talk: the item at which it begins, below the head of the page. */
  readonly head?: number;
  /** What a format states of this talk alone. */
  readonly stated?: readonly StatedField[];
  /** In a row of a lecture series: the words that are the title; the speaker stands outside the rows. */
  readonly title?: Span;
}
