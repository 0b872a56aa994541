import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/model';

/** The announcements directly in a folder, sorted by name, at most `limit`, spread over all; none where it is missing. */
export function readFolder(folder: string, limit = Number.POSITIVE_INFINITY): Source[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => !/^README|\.gold\.json$|^LICENSE/i.test(name))
    .sort();
  const step = Math.max(1, names.length / limit);
  return names
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}
