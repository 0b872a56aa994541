import type { Document, Layout, Mention } from '../model';
import { recognizeAwards } from './awards';
import { recognizeConcepts } from './concepts/concepts';
import { recognizeInstitutions } from './institutions';
import { recognizePapers } from './papers';
import { recognizePeople } from './people';
import { tokensOf } from './tokens';
import { withoutOverlaps } from './without-overlaps';
import { wordsOf } from './words';

/** Finds the people, institutions, concepts, awards and papers that a document names, in order of position. */
export function recognize(document: Document, layout: Layout): Mention[] {
  const words = wordsOf(document.text, tokensOf(document.text, layout));
  const papers = recognizePapers(document.text);
  const awards = recognizeAwards(words);
  const institutions = withoutOverlaps(recognizeInstitutions(words, layout), awards);
  const things = [...papers, ...awards, ...institutions];
  const entities = [...things, ...recognizePeople(words, layout, things)];
  const concepts = withoutOverlaps(recognizeConcepts(document, layout), entities);
  return [...entities, ...concepts].sort((one, other) => one.start - other.start || one.end - other.end);
}
