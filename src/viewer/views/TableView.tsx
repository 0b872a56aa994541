import { useCallback } from 'react';
import type { GraphIndex } from '../../graph/graph-index';
import type { TableOf } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import { Segmented } from '../Segmented';
import type { Scene } from '../scene/derive';
import { NamesTable } from './NamesTable';
import { Nothing } from './Nothing';
import { StatementsTable } from './StatementsTable';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
}

const tables: Readonly<Record<TableOf, string>> = { names: 'Names', statements: 'Statements' };

/** Everything on the canvas as a table, or everything that is stated; to sort and to walk by keys. */
export function TableView({ index, scene, store }: Props) {
  const { selection, tableOf, relations } = store.choices;
  const { change } = store;
  const onSelect = useCallback(
    (keys: readonly string[]) => change((now) => ({ ...now, selection: keys, reading: undefined })),
    [change],
  );
  if (scene.nodes.size === 0) return <Nothing index={index} store={store} />;
  const props = { index, scene, selection, onSelect };
  return (
    <div className="table-frame">
      <div className="view-head">
        <Segmented
          aria-label="Table of"
          names={tables}
          selected={tableOf}
          onSelect={(next) => change((now) => ({ ...now, tableOf: next }))}
        />
        {tableOf === 'statements' && <p>Tick “Relations” on the left to choose what is listed.</p>}
      </div>
      {tableOf === 'names' ? <NamesTable {...props} /> : <StatementsTable {...props} relations={relations} />}
    </div>
  );
}
