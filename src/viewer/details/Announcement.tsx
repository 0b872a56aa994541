import { useEffect, useMemo, useRef } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { GraphIndex } from '../../graph/graph-index';
import type { Reading } from '../choices/choices';
import { IconButton } from '../IconButton';
import type { Library } from './documents';
import { formatDay, proofsOf, sentenceOf } from './facts';
import { markText } from './marks';

interface Props {
  readonly index: GraphIndex;
  readonly library: Library;
  readonly reading: Reading;
  readonly onStep: (proof: number) => void;
  /** Says that the statement is not so. */
  readonly onReject: () => void;
  readonly onClose: () => void;
}

/** An announcement with the words of a proof lit and scrolled to; steps to the other proofs of the statement. */
export function Announcement(props: Props) {
  const { index, library, reading, onStep, onReject, onClose } = props;
  const proofs = useMemo(() => proofsOf(index, reading.statement), [index, reading.statement]);
  const at = Math.min(reading.proof, proofs.length - 1);
  const evidence = proofs[at];
  const document = library.documents.get(evidence?.document ?? '');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, []);
  if (evidence === undefined || document === undefined) return null;
  const day = library.days.get(document.source);
  return (
    <section className="announcement" aria-labelledby="announcement-title" ref={panel} tabIndex={-1}>
      <header>
        <div>
          <Heading level={2} id="announcement-title">
            {titleOf(index, reading.statement)}
          </Heading>
          <p>
            {document.source}
            {day === undefined ? null : <> · {formatDay(day)}</>} · {Math.round(evidence.confidence * 100)} %
            sure, by rule {evidence.rule}
          </p>
        </div>
        <div className="steps">
          {index.edges.has(reading.statement) && (
            <Button className="button" onPress={onReject}>
              Not so
            </Button>
          )}
          <IconButton
            icon="left"
            label="Previous proof"
            isDisabled={at === 0}
            onPress={() => onStep(at - 1)}
          />
          <span aria-live="polite">
            {at + 1} of {proofs.length}
          </span>
          <IconButton
            icon="right"
            label="Next proof"
            isDisabled={at === proofs.length - 1}
            onPress={() => onStep(at + 1)}
          />
          <IconButton icon="close" label="Close the announcement" onPress={onClose} />
        </div>
      </header>
      <MarkedText
        text={document.text}
        spans={proofs.filter((proof) => proof.document === document.source)}
        current={evidence}
      />
    </section>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly current: { readonly start: number; readonly end: number };
}

function MarkedText({ text, spans, current }: MarkedProps) {
  const stretches = useMemo(() => markText(text, spans, current), [text, spans, current]);
  const lit = useRef<HTMLElement>(null);
  const first = stretches.find((stretch) => stretch.current)?.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each proof is to be scrolled to
  useEffect(() => {
    lit.current?.scrollIntoView({ block: 'center' });
  }, [text, first]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to be scrolled by keys
    <article className="announcement-text" tabIndex={0} aria-label="Text of the announcement">
      {stretches.map((stretch) =>
        stretch.lit ? (
          <mark
            key={stretch.start}
            ref={stretch.start === first ? lit : null}
            className={stretch.current ? 'is-current' : undefined}
          >
            {stretch.text}
          </mark>
        ) : (
          stretch.text
        ),
      )}
    </article>
  );
}

function titleOf(index: GraphIndex, statement: string): string {
  const edge = index.edges.get(statement);
  if (edge === undefined) return index.nodes.get(statement)?.attributes.label ?? statement;
  const { subject, verb, object } = sentenceOf(index, edge);
  return `${subject} ${verb} ${object}`;
}
