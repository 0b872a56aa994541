import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { View } from '../choices/choices';
import { views } from '../choices/permalink';
import { keyOf } from '../choices/shortcuts';
import { questionOf } from '../scene/projections';

const viewNames: Readonly<Record<View, string>> = {
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
        <TooltipTrigger key={key} delay={700}>
          <ToggleButton id={key}>{viewNames[key]}</ToggleButton>
          <Tooltip className="tooltip" offset={6}>
            {questionOf(key)} <kbd>{keyOf(`view:${key}`)}</kbd>
          </Tooltip>
        </TooltipTrigger>
      ))}
    </ToggleButtonGroup>
  );
}
