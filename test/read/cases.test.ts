import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document, ReadResult } from '../../src/model';
import { read } from '../../src/read';
import { listCases } from './list-cases';

/** Text by lines and fields with the words that state them, so that a change reads well as a difference. */
const printDocument = ({ text, parts, ...about }: Document) => ({
  ...about,
  text: text.split('\n'),
  parts: parts.map((part) => ({
    start: part.start,
    end: part.end,
    fields: part.fields.map(({ name, value, start, end }) => ({
      name,
      value,
      words: text.slice(start, end),
    })),
  })),
});

const print = ({ documents, problems }: ReadResult): string =>
  `${JSON.stringify({ documents: documents.map(printDocument), problems }, null, 2)}\n`;

describe('each case is read as expected', () => {
  it.each(listCases())('$slug', async ({ folder, name, content }) => {
    const printed = print(await read({ name, content }));
    const expected = join(folder, 'expected.json');
    if (process.env.UPDATE === '1' || !existsSync(expected)) writeFileSync(expected, printed);
    expect(printed).toBe(readFileSync(expected, 'utf8'));
  });
});
