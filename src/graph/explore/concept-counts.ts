import type { Evidence } from '../../model';
import { compareText } from '../../util/compare-text';
import { groupBy } from '../../util/group-by';
import type { GraphEdge, GraphFile } from '../attributes';

/** How often a corpus speaks of a concept. */
export interface ConceptCount {
  readonly label: string;
  readonly aliases: readonly string[];
  /** Whether the vocabulary lists it; a concept that it does not list is a candidate for it. */
  readonly known: boolean;
  /** How many talks are about it; one that its speakers give again under the same title counts once. */
  readonly talks: number;
  readonly documents: number;
  /** The sum over those talks of how central it is to each: about how many talks one would file under it. */
  readonly score: number;
  /** The words of the talk that it is most central to, where the graph has them. */
  readonly proof?: Evidence;
}

/** Counts the concepts of a graph's talks, of highest score first. `isKnown` says which labels a vocabulary lists. */
export function conceptCounts(
  { nodes, edges }: GraphFile,
  isKnown: (label: string) => boolean,
): ConceptCount[] {
  const talksOf = groupBy(
    edges.filter(({ attributes }) => attributes.kind === 'about'),
    ({ target }) => target,
  );
  const speakersOf = groupBy(
    edges.filter(({ attributes }) => attributes.kind === 'gave'),
    ({ target }) => target,
  );
  /** What is the same when a talk is given again, by talk. */
  const announcements = new Map(
    nodes.map(({ key, attributes: { label } }) => [
      key,
      [label, ...(speakersOf.get(key) ?? []).map(({ source }) => source).sort(compareText)].join('\n'),
    ]),
  );
  return nodes
    .flatMap(({ key, attributes: { kind, label, aliases } }) => {
      const talks = talksOf.get(key) ?? [];
      return kind !== 'concept' || talks.length === 0
        ? []
        : [{ label, aliases, known: isKnown(label), ...countsOf(talks, announcements) }];
    })
    .sort((left, right) => right.score - left.score || compareText(left.label, right.label));
}

function countsOf(
  talks: readonly GraphEdge[],
  announcements: ReadonlyMap<string, string>,
): Pick<ConceptCount, 'talks' | 'documents' | 'score' | 'proof'> {
  const main = talks.reduce((best, talk) => (talk.attributes.weight > best.attributes.weight ? talk : best));
  const evidence = talks.flatMap(({ attributes }) => attributes.evidence);
  const announced = [...groupBy(talks, ({ source }) => announcements.get(source) ?? source).values()];
  const score = announced.reduce(
    (sum, times) => sum + Math.max(...times.map(({ attributes }) => attributes.weight)),
    0,
  );
  const [proof] = main.attributes.evidence;
  return {
    talks: announced.length,
    documents: new Set(evidence.map(({ document }) => document)).size,
    score: Math.round(score * 1000) / 1000,
    ...(proof !== undefined && { proof }),
  };
}
