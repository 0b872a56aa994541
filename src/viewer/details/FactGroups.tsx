import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type DetailsContext, FactRow } from './FactRow';
import { type FactGroup, factsAbout, haveSameProof } from './facts';

const shownAtFirst = 6;

/** All that is known of a node, grouped by relation. */
export function FactGroups({
  nodeKey,
  context,
}: {
  readonly nodeKey: string;
  readonly context: DetailsContext;
}) {
  const groups = factsAbout(context.index, nodeKey);
  return groups.map((group) => <Group key={`${nodeKey} ${group.title}`} group={group} context={context} />);
}

function Group({ group, context }: { readonly group: FactGroup; readonly context: DetailsContext }) {
  const [all, setAll] = useState(false);
  const { title, facts } = group;
  const shown = facts.slice(0, all ? facts.length : shownAtFirst);
  const isDerived = facts.every(({ edge }) => edge.attributes.origin === 'derived');
  return (
    <section className="fact-group">
      <h3>
        {title}{' '}
        <small>
          {facts.length.toLocaleString('en')}
          {isDerived && ' · derived'}
        </small>
      </h3>
      <ul>
        {shown.map((fact, at) => (
          <FactRow
            key={fact.edge.key}
            fact={fact}
            context={context}
            isProvedBelow={haveSameProof(fact, shown[at + 1])}
          />
        ))}
      </ul>
      {facts.length > shownAtFirst && (
        <Button className="text-button" onPress={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${facts.length.toLocaleString('en')}`}
        </Button>
      )}
    </section>
  );
}
