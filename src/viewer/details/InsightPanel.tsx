import { useMemo } from 'react';
import { Link } from 'react-aria-components';
import { activePeople, lastDay } from '../../graph/explore/active-people';
import { type Bridge, bridges, peopleOnBoth } from '../../graph/explore/bridges';
import { conceptTrends, type Trend } from '../../graph/explore/trends';
import { countOf } from '../../graph/kinds';
import type { Choices } from '../choices/choices';
import type { Scene } from '../scene/derive';
import { formatMonth } from '../scene/describe';
import { EntityLink } from './EdgeDetails';
import type { DetailsContext } from './FactRow';
import { Sparkline } from './Sparkline';

interface Props {
  readonly scene: Scene;
  readonly choices: Choices;
  readonly context: DetailsContext;
}

const activeShown = 8;
/** Of each person only the last talks are named. */
const talksShown = 2;

/** What the talks that fit the filters tell together: who is active, what rises and falls, who builds bridges. */
export function InsightPanel({ scene, choices, context }: Props) {
  const label = (key: string): string => context.index.nodes.get(key)?.attributes.label ?? key;
  const topic = choices.concepts.map(label).join(choices.everyConcept ? ' and ' : ' or ');
  return (
    <>
      <p className="kind-line">insights</p>
      <h2 className="details-title">
        {scene.filtered ? `From ${countOf(scene.talks.size, 'talk')}` : 'From all talks'}
      </h2>
      <Active scene={scene} topic={topic} context={context} />
      <ConceptTrends scene={scene} context={context} />
      <Bridges scene={scene} choices={choices} context={context} />
    </>
  );
}

interface ActiveProps {
  readonly scene: Scene;
  readonly topic: string;
  readonly context: DetailsContext;
}

function Active({ scene, topic, context }: ActiveProps) {
  const { index } = context;
  const now = useMemo(() => lastDay(index), [index]);
  const people = useMemo(
    () => (now === undefined ? [] : activePeople(index, scene.talks, now, activeShown)),
    [index, scene.talks, now],
  );
  return (
    <section className="fact-group">
      <h3>Active now{topic === '' ? '' : ` on ${topic}`}</h3>
      {people.length === 0 && <p className="fact-note">No talk among these has a date and a speaker.</p>}
      <ol>
        {people.map(({ person, talks }) => (
          <li key={person.key} className="fact speaker">
            <p className="fact-sentence">
              <EntityLink nodeKey={person.key} context={context} />
              <span className="fact-after">
                {' '}
                {countOf(talks.length, 'talk')}, last {formatMonth(talks[0]?.attributes.start?.slice(0, 7))}
              </span>
            </p>
            <ul className="speaker-talks">
              {talks.slice(0, talksShown).map((talk) => (
                <li key={talk.key}>
                  <Link className="entity quiet" onPress={() => context.onSelect(talk.key)}>
                    {talk.attributes.label}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {people.length > 0 && (
        <p className="fact-note">
          A talk counts half for every two years before the last talk here, {formatMonth(now?.slice(0, 7))}.
        </p>
      )}
    </section>
  );
}

function ConceptTrends({ scene, context }: Omit<Props, 'choices'>) {
  const trends = useMemo(() => conceptTrends(context.index, scene.talks), [context.index, scene.talks]);
  if (trends === undefined)
    return (
      <p className="fact-note">
        These talks span less than two years: too little to tell what rises or falls.
      </p>
    );
  const { rising, falling, since } = trends;
  return (
    <>
      <TrendList title={`Rising since ${since}`} trends={rising} context={context} />
      <TrendList title={`Falling since ${since}`} trends={falling} context={context} />
    </>
  );
}

interface TrendProps {
  readonly title: string;
  readonly trends: readonly Trend[];
  readonly context: DetailsContext;
}

function TrendList({ title, trends, context }: TrendProps) {
  return (
    <section className="fact-group">
      <h3>{title}</h3>
      {trends.length === 0 && <p className="fact-note">Nothing beyond what chance may do.</p>}
      <ul>
        {trends.map(({ concept, earlier, later, years }) => (
          <li key={concept.key} className="fact trend">
            <p className="fact-sentence">
              <EntityLink nodeKey={concept.key} context={context} />
              <span className="fact-after">
                {' '}
                {earlier.talks} of {earlier.of} talks before, {later.talks} of {later.of} since
              </span>
            </p>
            <Sparkline years={years} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bridges({ scene, choices, context }: Props) {
  const { index } = context;
  const found = useMemo(() => bridges(index, scene.admitted.nodes), [index, scene.admitted.nodes]);
  const [one, other] = choices.concepts;
  const both = useMemo(
    () => (one === undefined || other === undefined ? [] : peopleOnBoth(index, one, other)),
    [index, one, other],
  );
  return (
    <section className="fact-group">
      <h3>Bridges between topics</h3>
      {one !== undefined && other !== undefined && (
        <p className="fact">
          Both <EntityLink nodeKey={one} context={context} /> and{' '}
          <EntityLink nodeKey={other} context={context} />:{' '}
          {both.length === 0 ? 'nobody here speaks on both.' : null}
          {both.map(({ key }) => (
            <span key={key} className="listed">
              <EntityLink nodeKey={key} context={context} />
            </span>
          ))}
        </p>
      )}
      {found.length === 0 && <p className="fact-note">Nobody here ties topics that others do not.</p>}
      <ul>
        {found.map((bridge) => (
          <BridgeRow key={bridge.person.key} bridge={bridge} context={context} />
        ))}
      </ul>
    </section>
  );
}

function BridgeRow({ bridge, context }: { readonly bridge: Bridge; readonly context: DetailsContext }) {
  const { person, banks, both } = bridge;
  const [left, right] = banks;
  return (
    <li className="fact">
      <p className="fact-sentence">
        <EntityLink nodeKey={person.key} context={context} />
        <span className="fact-after"> speaks on </span>
        <EntityLink nodeKey={left.concept.key} context={context} />
        <span className="fact-after"> ({countOf(left.people, 'person')}) and </span>
        <EntityLink nodeKey={right.concept.key} context={context} />
        <span className="fact-after">
          {' '}
          ({countOf(right.people, 'person')}); {both === 1 ? 'nobody else does' : `${both} do`}.
        </span>
      </p>
    </li>
  );
}
