import type { TimeMention } from './find-times';
import type { ResolvedDate } from './resolve-dates';

/** A date of the document, and how much its place says that it is the day of a talk. */
export interface WeighedDate extends ResolvedDate {
  readonly weight: number;
  /** Index of the item that it stands in. */
  readonly item: number;
}

/** A time of the document, weighed in the same way. `closes`: it stands under a label for the end. */
export interface WeighedTime extends TimeMention {
  readonly weight: number;
  readonly item: number;
  readonly closes: boolean;
}

/** All dates and times of a document that could be those of a talk, in order. */
export interface Moments {
  readonly dates: readonly WeighedDate[];
  readonly times: readonly WeighedTime[];
}
