import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import type { GraphEdge, GraphNode } from '../graph/attributes';
import { countOf } from '../graph/kinds';
import { EntityLink } from './details/EdgeDetails';
import type { DetailsContext } from './details/FactRow';
import { formatDay } from './details/facts';
import type { Scene } from './scene/derive';
import { type SpeakerAnswer, speakersOf } from './scene/speakers';

interface Props {
  readonly scene: Scene;
  readonly title: string;
  readonly context: DetailsContext;
}

const shownAtFirst = 30;

/** Who gave the talks that the filters ask for, with these talks: the filters' answer in words. */
export function Answer({ scene, title, context }: Props) {
  const [all, setAll] = useState(false);
  const speakers = speakersOf(context.index, scene.talks);
  return (
    <>
      <p className="kind-line">answer</p>
      <h2 className="details-title">{title}</h2>
      <section className="fact-group" aria-label="Speakers">
        <h3>
          Speakers <small>{speakers.length}</small>
        </h3>
        {speakers.length === 0 && (
          <p className="fact-note">No talk fits all filters. Take one off to see more.</p>
        )}
        <ul>
          {speakers.slice(0, all ? speakers.length : shownAtFirst).map((speaker) => (
            <SpeakerRow key={speaker.person.key} speaker={speaker} context={context} />
          ))}
        </ul>
        {speakers.length > shownAtFirst && !all && (
          <Button className="text-button" onPress={() => setAll(true)}>
            Show all {speakers.length}
          </Button>
        )}
      </section>
    </>
  );
}

function SpeakerRow({
  speaker,
  context,
}: {
  readonly speaker: SpeakerAnswer;
  readonly context: DetailsContext;
}) {
  return (
    <li className="fact speaker">
      <p className="fact-sentence">
        <EntityLink nodeKey={speaker.person.key} context={context} />
        <span className="fact-after"> {countOf(speaker.talks.length, 'talk')}</span>
      </p>
      <ul className="speaker-talks">
        {speaker.talks.map(({ talk, gave }) => (
          <TalkLine key={talk.key} talk={talk} gave={gave} context={context} />
        ))}
      </ul>
    </li>
  );
}

interface TalkLineProps {
  readonly talk: GraphNode;
  readonly gave: GraphEdge;
  readonly context: DetailsContext;
}

function TalkLine({ talk, gave, context }: TalkLineProps) {
  const { label, start } = talk.attributes;
  return (
    <li>
      <Link className="entity quiet" onPress={() => context.onSelect(talk.key)}>
        {label}
      </Link>
      {start === undefined ? null : <span className="fact-after"> {formatDay(start)}</span>}{' '}
      <Button
        className="text-button"
        aria-label={`Proof that ${gave.source} gave ${label}`}
        onPress={() => context.onRead(gave.key, 0)}
      >
        proof
      </Button>
    </li>
  );
}
