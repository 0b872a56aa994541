import { isPassedOver } from '../../util/is-passed-over';
import type { Announcement } from '../work/protocol';

/** Files that were picked; of a picked folder, what the command line would read of it, named by the path below it. */
export function fromPicked(files: Iterable<File>): Announcement[] {
  return [...files].flatMap((file) => {
    const parts = file.webkitRelativePath.split('/').slice(1);
    if (parts.some(isPassedOver)) return [];
    return [{ name: parts.length === 0 ? file.name : parts.join('/'), content: file }];
  });
}

/**
 * Files and folders that were dropped, all the way down. To be called within the event: what it carries is gone
 * afterwards.
 */
export function fromDropped({ items, files }: DataTransfer): Promise<Announcement[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return Promise.resolve(fromPicked(files));
  return gathered(entries.map((entry) => (entry.isDirectory ? below(entry, '') : fromEntry(entry, ''))));
}

async function gathered(parts: readonly Promise<Announcement[]>[]): Promise<Announcement[]> {
  return (await Promise.all(parts)).flat();
}

function fromEntry(entry: FileSystemEntry, prefix: string): Promise<Announcement[]> {
  const name = `${prefix}${entry.name}`;
  if (entry.isDirectory) return below(entry, `${name}/`);
  return new Promise((resolve) => {
    (entry as FileSystemFileEntry).file(
      (content) => resolve([{ name, content }]),
      () => resolve([]),
    );
  });
}

async function below(folder: FileSystemEntry, prefix: string): Promise<Announcement[]> {
  const entries = await entriesOf((folder as FileSystemDirectoryEntry).createReader());
  const wanted = entries.filter(({ name }) => !isPassedOver(name));
  return gathered(wanted.map((entry) => fromEntry(entry, prefix)));
}

/** A reader gives its entries in portions (Chromium: 100 at a time), the last of them empty. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
