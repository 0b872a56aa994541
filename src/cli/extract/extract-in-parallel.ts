import type { SourceFile } from '../input/find-sources';
import { lostFile } from './extract-files';
import type { ExtractWorker } from './extract-worker';
import type { WrittenFile } from './written-file';
import { writeRecords } from './written-file';

/** How many files each worker has been sent at most that have not come back in order; what bounds the memory. */
const filesAhead = 16;

/** Extracts files by several workers; what they gave comes in the files' order, whichever worker is done first. */
export async function* extractInParallel(
  sources: readonly SourceFile[],
  starts: readonly (() => ExtractWorker)[],
): AsyncGenerator<WrittenFile> {
  const lanes = starts.slice(0, sources.length).map(startLane);
  try {
    const waiting: Promise<WrittenFile>[] = [];
    for (const file of sources) {
      const first = waiting.length < lanes.length * filesAhead ? undefined : waiting.shift();
      if (first !== undefined) yield await first;
      const lane = lanes.reduce((best, other) => (other.pending() < best.pending() ? other : best));
      waiting.push(lane.extract(file));
    }
    for (const written of waiting) yield await written;
  } finally {
    await Promise.all(lanes.map((lane) => lane.stop()));
  }
}

/** A worker with the files it has not answered; a new worker takes over when it is lost. */
interface Lane {
  readonly extract: (file: SourceFile) => Promise<WrittenFile>;
  readonly pending: () => number;
  readonly stop: () => Promise<void>;
}

interface Errand {
  readonly file: SourceFile;
  readonly resolve: (written: WrittenFile) => void;
}

function startLane(start: () => ExtractWorker): Lane {
  const errands: Errand[] = [];
  let worker = begin();

  function begin(): ExtractWorker {
    const fresh = start();
    fresh.onAnswer((written) => errands.shift()?.resolve(written));
    fresh.onLost(replace);
    for (const { file } of errands) fresh.send(file);
    return fresh;
  }

  /** The file that a worker was at is given up; the others are sent again. */
  function replace(reason: string): void {
    const lost = errands.shift();
    if (lost === undefined) return;
    lost.resolve(writeRecords(lostFile(lost.file, `its thread ended (${reason}); left out`)));
    worker = begin();
  }

  return {
    extract: (file) =>
      new Promise((resolve) => {
        errands.push({ file, resolve });
        worker.send(file);
      }),
    pending: () => errands.length,
    stop: () => worker.stop(),
  };
}
