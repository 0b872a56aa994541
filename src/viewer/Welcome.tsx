import { Button, FileTrigger, Heading } from 'react-aria-components';
import { Glyph } from './Glyph';
import type { Announcement } from './work/protocol';
import { canReadAnnouncements } from './work/worker-script';
import { fromPicked } from './workspace/gather-announcements';

interface Props {
  readonly fault?: string | undefined;
  /** How many graphs this browser keeps. */
  readonly kept: number;
  readonly onOpenGraph: (announcements: readonly Announcement[]) => void;
  readonly onShow: (dialog: 'add' | 'kept') => void;
}

/** Before there is a graph: bring announcements, open a graph file, or go on with one that is kept. */
export function Welcome({ fault, kept, onOpenGraph, onShow }: Props) {
  return (
    <main className="welcome">
      <p className="welcome-mark" aria-hidden="true">
        <Glyph kind="person" size={26} />
        <Glyph kind="talk" size={26} />
        <Glyph kind="concept" size={26} />
      </p>
      <Heading level={1}>talkgraph</Heading>
      <p>Talk announcements as a graph of who speaks on what, with the words that prove it.</p>
      {fault === undefined ? null : (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {canReadAnnouncements() && (
        <Button className="button primary" onPress={() => onShow('add')}>
          Add announcements
        </Button>
      )}
      <div className="welcome-more">
        <FileTrigger allowsMultiple onSelect={(files) => files !== null && onOpenGraph(fromPicked(files))}>
          <Button className="button">Open a graph file</Button>
        </FileTrigger>
        {kept > 0 && (
          <Button className="button" onPress={() => onShow('kept')}>
            Your graphs ({kept})
          </Button>
        )}
      </div>
      <p className="fact-note">You can also drop files and folders here. Nothing leaves this computer.</p>
    </main>
  );
}
