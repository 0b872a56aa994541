import type { Document, Layout, Mention, Relation, Talk } from '../model';
import { relationsOf } from './relations';
import { talksOf } from './talks';

/** Who stands in which relation to whom, and what each talk's fields hold, with the words that say so. */
export function relate(
  document: Document,
  layout: Layout,
  mentions: readonly Mention[],
): { readonly talks: readonly Talk[]; readonly relations: readonly Relation[] } {
  return { talks: talksOf(document, layout, mentions), relations: relationsOf(document, layout, mentions) };
}
