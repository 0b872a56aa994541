import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { type Command, keyOf } from './choices/shortcuts';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  /** What a key does too; the key stands in the tooltip. */
  readonly command?: Command;
}

/** A button with a picture; its name shows as a tooltip, with its key. */
export function IconButton({ icon, label, onPress, isDisabled = false, isPressed, command }: Props) {
  const key = command === undefined ? undefined : keyOf(command);
  return (
    <TooltipTrigger delay={500}>
      <Button
        className="icon-button"
        aria-label={label}
        onPress={onPress}
        isDisabled={isDisabled}
        {...(key === undefined ? {} : { 'aria-keyshortcuts': key.replace('Ctrl', 'Control') })}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label} {key === undefined ? null : <kbd>{key}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
