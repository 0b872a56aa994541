import { type KeyboardEvent, memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import type { NodeKind } from '../graph/attributes';
import { type Hit, type SearchIndex, search } from '../graph/explore/search';
import type { GraphIndex } from '../graph/graph-index';
import { kindNames, nodeKinds } from '../graph/kinds';
import { searchHint } from './describe-node';
import { Glyph } from './Glyph';
import { Icon } from './Icon';

interface Props {
  readonly index: GraphIndex;
  readonly names: SearchIndex;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onFound: (keys: readonly string[] | undefined) => void;
  readonly onSelect: (key: string) => void;
}

interface Group {
  readonly kind: NodeKind;
  readonly hits: readonly Hit[];
}

const mostPerKind = 6;

/** Search as one types over all names: grouped by kind, the best fitting kind first. */
export const SearchBox = memo(function SearchBox(props: Props) {
  const { index, names, inputRef, onFound, onSelect } = props;
  const [query, setQuery] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => search(names, query), [names, query]);
  const groups = useMemo(() => byKind(hits), [hits]);
  useEffect(
    () => onFound(query.trim() === '' ? undefined : hits.map((hit) => hit.node.key)),
    [query, hits, onFound],
  );
  const choose = (key: Key | null): void => {
    if (key === null) return;
    setQuery('');
    onSelect(String(key));
  };
  const takeBest = (event: KeyboardEvent<HTMLInputElement>): void => {
    const best = groups[0]?.hits[0];
    if (
      event.key !== 'Enter' ||
      best === undefined ||
      event.currentTarget.getAttribute('aria-activedescendant')
    )
      return;
    event.preventDefault();
    choose(best.node.key);
  };
  return (
    <ComboBox
      className="search"
      aria-label="Search people, concepts, institutions, talks"
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={choose}
      items={groups}
      menuTrigger="input"
      allowsEmptyCollection={query.trim() !== ''}
      allowsCustomValue
      defaultFilter={() => true}
    >
      <div className="search-field" ref={field}>
        <Icon name="search" />
        <Input ref={inputRef} placeholder="A person, topic, place…" spellCheck={false} onKeyDown={takeBest} />
        {query === '' ? <kbd>/</kbd> : <ClearButton onPress={() => setQuery('')} />}
      </div>
      <Popover className="popover search-results" triggerRef={field} offset={6} placement="bottom start">
        <ListBox renderEmptyState={() => <p className="empty">Nothing is called that.</p>}>
          {(group: Group) => (
            <ListBoxSection id={group.kind}>
              <Header>{kindNames[group.kind].many}</Header>
              <Collection items={group.hits}>{(hit: Hit) => <HitItem index={index} hit={hit} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});

function ClearButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button slot={null} className="icon-button" aria-label="Clear search" onPress={onPress}>
      <Icon name="close" size={14} />
    </Button>
  );
}

function HitItem({ index, hit: { node, name } }: { readonly index: GraphIndex; readonly hit: Hit }) {
  const { kind, label } = node.attributes;
  const hint = name === label ? searchHint(index, node) : `also ${name}`;
  return (
    <ListBoxItem id={node.key} className="hit" textValue={label}>
      <Glyph kind={kind} />
      <span className="hit-label">{label}</span>
      {hint === '' ? null : <span className="hit-hint">{hint}</span>}
    </ListBoxItem>
  );
}

function byKind(hits: readonly Hit[]): (Group & { readonly id: string })[] {
  const groups = nodeKinds.map((kind) => ({
    id: kind,
    kind,
    hits: hits
      .filter((hit) => hit.node.attributes.kind === kind)
      .slice(0, mostPerKind)
      .map((hit) => ({ ...hit, id: hit.node.key })),
  }));
  const best = ({ hits: [first] }: Group): number => first?.score ?? 0;
  return groups.filter((group) => group.hits.length > 0).sort((one, other) => best(other) - best(one));
}
