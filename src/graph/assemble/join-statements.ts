import type { Evidence, When } from '../../model';
import { compareText } from '../../util/compare-text';
import { groupBy } from '../../util/group-by';
import { sortEvidence } from '../../util/sort-evidence';
import type { EdgeAttributes, GraphEdge } from '../attributes';
import type { Statement } from './statement';
import { edgeKey, undirectedKinds } from './statement';

const whenRank: Readonly<Record<When, number>> = { past: 0, future: 1, current: 2 };

/**
 * Makes one edge of all statements of it. Weight: the highest strength where statements have one, else the number of
 * documents that state it. Of details that differ the latest holds.
 */
export function joinStatements(statements: readonly Statement[]): GraphEdge[] {
  return [...groupBy(statements, ({ source, kind, target }) => edgeKey(source, kind, target))].map(
    ([key, group]) => joinGroup(key, group),
  );
}

function joinGroup(key: string, group: readonly Statement[]): GraphEdge {
  const [source = '', kind, target = ''] = key.split('|');
  const evidence = joinNested(sortEvidence(group.flatMap((statement) => statement.evidence)));
  const strengths = group.flatMap(({ strength }) => strength ?? []);
  const weight =
    strengths.length > 0 ? Math.max(...strengths) : new Set(evidence.map(({ document }) => document)).size;
  const edgeKind = group[0]?.kind ?? (kind as EdgeAttributes['kind']);
  return {
    key,
    source,
    target,
    undirected: undirectedKinds.has(edgeKind),
    attributes: {
      kind: edgeKind,
      origin: 'stated',
      weight: Math.round(weight * 1000) / 1000,
      evidence,
      ...details(group),
    },
  };
}

/** Of proofs one within another only the wider, as sure as the surer of them. */
function joinNested(evidence: readonly Evidence[]): Evidence[] {
  const joined: Evidence[] = [];
  const widestFirst = [...evidence].sort(
    (one, other) =>
      compareText(one.document, other.document) || one.start - other.start || other.end - one.end,
  );
  for (const proof of widestFirst) {
    const last = joined.at(-1);
    const isNested = last?.document === proof.document && proof.end <= last.end;
    if (last === undefined || !isNested) joined.push(proof);
    else if (proof.confidence > last.confidence)
      joined.splice(-1, 1, { ...last, confidence: proof.confidence });
  }
  return joined;
}

function details(group: readonly Statement[]): Partial<EdgeAttributes> {
  const byDate = [...group].sort(
    (left, right) =>
      compareText(left.date, right.date) ||
      rankOf(left) - rankOf(right) ||
      compareText(JSON.stringify(left), JSON.stringify(right)),
  );
  const latest = <Name extends 'when' | 'role' | 'degree' | 'field' | 'years'>(
    name: Name,
  ): Partial<Pick<Statement, Name>> => {
    const found = byDate.findLast((statement) => statement[name] !== undefined);
    return found === undefined ? {} : ({ [name]: found[name] } as Partial<Pick<Statement, Name>>);
  };
  return {
    ...latest('when'),
    ...latest('role'),
    ...latest('degree'),
    ...latest('field'),
    ...latest('years'),
  };
}

function rankOf({ when }: Statement): number {
  return when === undefined ? -1 : whenRank[when];
}
