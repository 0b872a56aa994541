import { existsSync } from 'node:fs';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../dist/lib/index.js');

/** The library as it is built, which is what people run; the sources as the test runner loads them are slower. */
export async function builtLibrary(): Promise<typeof import('../../src/index')> {
  if (!existsSync(entry)) throw new Error('the library is not built: run `npm run build` first');
  return import(entry);
}
