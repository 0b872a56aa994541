import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { View } from './choices';
import { views } from './permalink';

export const viewNames: Readonly<Record<View, string>> = {
  graph: 'Graph',
  table: 'Table',
  talks: 'Talks',
  matrix: 'Matrix',
  people: 'People',
  concepts: 'Concepts',
};

interface Props {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** The views of the same choices, one of them chosen. */
export function ViewSwitch({ view, onChange }: Props) {
  return (
    <ToggleButtonGroup
      className="segmented views"
      aria-label="View"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => onChange([...keys][0] as View)}
    >
      {views.map((key) => (
        <ToggleButton key={key} id={key}>
          {viewNames[key]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
