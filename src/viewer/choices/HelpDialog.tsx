import { Button, Heading } from 'react-aria-components';
import { ModalWindow } from '../ModalWindow';
import { shortcuts } from './shortcuts';

const gestures = [
  ['Press', 'select'],
  ['Shift or Ctrl and press', 'add to the selection'],
  ['Double press', 'surroundings'],
  ['Arrow keys on the picture', 'walk from neighbour to neighbour, or move the picture'],
  ['Wheel or pinch', 'closer, farther'],
  ['Drag a node', 'put it elsewhere; undo puts it back'],
  ['Long press, or the other mouse button, on a node', 'open, surroundings, connect'],
] as const;

/** All keys and gestures. */
export function HelpDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <ModalWindow isOpen={isOpen} onClose={onClose}>
      <Heading slot="title">Keys and gestures</Heading>
      <dl className="shortcuts" aria-label="Keys">
        {shortcuts.map(({ command, keys, meaning }) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <dl className="shortcuts" aria-label="Mouse and fingers">
        {gestures.map(([gesture, meaning]) => (
          <div key={gesture}>
            <dt>{gesture}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-buttons">
        <Button className="button primary" onPress={onClose}>
          Close
        </Button>
      </div>
    </ModalWindow>
  );
}
