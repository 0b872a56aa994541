import type { Document, Layout, Mention } from '../model';

/** Finds the people, institutions, concepts, awards and papers that a document names, in order of position. */
export function recognize(_document: Document, _layout: Layout): Mention[] {
  return [];
}
