import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const casesFolder = join(import.meta.dirname, 'cases');

export interface Case {
  readonly slug: string;
  readonly folder: string;
  /** The name of its source file, by which the reader may go. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Every folder below `cases` with its source. */
export const listCases = (): readonly Case[] =>
  readdirSync(casesFolder)
    .sort()
    .map((slug) => {
      const folder = join(casesFolder, slug);
      const name = readdirSync(folder).find((file) => file.startsWith('source.')) ?? 'source.txt';
      return { slug, folder, name, content: new Uint8Array(readFileSync(join(folder, name))) };
    });
