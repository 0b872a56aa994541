import type { Path } from '../../graph/explore/paths';
import { EntityLink } from './EdgeDetails';
import { type DetailsContext, Proofs } from './FactRow';
import { sentenceOf } from './facts';

interface Props {
  readonly from: string;
  readonly to: string | undefined;
  readonly paths: readonly Path[];
  readonly context: DetailsContext;
}

/** How two nodes are connected, told link by link with the proofs. */
export function PathPanel({ from, to, paths, context }: Props) {
  return (
    <>
      <p className="kind-line">connection</p>
      <h2 className="details-title">
        <EntityLink nodeKey={from} context={context} /> and{' '}
        {to === undefined ? '…' : <EntityLink nodeKey={to} context={context} />}
      </h2>
      {to === undefined && <p className="note">Choose the other end: press a node, or search for it.</p>}
      {to !== undefined && paths.length === 0 && (
        <p className="note">No statement connects the two, however far one goes.</p>
      )}
      {paths.map((path, at) => (
        <section key={path.nodes.join(' ')} className="fact-group">
          <h3>{at === 0 ? 'Most telling' : `Another way`}</h3>
          <ol className="path">
            {path.edges.map((edge) => {
              const { subject, verb, object } = sentenceOf(context.index, edge);
              return (
                <li key={edge.key} className="fact">
                  <p className="fact-sentence">
                    {subject} <span className="fact-before">{verb}</span> {object}
                  </p>
                  <Proofs edge={edge} context={context} />
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </>
  );
}
