import type { ExtractWorker, WorkerSetup } from './extract-worker';

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

/** Files by path. Errors of the system are thrown as they come. */
export interface Files {
  /** Undefined when there is nothing at the path. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | undefined>;
  /** Names of files and folders in a folder, hidden ones included. */
  readonly list: (folder: string) => Promise<readonly Entry[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Starts a file that comes to stand at its path only when it is finished. */
  readonly create: (path: string) => Promise<Draft>;
  /** Makes a folder, and those above it, unless they are there. */
  readonly ensureFolder: (path: string) => Promise<void>;
  /** Calls back whenever something below the path changes, until the signal aborts. */
  readonly watch: (path: string, signal: AbortSignal, changed: () => void) => void;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** A file in the making. */
export interface Draft {
  readonly write: (text: string) => Promise<void>;
  /** Puts it in its place, over what may be there. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}
