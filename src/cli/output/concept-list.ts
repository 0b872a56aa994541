import type { ConceptCount } from '../../graph/explore/concept-counts';
import type { DocumentRecord } from '../../model';
import { counted } from '../../util/counted';
import { placeIn } from './place-in-text';

const labelWidth = 40;

/** Counts as a table for people: talks, documents, label, and the words that name the concept in one of its talks. */
export function conceptList(
  counts: readonly ConceptCount[],
  records: readonly DocumentRecord[],
  limit: number,
): string {
  const texts = new Map(records.map(({ source, text }) => [source, text]));
  const row = (concept: ConceptCount): string => rowOf(concept, texts);
  const listed = counts.filter(({ known }) => known);
  const candidates = counts.filter(({ known }) => !known);
  return [
    `${counted(counts.length, 'concept')}, ${listed.length} of them in the vocabulary`,
    ...block('CONCEPTS OF THE VOCABULARY', listed, limit, row),
    ...block('CANDIDATES FOR THE VOCABULARY, the most worth adding first', candidates, limit, row),
    '',
  ].join('\n');
}

function block(
  heading: string,
  counts: readonly ConceptCount[],
  limit: number,
  row: (concept: ConceptCount) => string,
): string[] {
  if (counts.length === 0) return [];
  const more = counts.length - limit;
  return [
    '',
    heading,
    'talks  docs',
    ...counts.slice(0, limit).map(row),
    ...(more > 0 ? [`… and ${more} more; --limit shows them`] : []),
  ];
}

function rowOf({ label, talks, documents, proof }: ConceptCount, texts: ReadonlyMap<string, string>): string {
  const place =
    proof === undefined ? '' : `${proof.document} ${placeIn(texts.get(proof.document) ?? '')(proof)}`;
  return `${String(talks).padStart(5)} ${String(documents).padStart(5)}  ${label.padEnd(labelWidth)} ${place}`.trimEnd();
}
