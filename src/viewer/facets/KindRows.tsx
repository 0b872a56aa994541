import { useCallback } from 'react';
import type { EdgeKind, NodeKind } from '../../graph/attributes';
import { edgeKinds, kindNames, nodeKinds, relationNames } from '../../graph/kinds';
import { toggleKind, toggleRelation } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import type { Scene } from '../scene/derive';
import { FacetRow } from './FacetRow';

interface Props {
  readonly scene: Scene;
  readonly store: ChoicesStore;
}

/** The kinds of nodes to show, with how many of each the filters admit. */
export function KindRows({ scene, store }: Props) {
  const { change } = store;
  const onToggle = useCallback((kind: NodeKind) => change((now) => toggleKind(now, kind)), [change]);
  const selected = store.choices.kinds;
  const kinds = nodeKinds.filter((kind) => (scene.kindCounts.get(kind) ?? 0) > 0 || selected.includes(kind));
  return (
    <CountedRows
      values={kinds}
      counts={scene.kindCounts}
      labelOf={(kind) => kindNames[kind].many}
      kindOf={(kind) => kind}
      selected={selected}
      onToggle={onToggle}
    />
  );
}

/** The relations to show, with how many of each the filters admit. */
export function RelationRows({ scene, store }: Props) {
  const { change } = store;
  const onToggle = useCallback((kind: EdgeKind) => change((now) => toggleRelation(now, kind)), [change]);
  return (
    <CountedRows
      values={edgeKinds.filter((kind) => (scene.relationCounts.get(kind) ?? 0) > 0)}
      counts={scene.relationCounts}
      labelOf={(kind) => relationNames[kind]}
      selected={store.choices.relations}
      onToggle={onToggle}
    />
  );
}

interface CountedRowsProps<Value extends string> {
  readonly values: readonly Value[];
  readonly counts: ReadonlyMap<Value, number>;
  readonly labelOf: (value: Value) => string;
  /** The kind whose shape stands before the label. */
  readonly kindOf?: (value: Value) => NodeKind;
  readonly selected: readonly Value[];
  readonly onToggle: (value: Value) => void;
}

function CountedRows<Value extends string>(props: CountedRowsProps<Value>) {
  const { values, counts, labelOf, kindOf, selected, onToggle } = props;
  const most = Math.max(1, ...counts.values());
  return (
    <ul className="facet-rows">
      {values.map((value) => (
        <li key={value}>
          <FacetRow
            value={value}
            label={labelOf(value)}
            count={counts.get(value) ?? 0}
            most={most}
            isSelected={selected.includes(value)}
            onToggle={onToggle}
            {...(kindOf && { kind: kindOf(value) })}
          />
        </li>
      ))}
    </ul>
  );
}
