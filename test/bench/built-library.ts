import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../dist/lib');

/** The library as it is built, which is what people run; the sources as the test runner loads them are slower. */
export const builtLibrary = (): Promise<typeof import('../../src/index')> => builtModule('index.js');

/** The readers of the built library. */
export const builtReaders = (): Promise<typeof import('../../src/read/index')> =>
  builtModule('read/index.js');

async function builtModule<Module>(name: string): Promise<Module> {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error('the library is not built: run `npm run build` first');
  return import(path);
}
