import { useState } from 'react';
import type { GraphFile } from '../../graph/attributes';
import { IconButton } from '../IconButton';
import { ExportDialog } from './ExportDialog';

interface Props {
  readonly graph: GraphFile;
  readonly graphShown: () => GraphFile;
}

/** The button that opens the dialog for saving and sharing. */
export function ExportMenu({ graph, graphShown }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="save" label="Save or share" onPress={() => setOpen(true)} />
      {isOpen && <ExportDialog graph={graph} graphShown={graphShown} onClose={() => setOpen(false)} />}
    </>
  );
}
