import { useState } from 'react';
import { ModalWindow } from '../ModalWindow';
import type { Announcement } from '../work/protocol';
import type { Outcome, Progress, ReadingRequest } from '../work/use-workbench';
import { ChoiceStep, type Draft, type OpenGraph } from './ChoiceStep';
import { ImportReport } from './ImportReport';
import { ReadingProgress } from './ReadingProgress';
import type { WorkspaceFile } from './workspace';

interface Props {
  readonly announcements: readonly Announcement[];
  readonly onChange: (announcements: readonly Announcement[]) => void;
  readonly open: OpenGraph | undefined;
  readonly takenNames: readonly string[];
  readonly progress: Progress | undefined;
  /** What went wrong with what was brought. */
  readonly fault: string | undefined;
  readonly canRead: boolean;
  readonly onRead: (request: ReadingRequest, joins: boolean) => Promise<Outcome>;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

const emptyDraft: Draft = { pasted: '', name: '', wantsJoin: true };

/** Brings announcements: choose them, say where they belong, watch them being read, see what was found. */
export function AddDialog(props: Props) {
  const { announcements, onChange, progress, onRead, onStop, onClose } = props;
  const [draft, setDraft] = useState(emptyDraft);
  const [read, setRead] = useState<readonly WorkspaceFile[] | undefined>();
  const [fault, setFault] = useState<string | undefined>();
  const start = async (request: ReadingRequest, joins: boolean): Promise<void> => {
    setFault(undefined);
    const outcome = await onRead(request, joins);
    if (outcome === undefined) return;
    if ('fault' in outcome) return setFault(outcome.fault);
    setRead(outcome.read);
    setDraft(emptyDraft);
    onChange([]);
  };
  const isEmpty = announcements.length === 0 && draft.pasted === '';
  return (
    <ModalWindow isHeld={progress !== undefined} isDismissable={isEmpty} onClose={onClose}>
      {progress !== undefined ? (
        <ReadingProgress progress={progress} onStop={onStop} />
      ) : read !== undefined && isEmpty ? (
        <ImportReport title="What was found" files={read} onClose={onClose} />
      ) : (
        <ChoiceStep
          {...props}
          draft={draft}
          onDraft={(change) => setDraft((known) => ({ ...known, ...change }))}
          fault={fault ?? props.fault}
          onStart={(request, joins) => void start(request, joins)}
        />
      )}
    </ModalWindow>
  );
}
