import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Explorer } from './Explorer';
import { useScheme } from './use-scheme';
import { Welcome } from './Welcome';
import { useDesk } from './workspace/use-desk';
import { useFileDrop } from './workspace/use-file-drop';
import { useOpening } from './workspace/use-opening';
import { useShelf } from './workspace/use-shelf';
import { WorkspaceCommands } from './workspace/WorkspaceCommands';
import { type WorkspaceDialog, WorkspaceDialogs } from './workspace/WorkspaceDialogs';

/** The page in all its states: looking for a graph, without one, with a bad one, exploring. */
export function App() {
  const shelf = useShelf();
  const desk = useDesk(shelf);
  const [dialog, setDialog] = useState<WorkspaceDialog | undefined>();
  const showDialog = useCallback(
    (next: WorkspaceDialog) => {
      if (next === 'add') desk.findRecords();
      setDialog(next);
    },
    [desk.findRecords],
  );
  const opening = useOpening(desk, shelf, {
    onWaiting: () => showDialog('add'),
    onNotes: () => showDialog('notes'),
  });
  const isOver = useFileDrop(opening.bring);
  const { loaded, turn } = desk;
  // The same element while a dialog or the progress of reading changes: the graph is not drawn again for these.
  const explorer = useMemo(
    () =>
      loaded.state === 'ready' && (
        <Explorer
          graph={loaded.graph}
          turn={turn}
          workspaceCommands={<WorkspaceCommands onShow={showDialog} />}
        />
      ),
    [loaded, turn, showDialog],
  );
  return (
    <>
      {explorer || (
        <BeforeGraph isLoading={loaded.state === 'loading'}>
          <Welcome
            fault={loaded.state === 'failed' ? loaded.message : undefined}
            kept={shelf.summaries.length}
            onOpenGraph={opening.openGraph}
            onShow={showDialog}
          />
        </BeforeGraph>
      )}
      <WorkspaceDialogs
        dialog={dialog}
        shelf={shelf}
        desk={desk}
        opening={opening}
        onShow={showDialog}
        onClose={() => setDialog(undefined)}
      />
      {isOver && (
        <div className="drop-hint">Drop announcements or a graph file here. They stay on this computer.</div>
      )}
    </>
  );
}

function BeforeGraph({ isLoading, children }: { readonly isLoading: boolean; readonly children: ReactNode }) {
  useScheme('auto');
  return isLoading ? (
    <p className="loading" role="status">
      Opening the graph…
    </p>
  ) : (
    children
  );
}
