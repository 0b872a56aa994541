import { memo } from 'react';
import { Checkbox } from 'react-aria-components';
import type { NodeKind } from '../../graph/attributes';
import { Glyph } from '../Glyph';

interface Props<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
  /** Count of the largest row, which the bar of this one is measured by. */
  readonly most: number;
  readonly isSelected: boolean;
  /** Stays the same function, or every row is drawn again at every tick. */
  readonly onToggle: (value: Value) => void;
  /** The kind of node whose shape stands before the name. */
  readonly kind?: NodeKind;
}

/** A value of a facet: a box to tick, its name, and how much there is of it as a number and a bar. */
export const FacetRow = memo(PlainFacetRow) as typeof PlainFacetRow;

function PlainFacetRow<Value extends string>(props: Props<Value>) {
  const { value, label, count, most, isSelected, onToggle, kind } = props;
  return (
    <Checkbox className="facet-row" isSelected={isSelected} onChange={() => onToggle(value)}>
      <span className="tick" aria-hidden="true" />
      {kind === undefined ? null : <Glyph kind={kind} />}
      <span className="facet-label" title={label}>
        {label}
      </span>
      <span className="facet-count">{count.toLocaleString('en')}</span>
      <span
        className="facet-bar"
        aria-hidden="true"
        style={{ inlineSize: `${(100 * count) / Math.max(1, most)}%` }}
      />
    </Checkbox>
  );
}
