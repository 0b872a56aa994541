import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Draft, Entry, Files } from './files';

const settleTime = 150;

/** The files of this computer. */
export const nodeFiles: Files = { kindOf, list, read: readFile, create, ensureFolder, watch: watchPath };

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file';
}

/** Follows links to files, not to folders: those may lead in circles. */
async function list(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const kinds = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory()) return 'folder' as const;
      if (entry.isFile()) return 'file' as const;
      return entry.isSymbolicLink() && (await kindOf(join(folder, entry.name))) === 'file'
        ? ('file' as const)
        : undefined;
    }),
  );
  return entries.flatMap(({ name }, index) => {
    const kind = kinds[index];
    return kind === undefined ? [] : [{ name, kind }];
  });
}

/** Writes beside the target and renames at the end: who reads the target finds the old or the new, never a part. */
async function create(path: string): Promise<Draft> {
  const draft = join(dirname(path), `.${randomUUID()}.talkgraph`);
  const file = await open(draft, 'wx').catch((error: unknown) => {
    throw new Error(`${path}: cannot be written (${reasonOf(error)})`);
  });
  return {
    write: async (text) => {
      await file.writeFile(text);
    },
    finish: async () => {
      await file.close();
      await rename(draft, path);
    },
    discard: async () => {
      await file.close();
      await rm(draft, { force: true });
    },
  };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** What the system reports names the draft, of which nobody knows; so its code is put in words. */
function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? (code || message);
}

async function ensureFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}

function watchPath(path: string, signal: AbortSignal, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(path, { recursive: true, signal }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settleTime);
  });
  watcher.on('error', () => watcher.close());
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
