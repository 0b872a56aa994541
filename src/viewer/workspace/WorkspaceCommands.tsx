import { IconButton } from '../IconButton';
import type { WorkspaceDialog } from './WorkspaceDialogs';

/** The buttons that bring announcements and show what is kept. */
export function WorkspaceCommands({ onShow }: { readonly onShow: (dialog: WorkspaceDialog) => void }) {
  return (
    <>
      <IconButton icon="add" label="Add announcements" onPress={() => onShow('add')} />
      <IconButton icon="folder" label="Your graphs" onPress={() => onShow('kept')} />
    </>
  );
}
