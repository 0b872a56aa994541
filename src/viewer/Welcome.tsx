import { Button, DropZone, FileTrigger, Heading } from 'react-aria-components';

interface Props {
  readonly fault?: string | undefined;
  readonly onFile: (file: File) => void;
}

/** Before there is a graph: a place to open or drop one. */
export function Welcome({ fault, onFile }: Props) {
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <DropZone
      className="welcome"
      onDrop={async ({ items }) => {
        for (const item of items) if (item.kind === 'file') return onFile(await item.getFile());
      }}
    >
      <Heading level={1}>talkgraph</Heading>
      <p>Talk announcements as a graph of who speaks on what, with the words that prove it.</p>
      {fault === undefined ? null : (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={take}>
        <Button className="button primary">Open a graph file</Button>
      </FileTrigger>
      <p className="fact-note">or drop it here. It stays on this computer.</p>
    </DropZone>
  );
}
