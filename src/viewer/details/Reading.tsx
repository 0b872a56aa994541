import type { Correction } from '../../graph/correct/correction';
import { readProof } from '../choices/choices';
import type { Page } from '../use-page';
import { Announcement } from './Announcement';

interface Props {
  readonly page: Page;
  readonly onCorrect: (correction: Correction) => void;
}

/** The announcement that is being read, over the picture; nothing when none is. */
export function Reading({ page: { index, library, store }, onCorrect }: Props) {
  const { choices, change, adjust } = store;
  const { reading } = choices;
  if (reading === undefined) return null;
  return (
    <Announcement
      index={index}
      library={library}
      reading={reading}
      onStep={(proof) =>
        adjust((now) => (now.reading === undefined ? now : readProof(now, now.reading.statement, proof)))
      }
      onReject={() => {
        change((now) => ({ ...now, reading: undefined }));
        onCorrect({ op: 'reject', key: reading.statement });
      }}
      onClose={() => change((now) => ({ ...now, reading: undefined }))}
    />
  );
}
