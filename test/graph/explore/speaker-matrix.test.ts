import { describe, expect, it } from 'vitest';
import type { GraphEdge } from '../../../src/graph/attributes';
import { speakerMatrix } from '../../../src/graph/explore/speaker-matrix';
import { indexGraph } from '../../../src/graph/graph-index';
import { edge, node, smallGraph } from '../small-graph';

const speaks = (person: number, concept: number, weight = 1): GraphEdge =>
  edge(`person:p${person}`, 'speaks_on', `concept:c${concept}`, '', { origin: 'derived', basis: [], weight });
/** Two camps that share no concept, their members listed by turns. */
const edges = [0, 1, 2, 3, 4, 5].flatMap((person) =>
  [0, 2, 4].map((concept) => speaks(person, concept + (person % 2), person === 0 ? 3 : 1)),
);
const index = indexGraph({
  ...smallGraph,
  nodes: [0, 1, 2, 3, 4, 5].flatMap((at) => [node(`person:p${at}`), node(`concept:c${at}`)]),
  edges,
});
const all = new Set(edges.map(({ key }) => key));
const camps = (keys: readonly { readonly key: string }[]): string =>
  keys.map(({ key }) => Number(key.at(-1)) % 2).join('');

describe('speakerMatrix', () => {
  it('puts like beside like', () => {
    const { people, concepts } = speakerMatrix(index, all, true);
    expect(camps(people)).toMatch(/^(000111|111000)$/);
    expect(camps(concepts)).toBe(camps(people));
  });

  it('or those with most talks first', () => {
    expect(speakerMatrix(index, all, false).people[0]!.key).toBe('person:p0');
  });

  it('has the edge in each cell, and says what it was cut from', () => {
    const { people, concepts, cells, outOf } = speakerMatrix(index, all, true, 4);
    expect(people.length).toBeLessThanOrEqual(4);
    expect(concepts.length).toBeLessThanOrEqual(4);
    expect(outOf).toEqual({ people: 6, concepts: 6 });
    for (const [row, person] of people.entries())
      for (const [column, concept] of concepts.entries())
        expect(cells[row]![column]?.key).toBe(
          all.has(`${person.key}|speaks_on|${concept.key}`)
            ? `${person.key}|speaks_on|${concept.key}`
            : undefined,
        );
  });

  it('is empty when no edge is shown', () => {
    expect(speakerMatrix(index, new Set(), true).people).toEqual([]);
  });
});
