import type { Entity } from '../../resolution';
import { americanSpelling } from '../../util/american-spelling';
import { fold } from '../../util/fold';
import { groupBy } from '../../util/group-by';
import { singular } from '../../util/singular';
import type { GraphEdge } from '../attributes';
import type { Vocabulary } from '../vocabulary';
import { edgeKey } from './statement';

/** What the search for heads knows of a graph. */
interface Heads {
  /** Concepts by the normal form of their label. */
  readonly byForm: ReadonlyMap<string, Entity>;
  /** The `about` edges to a concept, by its key. */
  readonly about: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly isListed: (label: string) => boolean;
}

/**
 * Derives `broader` edges of concepts that the vocabulary does not place: what a name ends in is broader (`feathered
 * owl wings` under `owl wings`). A single last word counts only when the vocabulary lists it and a talk is about both.
 * An edge rests on the talks about the narrower concept.
 */
export function headEdges(
  entities: readonly Entity[],
  stated: readonly GraphEdge[],
  vocabulary: Vocabulary,
): GraphEdge[] {
  const concepts = entities.filter(({ kind }) => kind === 'concept');
  const heads: Heads = {
    byForm: new Map(concepts.map((concept) => [formOf(concept.label), concept])),
    about: groupBy(
      stated.filter(({ attributes }) => attributes.kind === 'about'),
      ({ target }) => target,
    ),
    isListed: (label) => vocabulary.noteOf(label) !== undefined || vocabulary.broaderOf(label).length > 0,
  };
  return concepts
    .filter(({ label }) => !heads.isListed(label))
    .flatMap((concept) => {
      const head = headOf(concept, heads);
      return head === undefined ? [] : [edgeTo(head, concept, heads)];
    });
}

function headOf(concept: Entity, heads: Heads): Entity | undefined {
  const words = concept.label.split(/\s+/);
  return words
    .map((_, start) => start)
    .slice(1)
    .filter((start) => !/^(?:of|in|for|and|on)$/.test(words[start] ?? '') && !bindsBack(words, start, heads))
    .map((start) => words.slice(start))
    .map((rest) => ({ isPhrase: rest.length > 1, head: heads.byForm.get(formOf(rest.join(' '))) }))
    .find(({ isPhrase, head }) => head !== undefined && (isPhrase || goTogether(head, concept, heads)))?.head;
}

/**
 * Whether what a head begins with belongs to the words before it: `barn owl calling` is the calling of barn owls and no
 * kind of `owl calling` where `barn owl` is a concept too.
 */
function bindsBack(words: readonly string[], start: number, { byForm, isListed }: Heads): boolean {
  if (start === words.length - 1) return false;
  const before = words.slice(0, start + 1).join(' ');
  return byForm.has(formOf(before)) || isListed(before) || isListed(`${before}s`);
}

function goTogether(head: Entity, concept: Entity, { about, isListed }: Heads): boolean {
  const talks = new Set(about.get(concept.key)?.map(({ source }) => source));
  return isListed(head.label) && (about.get(head.key) ?? []).some(({ source }) => talks.has(source));
}

function edgeTo(head: Entity, { key }: Entity, { about }: Heads): GraphEdge {
  return {
    key: edgeKey(key, 'broader', head.key),
    source: key,
    target: head.key,
    undirected: false,
    attributes: {
      kind: 'broader',
      origin: 'derived',
      weight: 1,
      evidence: [],
      basis: (about.get(key) ?? []).map((edge) => edge.key).sort(),
    },
  };
}

function formOf(name: string): string {
  return fold(name)
    .split(/[\s-]+/)
    .map((word) => americanSpelling(singular(word)))
    .join(' ');
}
