import { groupBy } from '../../util/group-by';
import type { GraphEdge } from '../attributes';
import { edgeKey } from './statement';

/** Derives who speaks on what: person → talk → concept. Weight: the number of talks. */
export function speaksOn(edges: readonly GraphEdge[]): GraphEdge[] {
  const about = groupBy(
    edges.filter(({ attributes }) => attributes.kind === 'about'),
    ({ source }) => source,
  );
  const ties = edges
    .filter(({ attributes }) => attributes.kind === 'gave')
    .flatMap((gave) => (about.get(gave.target) ?? []).map((topic) => ({ gave, topic })));
  return [...groupBy(ties, ({ gave, topic }) => edgeKey(gave.source, 'speaks_on', topic.target))].map(
    ([key, group]) => ({
      key,
      source: group[0]?.gave.source ?? '',
      target: group[0]?.topic.target ?? '',
      undirected: false,
      attributes: {
        kind: 'speaks_on' as const,
        origin: 'derived' as const,
        weight: group.length,
        evidence: [],
        basis: group.flatMap(({ gave, topic }) => [gave.key, topic.key]).sort(),
      },
    }),
  );
}
