import type { ExtractWorker, WorkerSetup } from '../extract/extract-worker';
import type { Files } from './files';

/** What a command may touch of the outside world: handed in, so that tests run commands in the same process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user wants to stop (Ctrl+C). */
  readonly signal: AbortSignal;
  /** The version of this program. */
  readonly version: string;
  /** The built viewer: one HTML page. */
  readonly viewerPage: string;
  /** Shows an address in the user's browser, where there is a desktop. */
  readonly openBrowser: (address: string) => void;
  /** Starts a thread that extracts files. */
  readonly startWorker: (setup: WorkerSetup) => ExtractWorker;
}

export interface Output {
  readonly isTTY: boolean;
  readonly write: (text: string) => Promise<void>;
}
