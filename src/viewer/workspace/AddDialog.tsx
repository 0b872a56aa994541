import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay, Text } from 'react-aria-components';
import type { Announcement } from '../work/protocol';
import type { Outcome, Progress, ReadingRequest } from '../work/use-workbench';
import { addAnnouncements } from './add-announcements';
import { DestinationChoice } from './DestinationChoice';
import { ImportReport } from './ImportReport';
import { ReadingProgress } from './ReadingProgress';
import { SourceChooser } from './SourceChooser';
import { pastedName } from './use-file-drop';
import { freeName, type WorkspaceFile } from './workspace';

/** The graph that announcements may be joined to. */
export interface OpenGraph {
  readonly title: string;
  /** The workspace it is; undefined for a graph that is not kept under a name yet. */
  readonly name: string | undefined;
  /** What it was made of; undefined when nothing can be joined to it. */
  readonly files: readonly WorkspaceFile[] | undefined;
}

interface Props {
  readonly announcements: readonly Announcement[];
  readonly onChange: (announcements: readonly Announcement[]) => void;
  readonly open: OpenGraph | undefined;
  readonly takenNames: readonly string[];
  readonly progress: Progress | undefined;
  /** Why nothing can be read here, or what went wrong. */
  readonly fault: string | undefined;
  readonly canRead: boolean;
  readonly onRead: (request: ReadingRequest, joins: boolean) => Promise<Outcome>;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** Brings announcements: choose them, say where they belong, watch them being read, see what was found. */
export function AddDialog(props: Props) {
  const { announcements, progress, onStop, onClose } = props;
  const [read, setRead] = useState<readonly WorkspaceFile[] | undefined>();
  const [fault, setFault] = useState<string | undefined>();
  const start = async (request: ReadingRequest, joins: boolean): Promise<void> => {
    setFault(undefined);
    const outcome = await props.onRead(request, joins);
    if (outcome === undefined) return;
    if ('fault' in outcome) setFault(outcome.fault);
    else setRead(outcome.read);
  };
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isKeyboardDismissDisabled={progress !== undefined}
      isDismissable={progress === undefined && announcements.length === 0}
    >
      <Modal className="modal wide">
        <Dialog>
          {progress !== undefined ? (
            <ReadingProgress progress={progress} onStop={onStop} />
          ) : read !== undefined ? (
            <ImportReport title="What was found" files={read} onClose={onClose} />
          ) : (
            <Choosing
              {...props}
              fault={fault ?? props.fault}
              onStart={(...request) => void start(...request)}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ChoosingProps extends Omit<Props, 'progress' | 'onRead' | 'onStop'> {
  readonly onStart: (request: ReadingRequest, joins: boolean) => void;
}

function Choosing(props: ChoosingProps) {
  const { announcements, onChange, open, takenNames, fault, canRead, onStart, onClose } = props;
  const files = open?.files;
  const [wantsJoin, setWantsJoin] = useState(true);
  const joins = wantsJoin && files !== undefined;
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');
  const suggested = freeName(joins && open !== undefined ? open.title : 'My announcements', takenNames);
  const isKept = joins && open?.name !== undefined;
  const finalName = isKept ? open.name : name.trim() || suggested;
  const isTaken = !isKept && takenNames.includes(finalName);
  const all = withPasted(announcements, pasted);
  return (
    <>
      <Heading slot="title">Add announcements</Heading>
      <p className="dialog-lead">
        Event pages, mails, calendars, flyers as text, markdown, HTML, iCalendar, mail, JSON, feeds or tables.
        They are read here; nothing leaves this computer.
      </p>
      {canRead ? (
        <>
          <SourceChooser
            announcements={announcements}
            onAdd={(more) => onChange(addAnnouncements(announcements, more))}
            onRemove={(gone) => onChange(announcements.filter((one) => one.name !== gone))}
            pasted={pasted}
            onPaste={setPasted}
          />
          <DestinationChoice
            openTitle={open?.title}
            canJoin={files !== undefined}
            joins={joins}
            onJoins={(next) => {
              setWantsJoin(next);
              setName('');
            }}
            name={isKept ? undefined : name}
            suggested={suggested}
            isTaken={isTaken}
            onName={setName}
          />
        </>
      ) : (
        <p className="fault">
          This page was made for sharing: it shows graphs and opens graph files. To read announcements, open
          talkgraph itself.
        </p>
      )}
      {fault !== undefined && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="dialog-buttons">
        <Button className="button" onPress={onClose}>
          Cancel
        </Button>
        {canRead && (
          <Button
            className="button primary"
            isDisabled={all.length === 0 || isTaken}
            onPress={() =>
              onStart({ announcements: all, kept: joins ? (files ?? []) : [], name: finalName }, joins)
            }
          >
            {all.length <= 1 ? 'Read it' : `Read ${all.length} files`}
          </Button>
        )}
      </div>
      <Text slot="description" className="visually-hidden">
        Files can also be dropped anywhere on the page.
      </Text>
    </>
  );
}

function withPasted(announcements: readonly Announcement[], pasted: string): readonly Announcement[] {
  if (pasted.trim() === '') return announcements;
  return addAnnouncements(announcements, [{ name: pastedName, content: pasted }]);
}
