import type { DocumentRecord } from '../model';
import { compareText } from '../util/compare-text';
import { groupBy } from '../util/group-by';

/**
 * Records sorted by source, each source once. Records that say the same are one; different records of one source
 * (two folders with a `talk.txt` each) get numbers: `talk.txt (2)`.
 */
export function distinctRecords(records: readonly DocumentRecord[]): DocumentRecord[] {
  const bySource = [...groupBy(records, (record) => record.source).values()];
  return bySource
    .flatMap((group) => (group.length === 1 ? group : numbered(group)))
    .sort((left, right) => compareText(left.source, right.source));
}

function numbered(records: readonly DocumentRecord[]): DocumentRecord[] {
  const unique = new Map(records.map((record) => [JSON.stringify(record), record]));
  return [...unique]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, record], index) => (index === 0 ? record : renamed(record, `${record.source} (${index + 1})`)));
}

function renamed(record: DocumentRecord, source: string): DocumentRecord {
  const move = <Item extends { readonly document: string }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, document: source }));
  return {
    ...record,
    source,
    talks: record.talks.map((talk) => ({ ...talk, evidence: move(talk.evidence) })),
    relations: record.relations.map((relation) => ({ ...relation, evidence: move(relation.evidence) })),
    problems: record.problems.map((problem) => ({ ...problem, source })),
  };
}
