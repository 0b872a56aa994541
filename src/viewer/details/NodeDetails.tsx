import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { GraphNode, NodeAttributes } from '../../graph/attributes';
import { selectTalks } from '../../graph/explore/filter';
import type { GraphIndex } from '../../graph/graph-index';
import { kindNames } from '../../graph/kinds';
import { fold } from '../../util/fold';
import type { KeyFacet } from '../choices/choices';
import { CorrectDialog } from '../correct/CorrectDialog';
import { Glyph } from '../Glyph';
import { EntityLink } from './EdgeDetails';
import { FactGroups } from './FactGroups';
import type { DetailsContext } from './FactRow';
import { formatDay } from './facts';
import { Proof } from './Proof';
import { SimilarPeople } from './SimilarPeople';
import { safeLink } from './safe-link';
import { workplaces } from './workplaces';

interface Props {
  readonly node: GraphNode;
  readonly context: DetailsContext;
  readonly isFilter: (facet: KeyFacet) => boolean;
  readonly onFilter: (facet: KeyFacet) => void;
  /** What the next step of the surroundings is called. */
  readonly focusName: string;
  readonly onFocus: () => void;
  readonly onPath: () => void;
}

const mostAliases = 6;
const mostWorkplaces = 3;
const facetOf: Readonly<Partial<Record<string, KeyFacet>>> = {
  concept: 'concepts',
  institution: 'institutions',
  series: 'series',
};

/** What the graph knows of a node. */
export function NodeDetails(props: Props) {
  const { node, context, isFilter, onFilter, focusName, onFocus, onPath } = props;
  const { attributes, key } = node;
  const [isCorrecting, setCorrecting] = useState(false);
  const facet = facetOf[attributes.kind];
  const first = attributes.evidence[0];
  const aliases = otherNames(attributes);
  return (
    <>
      <p className="kind-line" style={{ color: `var(--kind-text-${attributes.kind})` }}>
        <Glyph kind={attributes.kind} /> {kindNames[attributes.kind].one}
      </p>
      <h2 className="details-title">{attributes.label}</h2>
      {aliases.length > 0 && <p className="aliases">also {aliases.slice(0, mostAliases).join(' · ')}</p>}
      {attributes.note === undefined ? null : <p className="note">{attributes.note}</p>}
      {attributes.kind === 'person' && <Workplaces person={key} context={context} />}
      <Circumstances attributes={attributes} />
      <div className="actions">
        {facet !== undefined && (
          <Button className="button" onPress={() => onFilter(facet)}>
            {isFilter(facet) ? 'Remove filter' : `Filter by this (${talksFor(context.index, facet, key)})`}
          </Button>
        )}
        <Button className="button" onPress={onFocus}>
          {focusName}
        </Button>
        <Button className="button" onPress={onPath}>
          Connect to…
        </Button>
        <Button className="button" onPress={() => setCorrecting(true)}>
          Correct…
        </Button>
      </div>
      {isCorrecting && (
        <CorrectDialog
          index={context.index}
          node={node}
          onCorrect={context.onCorrect}
          onClose={() => setCorrecting(false)}
        />
      )}
      <FactGroups nodeKey={key} context={context} />
      {attributes.kind === 'person' && <SimilarPeople nodeKey={key} context={context} />}
      {first === undefined ? null : (
        <section className="fact-group">
          <h3>
            Named in <small>{attributes.evidence.length}</small>
          </h3>
          <Proof evidence={first} library={context.library} onOpen={() => context.onRead(key, 0)} />
        </section>
      )}
      {attributes.merged.length > 0 && <p className="fact-note">{attributes.merged.join(' ')}</p>}
    </>
  );
}

/** How many talks there are of a value of a facet and of what lies below it. */
function talksFor(index: GraphIndex, facet: KeyFacet, key: string): string {
  return selectTalks(index, { [facet]: [key] }).size.toLocaleString('en');
}

function Workplaces({ person, context }: { readonly person: string; readonly context: DetailsContext }) {
  const places = workplaces(context.index, context.library, person).slice(0, mostWorkplaces);
  if (places.length === 0) return null;
  return (
    <p className="workplaces">
      {places.map(({ key }) => (
        <span key={key} className="listed">
          <EntityLink nodeKey={key} context={context} />
        </span>
      ))}
    </p>
  );
}

/** Aliases that differ from the label and from each other in more than case and accents. */
function otherNames({ aliases, label }: NodeAttributes): string[] {
  const names = new Map(aliases.map((alias) => [fold(alias), alias]));
  names.delete(fold(label));
  return [...names.values()];
}

function Circumstances({ attributes }: { readonly attributes: NodeAttributes }) {
  const { start, end, timezone, venue, link, status } = attributes;
  const address = safeLink(link);
  const time = [start?.slice(11), end?.slice(11)].filter((one) => one !== undefined && one !== '').join('–');
  const day = start === undefined ? undefined : formatDay(start);
  const when = [day, time, timezone].filter((one) => one !== undefined && one !== '').join(', ');
  if (when === '' && venue === undefined && address === undefined) return null;
  return (
    <dl className="circumstances">
      {when !== '' && <dt>When</dt>}
      {when !== '' && <dd>{when}</dd>}
      {venue === undefined ? null : <dt>Where</dt>}
      {venue === undefined ? null : <dd>{venue}</dd>}
      {address === undefined ? null : <dt>Link</dt>}
      {address === undefined ? null : (
        <dd>
          <a href={address} rel="noreferrer" target="_blank">
            {address}
          </a>
        </dd>
      )}
      {status === undefined || status === 'scheduled' ? null : <dt>Status</dt>}
      {status === undefined || status === 'scheduled' ? null : <dd>{status}</dd>}
    </dl>
  );
}
