import { useState } from 'react';
import { Button, Heading, Input, TextField } from 'react-aria-components';
import { counted } from '../../util/counted';
import { ModalWindow } from '../ModalWindow';
import type { Shelf } from './use-shelf';
import type { WorkspaceSummary } from './workspace';

interface Props {
  readonly shelf: Shelf;
  /** The workspace that is open; undefined for the page's own graph. */
  readonly openName: string | undefined;
  readonly isOwnOpen: boolean;
  readonly onOpen: (name: string) => void;
  readonly onOpenOwn: () => void;
  readonly onRename: (name: string, next: string) => void;
  readonly onDelete: (name: string) => void;
  /** Shows what was found in the files of the open graph; undefined where it came without records. */
  readonly onReport: (() => void) | undefined;
  /** Shows what opening the graph's file left out; undefined where it left out nothing. */
  readonly onNotes: (() => void) | undefined;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** The graphs that this browser keeps: open, rename, delete. */
export function WorkspacesDialog(props: Props) {
  const { shelf, openName, isOwnOpen, onOpenOwn, onClose } = props;
  return (
    <ModalWindow onClose={onClose}>
      <Heading slot="title">Your graphs</Heading>
      <p className="dialog-lead">
        Kept in this browser, on this computer, until you delete them. Clearing the browser’s data deletes
        them too; save a file of what should last.
      </p>
      {shelf.fault !== undefined && (
        <p className="fault" role="alert">
          {shelf.fault} What you read stays until this page is closed.
        </p>
      )}
      <ul className="workspaces">
        <li>
          <span className="workspace-name">
            The graph of this page
            {isOwnOpen && <small>open now</small>}
          </span>
          <Button className="button" onPress={onOpenOwn}>
            Open
          </Button>
        </li>
        {shelf.summaries.map((summary) => (
          <WorkspaceRow key={summary.name} {...props} summary={summary} isOpen={summary.name === openName} />
        ))}
      </ul>
      <FootButtons {...props} />
    </ModalWindow>
  );
}

function FootButtons({ onReport, onNotes, onAdd, onClose }: Props) {
  return (
    <div className="dialog-buttons">
      {onReport !== undefined && (
        <Button className="button" onPress={onReport}>
          What was found in the open graph’s files
        </Button>
      )}
      {onNotes !== undefined && (
        <Button className="button" onPress={onNotes}>
          What could not be taken over
        </Button>
      )}
      <Button className="button" onPress={onAdd}>
        Add announcements…
      </Button>
      <Button className="button primary" onPress={onClose}>
        Close
      </Button>
    </div>
  );
}

interface RowProps extends Pick<Props, 'onOpen' | 'onRename' | 'onDelete' | 'shelf'> {
  readonly summary: WorkspaceSummary;
  readonly isOpen: boolean;
}

type Doing = 'nothing' | 'renaming' | 'deleting';

function WorkspaceRow({ summary, isOpen, onOpen, onRename, onDelete, shelf }: RowProps) {
  const { name, files, talks } = summary;
  const [doing, setDoing] = useState<Doing>('nothing');
  if (doing === 'renaming')
    return (
      <Renaming
        name={name}
        taken={shelf.summaries.map((one) => one.name)}
        onDone={(next) => {
          setDoing('nothing');
          if (next !== undefined) onRename(name, next);
        }}
      />
    );
  return (
    <li>
      <span className="workspace-name">
        {name}
        <small>
          {[files === 0 ? 'opened as a graph' : counted(files, 'file'), talks > 0 && counted(talks, 'talk')]
            .filter(Boolean)
            .join(', ')}
          {isOpen && ' · open now'}
        </small>
      </span>
      {doing === 'deleting' ? (
        <>
          <Button className="button danger" onPress={() => onDelete(name)} autoFocus>
            Delete for good
          </Button>
          <Button className="button" onPress={() => setDoing('nothing')}>
            Keep
          </Button>
        </>
      ) : (
        <RowButtons name={name} onOpen={onOpen} onDoing={setDoing} />
      )}
    </li>
  );
}

interface RowButtonsProps extends Pick<Props, 'onOpen'> {
  readonly name: string;
  readonly onDoing: (doing: Doing) => void;
}

function RowButtons({ name, onOpen, onDoing }: RowButtonsProps) {
  return (
    <>
      <Button className="button" aria-label={`Open ${name}`} onPress={() => onOpen(name)}>
        Open
      </Button>
      <Button className="button" aria-label={`Rename ${name}`} onPress={() => onDoing('renaming')}>
        Rename
      </Button>
      <Button className="button" aria-label={`Delete ${name}`} onPress={() => onDoing('deleting')}>
        Delete
      </Button>
    </>
  );
}

interface RenamingProps {
  readonly name: string;
  readonly taken: readonly string[];
  /** Undefined when the name stays. */
  readonly onDone: (next: string | undefined) => void;
}

function Renaming({ name, taken, onDone }: RenamingProps) {
  const [next, setNext] = useState(name);
  const wanted = next.trim();
  const isFree = wanted !== '' && (wanted === name || !taken.includes(wanted));
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isFree) onDone(wanted === name ? undefined : wanted);
        }}
      >
        <TextField
          className="field"
          aria-label="New name"
          value={next}
          onChange={setNext}
          isInvalid={!isFree}
          maxLength={120}
          autoFocus
        >
          <Input />
        </TextField>
        <Button className="button" type="submit" isDisabled={!isFree}>
          Rename
        </Button>
        <Button className="button" onPress={() => onDone(undefined)}>
          Cancel
        </Button>
      </form>
    </li>
  );
}
