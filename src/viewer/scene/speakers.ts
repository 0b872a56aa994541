import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import { appendTo } from '../../util/append-to';
import { compareText } from '../../util/compare-text';

export interface SpeakerAnswer {
  readonly person: GraphNode;
  /** Newest first. */
  readonly talks: readonly { readonly talk: GraphNode; readonly gave: GraphEdge }[];
}

/** Who gave some talks, those with most of them first. */
export function speakersOf(index: GraphIndex, talks: ReadonlySet<string>): SpeakerAnswer[] {
  const given = new Map<string, { readonly talk: GraphNode; readonly gave: GraphEdge }[]>();
  for (const key of talks) {
    const talk = index.nodes.get(key);
    for (const gave of index.edgesOf.get(key) ?? []) {
      if (gave.attributes.kind !== 'gave' || talk === undefined) continue;
      appendTo(given, gave.source, { talk, gave });
    }
  }
  return [...given]
    .flatMap(([key, list]) => {
      const person = index.nodes.get(key);
      return person === undefined ? [] : [{ person, talks: list.sort(byDate) }];
    })
    .sort(byTalks);
}

function byDate(one: { readonly talk: GraphNode }, other: { readonly talk: GraphNode }): number {
  return compareText(other.talk.attributes.start ?? '', one.talk.attributes.start ?? '');
}

function byTalks(one: SpeakerAnswer, other: SpeakerAnswer): number {
  return (
    other.talks.length - one.talks.length ||
    other.person.attributes.importance - one.person.attributes.importance ||
    (one.person.key < other.person.key ? -1 : 1)
  );
}
