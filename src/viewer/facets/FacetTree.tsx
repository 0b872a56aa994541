import { useMemo, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { fold } from '../../util/fold';
import { largest } from '../../util/largest';
import { Icon } from '../Icon';
import { FacetRow } from './FacetRow';
import type { FacetValue } from './facets';

interface Props {
  readonly name: string;
  readonly values: readonly FacetValue[];
  readonly selected: readonly string[];
  readonly onToggle: (key: string) => void;
}

const shownAtFirst = 8;
const mostMatches = 30;

/** The values of a facet as a tree with counts; long ones can be searched. */
export function FacetTree({ name, values, selected, onToggle }: Props) {
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const matches = useMemo(() => (query === '' ? undefined : matching(values, query)), [values, query]);
  const roots = useMemo(() => chosenFirst(values, selected), [values, selected]);
  const most = largest(
    values.map((value) => value.count),
    1,
  );
  const rows = matches ?? (all ? roots : roots.slice(0, shownAtFirst));
  return (
    <>
      {values.length > shownAtFirst && (
        <SearchField className="facet-search" aria-label={`Find ${name}`} value={query} onChange={setQuery}>
          <Input placeholder={`Find ${name}`} spellCheck={false} />
        </SearchField>
      )}
      <ul className="facet-rows">
        {rows.map((value) => (
          <Branch key={value.key} value={value} most={most} selected={selected} onToggle={onToggle} />
        ))}
      </ul>
      {matches === undefined && values.length > shownAtFirst && (
        <Button className="text-button" onPress={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${values.length.toLocaleString('en')}`}
        </Button>
      )}
    </>
  );
}

interface BranchProps extends Omit<Props, 'name' | 'values'> {
  readonly value: FacetValue;
  readonly most: number;
}

function Branch({ value, most, selected, onToggle }: BranchProps) {
  const [isOpen, setOpen] = useState(() => value.children.some((child) => holds(child, selected)));
  // As it was at first: a row does not move away under the pointer that ticks it.
  const [chosen] = useState(selected);
  const { key, label, count, children } = value;
  return (
    <li>
      <div className="branch">
        {children.length === 0 ? (
          <span className="branch-spacer" />
        ) : (
          <Button
            className="branch-toggle"
            aria-label={`Narrower than ${label}`}
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            <Icon name="chevron" size={11} />
          </Button>
        )}
        <FacetRow
          value={key}
          label={label}
          count={count}
          most={most}
          isSelected={selected.includes(key)}
          onToggle={onToggle}
        />
      </div>
      {isOpen && children.length > 0 && (
        <ul className="facet-rows">
          {chosenFirst(children, chosen).map((child) => (
            <Branch key={child.key} value={child} most={most} selected={selected} onToggle={onToggle} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What is chosen stands above what is not, so that it is seen. */
function chosenFirst(values: readonly FacetValue[], selected: readonly string[]): FacetValue[] {
  return [...values].sort((one, other) => Number(holds(other, selected)) - Number(holds(one, selected)));
}

function holds(value: FacetValue, selected: readonly string[]): boolean {
  return selected.includes(value.key) || value.children.some((child) => holds(child, selected));
}

function matching(values: readonly FacetValue[], query: string): FacetValue[] {
  const wanted = fold(query.trim());
  const found = new Map<string, FacetValue>();
  const visit = (value: FacetValue): void => {
    if (fold(value.label).includes(wanted)) found.set(value.key, value);
    value.children.forEach(visit);
  };
  values.forEach(visit);
  return [...found.values()].sort((one, other) => other.count - one.count).slice(0, mostMatches);
}
