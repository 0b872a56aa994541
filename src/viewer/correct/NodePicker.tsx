import { useState } from 'react';
import { ComboBox, Input, type Key, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { GraphNode } from '../../graph/attributes';
import { indexNames, search } from '../../graph/explore/search';
import type { GraphIndex } from '../../graph/graph-index';
import { searchHint } from '../describe-node';

interface Props {
  readonly label: string;
  readonly index: GraphIndex;
  /** Nodes of its kind are offered, itself apart. */
  readonly like: GraphNode;
  readonly onPick: (key: string | undefined) => void;
}

const most = 12;

/** A field to find another node of the same kind by its name. */
export function NodePicker({ label, index, like, onPick }: Props) {
  const [query, setQuery] = useState('');
  const [names] = useState(() =>
    indexNames(
      index.graph.nodes.filter(
        ({ key, attributes }) => attributes.kind === like.attributes.kind && key !== like.key,
      ),
    ),
  );
  const hits = search(names, query, most).map(({ node }) => ({ ...node, id: node.key }));
  const pick = (key: Key | null): void => {
    if (key !== null) setQuery(index.nodes.get(String(key))?.attributes.label ?? '');
    onPick(key === null ? undefined : String(key));
  };
  return (
    <ComboBox
      className="field"
      inputValue={query}
      onInputChange={setQuery}
      onChange={pick}
      items={hits}
      menuTrigger="input"
      allowsEmptyCollection={query.trim() !== ''}
      defaultFilter={() => true}
    >
      <Label>{label}</Label>
      <Input spellCheck={false} />
      <Popover className="popover" placement="bottom start">
        <ListBox renderEmptyState={() => <p className="empty">Nothing of this kind is called that.</p>}>
          {(node: GraphNode & { readonly id: string }) => (
            <ListBoxItem id={node.key} className="hit" textValue={node.attributes.label}>
              <span className="hit-label">{node.attributes.label}</span>
              <span className="hit-hint">{searchHint(index, node)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
