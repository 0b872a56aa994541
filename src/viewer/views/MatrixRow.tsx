import type { GraphEdge, GraphNode } from '../../graph/attributes';
import { countOf } from '../../graph/kinds';
import { Glyph } from '../Glyph';
import type { CellPlace } from './matrix-walk';

interface Shared {
  readonly concepts: readonly GraphNode[];
  readonly focus: CellPlace;
  readonly selection: readonly string[];
  readonly onChoose: (key: string) => void;
}

interface BodyProps extends Shared {
  readonly row: number;
  readonly person: GraphNode;
  readonly cells: readonly (GraphEdge | undefined)[];
  readonly onFocus: (place: CellPlace) => void;
}

/** So many talks make the largest dot. */
const fullDot = 5;

/** The concepts, written upwards. */
export function MatrixHead({ concepts, focus, selection, onChoose }: Shared) {
  return (
    <tr>
      <td />
      {concepts.map(({ key, attributes }, at) => (
        <th key={key} scope="col" data-selected={selection.includes(key) || undefined}>
          <button
            type="button"
            tabIndex={focus.row === 0 && focus.column === at + 1 ? 0 : -1}
            title={attributes.label}
            onClick={() => onChoose(key)}
          >
            <span>{attributes.label}</span>
          </button>
        </th>
      ))}
    </tr>
  );
}

/** A speaker with a dot for each concept spoken on. */
export function MatrixRow({ row, person, concepts, cells, focus, selection, onFocus, onChoose }: BodyProps) {
  const tabIndex = (column: number): number => (focus.row === row && focus.column === column ? 0 : -1);
  const { label } = person.attributes;
  return (
    <tr data-selected={selection.includes(person.key) || undefined}>
      <th scope="row">
        <button type="button" tabIndex={tabIndex(0)} title={label} onClick={() => onChoose(person.key)}>
          <Glyph kind="person" size={9} /> {label}
        </button>
      </th>
      {concepts.map((concept, at) => (
        <td key={concept.key} data-selected={isChosen(selection, cells[at]) || undefined}>
          <Dot
            edge={cells[at]}
            name={`${label}, ${concept.attributes.label}`}
            tabIndex={tabIndex(at + 1)}
            onPress={(edge) => {
              onFocus({ row, column: at + 1 });
              onChoose(edge);
            }}
          />
        </td>
      ))}
    </tr>
  );
}

interface DotProps {
  readonly edge: GraphEdge | undefined;
  readonly name: string;
  readonly tabIndex: number;
  readonly onPress: (edge: string) => void;
}

function Dot({ edge, name, tabIndex, onPress }: DotProps) {
  if (edge === undefined)
    return <button type="button" tabIndex={tabIndex} aria-label={`${name}: no talk`} aria-disabled="true" />;
  const talks = countOf(edge.attributes.weight, 'talk');
  const size = 5 + 9 * Math.sqrt(Math.min(1, edge.attributes.weight / fullDot));
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={`${name}: ${talks}`}
      title={`${name}: ${talks}`}
      onClick={() => onPress(edge.key)}
    >
      <span className="dot" style={{ inlineSize: size, blockSize: size }} />
    </button>
  );
}

function isChosen(selection: readonly string[], edge: GraphEdge | undefined): boolean {
  return edge !== undefined && selection.includes(edge.key);
}
