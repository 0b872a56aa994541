import { strToU8, zipSync } from 'fflate';
import type { Files } from '../../write/writer';

/** The first day a zip can name, by the local clock as zips count: the same files give the same bytes everywhere. */
const date = new Date(1980, 0, 1);

/** Texts as one zip file without compression, in their order. */
export function zip(files: Files): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: date });
}
