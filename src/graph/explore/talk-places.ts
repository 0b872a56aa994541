import type { GraphEdge } from '../attributes';
import type { GraphIndex } from '../graph-index';

/** The institutions of a talk: where it was held, and where those who gave it work. Parts are not rolled up. */
export function placesOfTalk(index: GraphIndex, talk: string): string[] {
  const edges = index.edgesOf.get(talk) ?? [];
  const held = edges.filter(({ attributes }) => attributes.kind === 'held_at').map(({ target }) => target);
  const speakers = edges.filter(({ attributes }) => attributes.kind === 'gave').map(({ source }) => source);
  const work = speakers.flatMap((speaker) => (index.edgesOf.get(speaker) ?? []).filter(isEmployment));
  return [...new Set([...held, ...work.map(({ target }) => target)])];
}

/** Whether an edge says that someone works somewhere, not that they did or will. */
export function isEmployment({ attributes: { kind, when } }: GraphEdge): boolean {
  return kind === 'affiliated_with' && when !== 'past' && when !== 'future';
}
