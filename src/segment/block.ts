import type { Document, StatedField } from '../model';
import type { Holder } from './choose-institutions';
import type { Moments } from './dates/read-moments';
import type { Item } from './items';

/** The lines of one talk with what is known of them. */
export interface Block {
  readonly document: Document;
  readonly items: readonly Item[];
  readonly moments: Moments;
  /** What the format itself states. */
  readonly stated: readonly StatedField[];
  /** The line of a listing that tells time and place of all its talks. */
  readonly schedule?: Item;
  /** Organisations whose addresses stand on the page. */
  readonly published: readonly Holder[];
  /** Head and foot of the page, which tell who runs the event. */
  readonly surroundings: readonly Item[];
}
