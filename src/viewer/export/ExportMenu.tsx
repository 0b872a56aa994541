import { useState } from 'react';
import { IconButton } from '../IconButton';
import { ExportDialog } from './ExportDialog';
import type { ExportScope } from './export-scopes';

interface Props {
  readonly title: string;
  readonly scopes: readonly ExportScope[];
}

/** The button that opens the dialog for saving and sharing. */
export function ExportMenu({ title, scopes }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="save" label="Save or share" onPress={() => setOpen(true)} />
      {isOpen && <ExportDialog title={title} scopes={scopes} onClose={() => setOpen(false)} />}
    </>
  );
}
