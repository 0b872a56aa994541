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
