import type { Entity, Resolution } from '../../resolution';
import { compareText } from '../../util/compare-text';
import type { GraphEdge, GraphFile, GraphNode } from '../attributes';
import { graphVersion } from '../attributes';
import type { Vocabulary } from '../vocabulary';
import { emptyVocabulary } from '../vocabulary';
import { coOccurs } from './co-occurs';
import { headEdges } from './head-edges';
import { joinStatements } from './join-statements';
import { speaksOn } from './speaks-on';
import { stateEdges } from './state-edges';
import type { TalkDetails } from './talk-details';
import { talkDetails } from './talk-details';
import { vocabularyEdges } from './vocabulary-edges';

/** What the records alone do not say of a graph. */
export interface AssembleOptions {
  readonly title?: string;
  readonly vocabulary?: Vocabulary;
}

/**
 * Makes the graph of a resolved corpus: stated, vocabulary and derived edges, and the nodes that stand in one; talks
 * always. Places, communities and importance are zero until `enrich`.
 */
export function assemble(resolution: Resolution, options: AssembleOptions = {}): GraphFile {
  const vocabulary = options.vocabulary ?? emptyVocabulary;
  const stated = joinStatements(resolution.records.flatMap(stateEdges));
  const tied = new Set(stated.flatMap(({ source, target }) => [source, target]));
  const entities = resolution.entities.filter(({ key, kind }) => kind === 'talk' || tied.has(key));
  const edges = [
    ...stated,
    ...vocabularyEdges(entities, vocabulary),
    ...headEdges(entities, stated, vocabulary),
    ...speaksOn(stated),
    ...coOccurs(stated),
  ];
  const details = talkDetails(resolution);
  return {
    talkgraph: graphVersion,
    title: options.title ?? 'Talks',
    documents: resolution.records.map(({ record: { source, format, text } }) => ({ source, format, text })),
    nodes: entities.map((entity) => nodeOf(entity, vocabulary, details.get(entity.key))).sort(byKey),
    edges: edges.sort(byKey),
  };
}

function byKey(left: GraphNode | GraphEdge, right: GraphNode | GraphEdge): number {
  return compareText(left.key, right.key);
}

function nodeOf(entity: Entity, vocabulary: Vocabulary, details: TalkDetails | undefined): GraphNode {
  const { key, kind, label, aliases, merged, evidence } = entity;
  const note = kind === 'concept' ? vocabulary.noteOf(label) : undefined;
  return {
    key,
    attributes: {
      kind,
      label,
      aliases,
      x: 0,
      y: 0,
      community: 0,
      importance: 0,
      evidence,
      merged,
      ...details,
      ...(note !== undefined && { note }),
    },
  };
}
