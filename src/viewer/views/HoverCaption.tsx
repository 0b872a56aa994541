import type { GraphEdge } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import { counted } from '../../util/counted';
import { proofsOf, sentenceOf } from '../details/facts';
import { Glyph } from '../Glyph';
import type { Scene } from '../scene/derive';
import { announce } from './walk';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly hovered: string | undefined;
}

/** What the pointer is on, in one line: a node with its numbers, an edge as a sentence. */
export function HoverCaption({ index, scene, hovered }: Props) {
  if (hovered === undefined) return null;
  const node = index.nodes.get(hovered);
  const edge = index.edges.get(hovered);
  if (node !== undefined)
    return (
      <p className="hover-caption">
        <Glyph kind={node.attributes.kind} /> {announce(index, scene, hovered)}
      </p>
    );
  if (edge === undefined) return null;
  const { subject, verb, object } = sentenceOf(index, edge);
  const proofs = proofsOf(index, hovered).length;
  return (
    <p className="hover-caption">
      {subject} <em>{verb}</em> {object}
      <small> · {originOf(edge, proofs)}</small>
    </p>
  );
}

function originOf({ attributes: { origin } }: GraphEdge, proofs: number): string {
  if (origin === 'vocabulary') return 'from the vocabulary';
  return proofs === 0 ? origin : `${origin}, ${counted(proofs, 'proof')}`;
}
