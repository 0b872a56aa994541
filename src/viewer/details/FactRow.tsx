import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { Correction } from '../../graph/correct/correction';
import type { GraphIndex } from '../../graph/graph-index';
import { Glyph } from '../Glyph';
import type { Library } from './documents';
import { type Fact, formatDay, groundsOf, isUncertain, proofsOf, sentenceOf } from './facts';
import { Proof } from './Proof';

const talksNamed = 2;

/** What the parts of the details panel need in common. */
export interface DetailsContext {
  readonly index: GraphIndex;
  readonly library: Library;
  readonly onSelect: (key: string) => void;
  readonly onRead: (statement: string, proof: number) => void;
  readonly onCorrect: (correction: Correction) => void;
}

interface FactProps {
  readonly fact: Fact;
  readonly context: DetailsContext;
  /** Whether the next statement shows the same words. */
  readonly isProvedBelow: boolean;
}

/** A statement as a sentence, with its first proof below; the others, and what it rests on, a press away. */
export function FactRow({ fact, context, isProvedBelow }: FactProps) {
  const { edge, before, other, after, talks } = fact;
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
      <Proofs edge={edge} context={context} talks={talks} isFirstShown={!isProvedBelow} />
    </li>
  );
}

interface ProofsProps {
  readonly edge: GraphEdge;
  readonly context: DetailsContext;
  /** The talks that a derived edge follows from. */
  readonly talks?: readonly GraphNode[];
  readonly isFirstShown?: boolean;
  /** Whether what a derived edge rests on is shown at once. */
  readonly isOpen?: boolean;
}

/** The proofs of an edge: quotes for a stated one, the statements it rests on for a derived one. */
export function Proofs(props: ProofsProps) {
  const { edge, context, isFirstShown = true } = props;
  const [all, setAll] = useState(false);
  if (edge.attributes.origin === 'derived') return <Grounds {...props} />;
  if (edge.attributes.origin === 'vocabulary')
    return <p className="fact-note">from the concept vocabulary</p>;
  const proofs = proofsOf(context.index, edge.key);
  const shown = all ? proofs.length : isFirstShown ? 1 : 0;
  return (
    <>
      {proofs.slice(0, shown).map((evidence, at) => (
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

function Grounds({ edge, context, talks = [], isOpen: isOpenAtFirst = false }: ProofsProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const grounds = groundsOf(context.index, edge);
  return (
    <>
      <Button className="text-button quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {talks.length > 0
          ? titlesOf(talks)
          : `derived · rests on ${grounds.length} ${grounds.length === 1 ? 'statement' : 'statements'}`}
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

/** The latest talks by title and day, and how many more there are. */
function titlesOf(talks: readonly GraphNode[]): string {
  const named = talks
    .slice(0, talksNamed)
    .map(({ attributes: { label, start } }) =>
      start === undefined ? label : `${label}, ${formatDay(start)}`,
    );
  const more = talks.length - named.length;
  return more > 0 ? `${named.join(' · ')} and ${more} more` : named.join(' · ');
}
