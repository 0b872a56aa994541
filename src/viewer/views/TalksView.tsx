import { useMemo, useState } from 'react';
import { Button, Link } from 'react-aria-components';
import type { GraphNode } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import type { ChoicesStore } from '../choices/use-choices';
import { Glyph } from '../Glyph';
import type { Scene } from '../scene/derive';
import { formatMonth } from '../scene/describe';
import { Nothing } from './Nothing';
import { firstLines, type TalkLine, type TalkMonth, talkMonths } from './talk-months';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
  readonly onChoose: (key: string) => void;
}

const shownAtOnce = 150;

/** The talks that fit, in time, each with its speakers and concepts. */
export function TalksView({ index, scene, store, onChoose }: Props) {
  const [most, setMost] = useState(shownAtOnce);
  const months = useMemo(() => talkMonths(index, scene.talks), [index, scene.talks]);
  const shown = useMemo(() => firstLines(months, most), [months, most]);
  const { selection } = store.choices;
  if (months.length === 0) return <Nothing index={index} store={store} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="talks" aria-label="Talks in time" tabIndex={0}>
      {shown.map((month) => (
        <Month key={month.month ?? ''} month={month} selection={selection} onChoose={onChoose} />
      ))}
      {scene.talks.size > most && (
        <Button className="button" onPress={() => setMost(most + shownAtOnce)}>
          Show {Math.min(shownAtOnce, scene.talks.size - most)} more of{' '}
          {scene.talks.size.toLocaleString('en')}
        </Button>
      )}
    </section>
  );
}

interface MonthProps {
  readonly month: TalkMonth;
  readonly selection: readonly string[];
  readonly onChoose: (key: string) => void;
}

function Month({ month: { month, lines }, selection, onChoose }: MonthProps) {
  return (
    <section className="talk-month">
      <h2>{month === undefined ? 'Without a date' : formatMonth(month)}</h2>
      <ol>
        {lines.map((line) => (
          <TalkRow
            key={line.talk.key}
            line={line}
            isSelected={selection.includes(line.talk.key)}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly line: TalkLine;
  readonly isSelected: boolean;
  readonly onChoose: (key: string) => void;
}

function TalkRow({ line: { talk, speakers, concepts }, isSelected, onChoose }: RowProps) {
  const { label, start, venue } = talk.attributes;
  const when = [start?.slice(11) ?? '', venue ?? ''].filter((part) => part !== '').join(', ');
  return (
    <li className="talk-row" data-selected={isSelected || undefined}>
      <span className="talk-day">{start === undefined ? '' : Number(start.slice(8, 10)) || ''}</span>
      <div>
        <p>
          <Link className="entity talk-title" onPress={() => onChoose(talk.key)}>
            {label}
          </Link>
          {when === '' ? null : <small className="talk-when"> {when}</small>}
        </p>
        <Nodes nodes={speakers} onChoose={onChoose} />
        <Nodes nodes={concepts} onChoose={onChoose} />
      </div>
    </li>
  );
}

function Nodes({
  nodes,
  onChoose,
}: {
  readonly nodes: readonly GraphNode[];
  readonly onChoose: (key: string) => void;
}) {
  if (nodes.length === 0) return null;
  return (
    <p className="talk-ties">
      {nodes.map(({ key, attributes }) => (
        <Link key={key} className="entity quiet" onPress={() => onChoose(key)}>
          <Glyph kind={attributes.kind} size={9} />
          {attributes.label}
        </Link>
      ))}
    </p>
  );
}
