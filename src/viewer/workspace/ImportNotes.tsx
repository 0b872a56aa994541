import { Button, Heading } from 'react-aria-components';

interface Props {
  readonly notes: readonly string[];
  readonly onClose: () => void;
}

/** What opening a graph of another program left out or had to guess. */
export function ImportNotes({ notes, onClose }: Props) {
  return (
    <>
      <Heading slot="title">Not all could be taken over</Heading>
      <p className="dialog-lead">The graph is open. Of what its file holds:</p>
      <ul className="import-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button className="button primary" onPress={onClose} autoFocus>
          Show the graph
        </Button>
      </div>
    </>
  );
}
