import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type SpeakerMatrix, speakerMatrix } from '../../graph/explore/speaker-matrix';
import type { GraphIndex } from '../../graph/graph-index';
import type { MatrixOrder } from '../choices/choices';
import type { Scene } from '../scene/derive';
import { MatrixHead, MatrixRow } from './MatrixRow';
import { type CellPlace, stepInMatrix } from './matrix-walk';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly order: MatrixOrder;
  readonly selection: readonly string[];
  readonly onOrder: (order: MatrixOrder) => void;
  readonly onChoose: (key: string) => void;
}

const orders: Readonly<Record<MatrixOrder, string>> = { alike: 'Like beside like', most: 'Most talks first' };

/** Speakers by concepts; a dot is a person who speaks on a concept, the larger the more talks. */
export function MatrixView({ index, scene, order, selection, onOrder, onChoose }: Props) {
  const matrix = useMemo(
    () => speakerMatrix(index, scene.admitted.edges, order === 'alike'),
    [index, scene.admitted.edges, order],
  );
  if (matrix.people.length === 0)
    return <p className="nothing">No speaker of these talks is tied to a concept.</p>;
  return (
    <div className="matrix-frame">
      <div className="matrix-head">
        <ToggleButtonGroup
          className="segmented"
          aria-label="Order"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[order]}
          onSelectionChange={(keys) => onOrder([...keys][0] as MatrixOrder)}
        >
          {(Object.keys(orders) as MatrixOrder[]).map((key) => (
            <ToggleButton key={key} id={key}>
              {orders[key]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
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
    shown === all ? `${all} ${noun}` : `${shown} of ${all.toLocaleString('en')} ${noun}`;
  return `${part(people.length, outOf.people, 'speakers')} × ${part(concepts.length, outOf.concepts, 'concepts')}`;
}
