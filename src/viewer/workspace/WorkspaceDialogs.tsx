import { useCallback, useEffect } from 'react';
import { ModalWindow } from '../ModalWindow';
import type { Outcome, ReadingRequest } from '../work/use-workbench';
import { canReadAnnouncements } from '../work/worker-script';
import { AddDialog } from './AddDialog';
import { ImportNotes } from './ImportNotes';
import { ImportReport } from './ImportReport';
import type { Desk } from './use-desk';
import type { Opening } from './use-opening';
import type { Shelf } from './use-shelf';
import { WorkspacesDialog } from './WorkspacesDialog';

export type WorkspaceDialog = 'add' | 'kept' | 'report' | 'notes';

interface Props {
  readonly dialog: WorkspaceDialog | undefined;
  readonly shelf: Shelf;
  readonly desk: Desk;
  readonly opening: Opening;
  readonly onShow: (dialog: WorkspaceDialog) => void;
  readonly onClose: () => void;
}

/** The dialog about workspaces that is open, if any. */
export function WorkspaceDialogs({ dialog, shelf, desk, opening, onShow, onClose }: Props) {
  const { bench, reset } = opening;
  const { warm } = bench;
  useEffect(() => {
    if (dialog === 'add' && canReadAnnouncements()) warm();
  }, [dialog, warm]);
  const closeAdding = useCallback(() => {
    reset();
    onClose();
  }, [reset, onClose]);
  const read = async (request: ReadingRequest, joins: boolean): Promise<Outcome> => {
    const outcome = await bench.read(request);
    if (outcome === undefined || 'fault' in outcome) return outcome;
    desk.show(outcome.workspace, !joins);
    await shelf.keep(outcome.workspace);
    return outcome;
  };
  if (dialog === 'add')
    return (
      <AddDialog
        announcements={opening.announcements}
        onChange={opening.setAnnouncements}
        open={openGraphOf(desk)}
        takenNames={shelf.summaries.map(({ name }) => name)}
        progress={bench.progress}
        fault={opening.fault}
        canRead={canReadAnnouncements()}
        onRead={read}
        onStop={bench.stop}
        onClose={closeAdding}
      />
    );
  if (dialog === 'kept') return <Kept shelf={shelf} desk={desk} onShow={onShow} onClose={onClose} />;
  if (dialog === 'report' || dialog === 'notes')
    return (
      <ModalWindow onClose={onClose}>
        {dialog === 'report' ? (
          <ImportReport title="What was found" files={desk.files ?? []} onClose={onClose} />
        ) : (
          <ImportNotes notes={desk.notes} onClose={onClose} />
        )}
      </ModalWindow>
    );
  return null;
}

function Kept({ shelf, desk, onShow, onClose }: Pick<Props, 'shelf' | 'desk' | 'onShow' | 'onClose'>) {
  const open = async (name: string, isOther = true): Promise<void> => {
    const workspace = await shelf.read(name);
    if (workspace !== undefined) desk.show(workspace, isOther);
  };
  const rename = async (name: string, next: string): Promise<void> => {
    await shelf.rename(name, next);
    if (desk.name === name) await open(next, false);
  };
  const remove = async (name: string): Promise<void> => {
    await shelf.remove(name);
    if (desk.name === name) desk.showOwn();
  };
  return (
    <WorkspacesDialog
      shelf={shelf}
      openName={desk.name}
      isOwnOpen={desk.name === undefined && desk.loaded.state === 'ready'}
      onOpen={(name) => {
        onClose();
        void open(name);
      }}
      onOpenOwn={() => {
        onClose();
        desk.showOwn();
      }}
      onRename={(name, next) => void rename(name, next)}
      onDelete={(name) => void remove(name)}
      onReport={desk.files === undefined ? undefined : () => onShow('report')}
      onNotes={desk.notes.length === 0 ? undefined : () => onShow('notes')}
      onAdd={() => onShow('add')}
      onClose={onClose}
    />
  );
}

function openGraphOf({ loaded, name, files }: Desk) {
  return loaded.state === 'ready' ? { title: loaded.graph.title, name, files } : undefined;
}
