import type { Document, Layout, Mention, Span } from '../model';
import { recognizeAwards } from './awards';
import { recognizeConcepts } from './concepts/concepts';
import { recognizeInstitutions } from './institutions';
import { recognizePapers } from './papers';
import { recognizePeople } from './people';
import { tokensOf } from './tokens';
import { wordsOf } from './words';

/** Finds the people, institutions, concepts, awards and papers that a document names, in order of position. */
export function recognize(document: Document, layout: Layout): Mention[] {
  const words = wordsOf(document.text, tokensOf(document.text, layout));
  const papers = recognizePapers(document.text);
  const awards = recognizeAwards(words);
  const institutions = recognizeInstitutions(words, layout).filter((one) => !overlapsAny(one, awards));
  const things = [...papers, ...awards, ...institutions];
  const people = recognizePeople(words, layout, things);
  const entities = [...things, ...people];
  const concepts = recognizeConcepts(document, layout).filter(
    (concept) => !entities.some((entity) => overlaps(concept, entity)),
  );
  return [...entities, ...concepts].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Whether a span shares a character with one of others, which are in order and do not overlap. */
function overlapsAny({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < end && start < other.end);
}

function overlaps(one: Mention, other: Mention): boolean {
  return one.start < other.end && other.start < one.end;
}
