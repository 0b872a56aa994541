import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface Props<Value extends string> {
  /** What the values are called, in their order. */
  readonly names: Readonly<Record<Value, string>>;
  readonly selected: Value;
  readonly onSelect: (value: Value) => void;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}

/** A few values side by side, one of them chosen. */
export function Segmented<Value extends string>({ names, selected, onSelect, ...label }: Props<Value>) {
  return (
    <ToggleButtonGroup
      {...label}
      className="segmented"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => onSelect([...keys][0] as Value)}
    >
      {(Object.keys(names) as Value[]).map((value) => (
        <ToggleButton key={value} id={value}>
          {names[value]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
