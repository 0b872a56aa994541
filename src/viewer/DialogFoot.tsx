import { Button } from 'react-aria-components';

interface Props {
  /** Why what was asked for could not be done. */
  readonly fault?: string | undefined;
  readonly onCancel?: () => void;
  /** What the dialog is for. */
  readonly action?: {
    readonly name: string;
    readonly onPress: () => void;
    readonly isDisabled?: boolean;
  };
  /** Whether the last button has the focus when the dialog opens. */
  readonly isFocused?: boolean;
}

/** The foot of a dialog: what went wrong, the way back, and the way on. */
export function DialogFoot({ fault, onCancel, action, isFocused = false }: Props) {
  return (
    <>
      {fault !== undefined && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="dialog-buttons">
        {onCancel !== undefined && (
          <Button className="button" onPress={onCancel} autoFocus={isFocused && action === undefined}>
            Cancel
          </Button>
        )}
        {action !== undefined && (
          <Button
            className="button primary"
            isDisabled={action.isDisabled ?? false}
            onPress={action.onPress}
            autoFocus={isFocused}
          >
            {action.name}
          </Button>
        )}
      </div>
    </>
  );
}
