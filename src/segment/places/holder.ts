import type { Field } from '../../model';

/** An organisation that may run the event, with how much its place says so. */
export interface Holder extends Field {
  /** The same for all forms of one organisation. */
  readonly key: string;
  readonly weight: number;
  /** Has a university's or a known name; else only the look of an organisation. */
  readonly isKnown: boolean;
}
