import type { Document, Layout, Mention, Relation, Talk } from '../model';

/** Who stands in which relation to whom, and what each talk's fields hold, with the words that say so. */
export function relate(
  _document: Document,
  _layout: Layout,
  _mentions: readonly Mention[],
): { readonly talks: readonly Talk[]; readonly relations: readonly Relation[] } {
  return { talks: [], relations: [] };
}
