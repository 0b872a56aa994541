import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type SpeakerMatrix, speakerMatrix } from '../../graph/explore/speaker-matrix';
import type { GraphIndex } from '../../graph/graph-index';
import { counted } from '../../util/counted';
import type { MatrixOrder } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import { Segmented } from '../Segmented';
import type { Scene } from '../scene/derive';
import { MatrixHead, MatrixRow } from './MatrixRow';
import { type CellPlace, stepInMatrix } from './matrix-walk';
import { Nothing } from './Nothing';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
  readonly onChoose: (key: string) => void;
}

const orders: Readonly<Record<MatrixOrder, string>> = { alike: 'Like beside like', most: 'Most talks first' };

/** Speakers by concepts; a dot is a person who speaks on a concept, the larger the more talks. */
export function MatrixView({ index, scene, store, onChoose }: Props) {
  const { matrixOrder: order, selection } = store.choices;
  const matrix = useMemo(
    () => speakerMatrix(index, scene.admitted.edges, order === 'alike'),
    [index, scene.admitted.edges, order],
  );
  if (matrix.people.length === 0) return <Nothing index={index} store={store} />;
  return (
    <div className="matrix-frame">
      <div className="view-head">
        <Segmented
          aria-label="Order"
          names={orders}
          selected={order}
          onSelect={(matrixOrder) => store.change((now) => ({ ...now, matrixOrder }))}
        />
        <p>{sizeLine(matrix)}</p>
      </div>
      <Grid matrix={matrix} selection={selection} onChoose={onChoose} />
    </div>
  );
}

interface GridProps {
  readonly matrix: SpeakerMatrix;
  readonly selection: readonly string[];
  readonly onChoose: (key: string) => void;
}

/** Row 0 and column 0 are the headings; one cell at a time takes the focus, arrow keys move it. */
function Grid({ matrix, selection, onChoose }: GridProps) {
  const [focus, setFocus] = useState<CellPlace>({ row: 0, column: 1 });
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: matrix.people.length + 1, columns: matrix.concepts.length + 1 };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepInMatrix(focus, event.key, size);
    if (next === undefined) return;
    event.preventDefault();
    setFocus(next);
    table.current?.rows[next.row]?.cells[next.column]?.querySelector('button')?.focus();
  };
  return (
    <div className="matrix-scroll">
      <table
        ref={table}
        className="matrix"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked by keys is a grid
        role="grid"
        aria-label="Speakers by concepts"
        onKeyDown={onKeyDown}
      >
        <thead>
          <MatrixHead concepts={matrix.concepts} focus={focus} selection={selection} onChoose={onChoose} />
        </thead>
        <tbody>
          {matrix.people.map((person, at) => (
            <MatrixRow
              key={person.key}
              row={at + 1}
              person={person}
              concepts={matrix.concepts}
              cells={matrix.cells[at] ?? []}
              focus={focus}
              selection={selection}
              onFocus={setFocus}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sizeLine({ people, concepts, outOf }: SpeakerMatrix): string {
  const part = (shown: number, all: number, noun: string): string =>
    `${shown === all ? '' : `${shown} of `}${counted(all, noun)}`;
  return `${part(people.length, outOf.people, 'speaker')} × ${part(concepts.length, outOf.concepts, 'concept')}`;
}
