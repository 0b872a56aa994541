import { Button, Link } from 'react-aria-components';
import type { GraphEdge } from '../../graph/attributes';
import { Glyph } from '../Glyph';
import { type DetailsContext, Proofs } from './FactRow';
import { isUncertain, sentenceOf } from './facts';

/** An edge as a sentence, with every proof of it. */
export function EdgeDetails({
  edge,
  context,
}: {
  readonly edge: GraphEdge;
  readonly context: DetailsContext;
}) {
  const { verb } = sentenceOf(context.index, edge);
  const { origin, role, degree, field, years } = edge.attributes;
  const qualifiers = [role, degree, field, years].filter((one) => one !== undefined).join(', ');
  const doubt = origin === 'stated' && isUncertain(edge);
  return (
    <>
      <p className="kind-line">
        {origin === 'stated' ? 'statement' : origin === 'derived' ? 'derived' : 'vocabulary'}
      </p>
      <h2 className="details-title sentence">
        <EntityLink nodeKey={edge.source} context={context} /> {verb}{' '}
        <EntityLink nodeKey={edge.target} context={context} />
        {qualifiers === '' ? '' : `, ${qualifiers}`}.
      </h2>
      {doubt ? <span className="uncertain">uncertain</span> : null}
      <div className="actions">
        <Button className="button" onPress={() => context.onCorrect({ op: 'reject', key: edge.key })}>
          This is not so
        </Button>
      </div>
      <Proofs edge={edge} context={context} isOpen />
    </>
  );
}

/** The name of a node, to press. */
export function EntityLink({
  nodeKey,
  context,
}: {
  readonly nodeKey: string;
  readonly context: DetailsContext;
}) {
  const node = context.index.nodes.get(nodeKey);
  if (node === undefined) return nodeKey;
  return (
    <Link className="entity" onPress={() => context.onSelect(nodeKey)}>
      <Glyph kind={node.attributes.kind} size={11} />
      {node.attributes.label}
    </Link>
  );
}
