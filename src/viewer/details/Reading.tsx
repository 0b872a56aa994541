import { readProof } from '../choices/choices';
import type { Page } from '../use-page';
import { Announcement } from './Announcement';

/** The announcement that is being read, over the picture; nothing when none is. */
export function Reading({ page: { index, library, store } }: { readonly page: Page }) {
  const { choices, change, adjust } = store;
  if (choices.reading === undefined) return null;
  return (
    <Announcement
      index={index}
      library={library}
      reading={choices.reading}
      onStep={(proof) =>
        adjust((now) => (now.reading === undefined ? now : readProof(now, now.reading.statement, proof)))
      }
      onClose={() => change((now) => ({ ...now, reading: undefined }))}
    />
  );
}
