import { ReportStep } from './ReportStep';

interface Props {
  readonly notes: readonly string[];
  readonly onClose: () => void;
}

/** What opening a graph of another program left out or had to guess. */
export function ImportNotes({ notes, onClose }: Props) {
  return (
    <ReportStep
      title="Not all could be taken over"
      lead="The graph is open. Of what its file holds:"
      onClose={onClose}
    >
      <ul className="import-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </ReportStep>
  );
}
