import type { Document, PersonField, Span, StatedField } from '../model';
import type { Moments } from './dates/moments';
import type { Item } from './lines/items';
import type { Holder } from './places/holder';

/** The lines of one talk with what is known of them. */
export interface Block {
  readonly document: Document;
  readonly items: readonly Item[];
  readonly moments: Moments;
  /** What the format itself states. */
  readonly stated: readonly StatedField[];
  /** The line of a listing that tells time and place of all its talks. */
  readonly schedule?: Item;
  /** Of a row of a lecture series: its title, and the speaker whom the page names for all rows. */
  readonly row?: { readonly title: Span; readonly speakers: readonly PersonField[] };
  /** Organisations whose addresses stand on the page. */
  readonly published: readonly Holder[];
  /** Head and foot of the page, which tell who runs the event. */
  readonly surroundings: readonly Item[];
}
