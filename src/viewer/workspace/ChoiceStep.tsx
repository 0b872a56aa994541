import { Heading } from 'react-aria-components';
import { DialogFoot } from '../DialogFoot';
import type { Announcement } from '../work/protocol';
import type { ReadingRequest } from '../work/use-workbench';
import { addAnnouncements } from './add-announcements';
import { DestinationChoice } from './DestinationChoice';
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

/** What the reader has typed and chosen; it outlasts a reading that was stopped. */
export interface Draft {
  readonly pasted: string;
  /** Empty while the name suggested will do. */
  readonly name: string;
  readonly wantsJoin: boolean;
}

interface Props {
  readonly announcements: readonly Announcement[];
  readonly onChange: (announcements: readonly Announcement[]) => void;
  readonly open: OpenGraph | undefined;
  readonly takenNames: readonly string[];
  readonly fault: string | undefined;
  readonly canRead: boolean;
  readonly draft: Draft;
  readonly onDraft: (change: Partial<Draft>) => void;
  readonly onStart: (request: ReadingRequest, joins: boolean) => void;
  readonly onClose: () => void;
}

/** What to read, and where it belongs. */
export function ChoiceStep(props: Props) {
  const { announcements, open, fault, canRead, draft, onStart, onClose } = props;
  const all = withPasted(announcements, draft.pasted);
  const { joins, name, isTaken } = destinationOf(props);
  const kept = joins ? (open?.files ?? []) : [];
  const start = {
    name: all.length <= 1 ? 'Read it' : `Read ${all.length} files`,
    isDisabled: all.length === 0 || isTaken,
    onPress: () => onStart({ announcements: all, kept, name }, joins),
  };
  return (
    <>
      <Heading slot="title">Add announcements</Heading>
      <p className="dialog-lead">
        Event pages, mails, calendars, flyers, listings: text, PDF, Word, Markdown, HTML, iCalendar, feeds,
        tables, JSON. They are read here; nothing leaves this computer.
      </p>
      {canRead ? (
        <Fields {...props} />
      ) : (
        <p className="fault">
          This page was made for sharing: it shows graphs and opens graph files. To read announcements, open
          talkgraph itself.
        </p>
      )}
      <DialogFoot fault={fault} onCancel={onClose} {...(canRead && { action: start })} />
    </>
  );
}

function Fields(props: Props) {
  const { announcements, onChange, open, draft, onDraft } = props;
  const { joins, isKept, suggested, isTaken } = destinationOf(props);
  return (
    <>
      <SourceChooser
        announcements={announcements}
        onAdd={(more) => onChange(addAnnouncements(announcements, more))}
        onRemove={(gone) => onChange(announcements.filter((one) => one.name !== gone))}
        pasted={draft.pasted}
        onPaste={(pasted) => onDraft({ pasted })}
      />
      <DestinationChoice
        openTitle={open?.title}
        canJoin={open?.files !== undefined}
        joins={joins}
        onJoins={(wantsJoin) => onDraft({ wantsJoin, name: '' })}
        name={isKept ? undefined : draft.name}
        suggested={suggested}
        isTaken={isTaken}
        onName={(typed) => onDraft({ name: typed })}
      />
    </>
  );
}

/** The open workspace keeps its name; everything else gets one that is free. */
function destinationOf({ open, takenNames, draft }: Props) {
  const joins = draft.wantsJoin && open?.files !== undefined;
  const suggested = freeName(joins ? open.title : 'My announcements', takenNames);
  const keptName = joins ? open.name : undefined;
  const name = keptName ?? (draft.name.trim() || suggested);
  const isKept = keptName !== undefined;
  return { joins, suggested, name, isKept, isTaken: !isKept && takenNames.includes(name) };
}

function withPasted(announcements: readonly Announcement[], pasted: string): readonly Announcement[] {
  if (pasted.trim() === '') return announcements;
  return addAnnouncements(announcements, [{ name: pastedName, content: pasted }]);
}
