import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import type { GraphEdge } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import { Glyph } from '../Glyph';
import type { Library } from './documents';
import { type Fact, groundsOf, isUncertain, proofsOf, sentenceOf } from './facts';
import { Proof } from './Proof';

/** What the parts of the details panel need in common. */
export interface DetailsContext {
  readonly index: GraphIndex;
  readonly library: Library;
  readonly onSelect: (key: string) => void;
  readonly onRead: (statement: string, proof: number) => void;
}

/** A statement as a sentence, with its first proof below; the others, and what it rests on, a press away. */
export function FactRow({ fact, context }: { readonly fact: Fact; readonly context: DetailsContext }) {
  const { edge, before, other, after } = fact;
  const doubt = edge.attributes.origin !== 'derived' && isUncertain(edge);
  return (
    <li className="fact">
      <p className="fact-sentence">
        {before === '' ? null : <span className="fact-before">{before} </span>}
        <Link className="entity" onPress={() => context.onSelect(other.key)}>
          <Glyph kind={other.attributes.kind} size={11} />
          {other.attributes.label}
        </Link>
        {after === '' ? null : <span className="fact-after">, {after}</span>}
        {doubt ? <span className="uncertain">uncertain</span> : null}
      </p>
      <Proofs edge={edge} context={context} />
    </li>
  );
}

interface ProofsProps {
  readonly edge: GraphEdge;
  readonly context: DetailsContext;
  /** Whether what a derived edge rests on is shown at once. */
  readonly isOpen?: boolean;
}

/** The proofs of an edge: quotes for a stated one, the statements it rests on for a derived one. */
export function Proofs({ edge, context, isOpen = false }: ProofsProps) {
  const [all, setAll] = useState(false);
  if (edge.attributes.origin === 'derived') return <Grounds edge={edge} context={context} isOpen={isOpen} />;
  if (edge.attributes.origin === 'vocabulary')
    return <p className="fact-note">from the concept vocabulary</p>;
  const proofs = proofsOf(context.index, edge.key);
  return (
    <>
      {proofs.slice(0, all ? proofs.length : 1).map((evidence, at) => (
        <Proof
          key={`${evidence.document} ${evidence.start} ${evidence.end} ${evidence.rule}`}
          evidence={evidence}
          library={context.library}
          onOpen={() => context.onRead(edge.key, at)}
        />
      ))}
      {proofs.length > 1 && !all && (
        <Button className="text-button" onPress={() => setAll(true)}>
          {proofs.length - 1} more {proofs.length === 2 ? 'proof' : 'proofs'}
        </Button>
      )}
    </>
  );
}

function Grounds({ edge, context, isOpen: isOpenAtFirst = false }: ProofsProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const grounds = groundsOf(context.index, edge);
  return (
    <>
      <Button className="text-button quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        derived · rests on {grounds.length} {grounds.length === 1 ? 'statement' : 'statements'}
      </Button>
      {isOpen && (
        <ul className="grounds">
          {grounds.map((ground) => {
            const { subject, verb, object } = sentenceOf(context.index, ground);
            return (
              <li key={ground.key}>
                <p className="fact-sentence">
                  {subject} <span className="fact-before">{verb}</span> {object}
                </p>
                <Proofs edge={ground} context={context} />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
