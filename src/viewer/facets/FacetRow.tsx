import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly count: number;
  /** Count of the largest row, which the bar of this one is measured by. */
  readonly most: number;
  readonly isSelected: boolean;
  readonly onChange: () => void;
  readonly glyph?: ReactNode;
}

/** A value of a facet: a box to tick, its name, and how much there is of it as a number and a bar. */
export function FacetRow({ label, count, most, isSelected, onChange, glyph }: Props) {
  return (
    <Checkbox className="facet-row" isSelected={isSelected} onChange={onChange}>
      <span className="tick" aria-hidden="true" />
      {glyph}
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
