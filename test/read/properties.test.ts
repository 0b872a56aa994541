import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Span } from '../../src/model';
import { read } from '../../src/read';
import { type Case, listCases } from './list-cases';

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

const expectSound = ({ text, parts }: Document): void => {
  const whole = { start: 0, end: text.length };
  let end = 0;
  for (const part of parts) {
    expect(holds(whole, part)).toBe(true);
    expect(part.start).toBeGreaterThanOrEqual(end);
    end = part.end;
    for (const field of part.fields) {
      expect(holds(part, field)).toBe(true);
      expect(text.slice(field.start, field.end).trim()).not.toBe('');
    }
  }
  expect(text).toBe(text.normalize('NFC'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\xa0\xad\ufeff]/);
};

const readSoundly = async (name: string, content: Uint8Array | string): Promise<void> => {
  const { documents, problems } = await read({ name, content });
  for (const document of documents) expectSound(document);
  for (const problem of problems) expect(problem.message).not.toBe('');
};

const cases = listCases();
const names = cases.map(({ name }) => name);
const anyCase = fc.constantFrom(...cases);

const glue = (one: Uint8Array, other: Uint8Array): Uint8Array => Uint8Array.from([...one, ...other]);

const mangled = fc.oneof(
  fc
    .tuple(anyCase, fc.nat())
    .map(([one, at]) => ({ ...one, content: one.content.slice(0, at % (one.content.length + 1)) })),
  fc
    .tuple(anyCase, fc.nat())
    .map(([one, at]) => ({ ...one, content: one.content.slice(at % (one.content.length + 1)) })),
  anyCase.map((one) => ({ ...one, content: glue(one.content, one.content) })),
  fc.tuple(anyCase, anyCase).map(([one, other]) => ({ ...one, content: glue(one.content, other.content) })),
  fc.tuple(anyCase, fc.nat(), fc.uint8Array({ maxLength: 8 })).map(([one, at, bytes]) => {
    const cut = at % (one.content.length + 1);
    return { ...one, content: glue(glue(one.content.slice(0, cut), bytes), one.content.slice(cut)) };
  }),
);

describe('whatever is read', () => {
  it('is never refused with an exception, and its spans lie in its text: arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 400 }), readSoundly),
    );
  });

  it('is never refused with an exception, and its spans lie in its text: arbitrary strings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 400 }), readSoundly),
    );
  });

  it('stays sound when cut, doubled, glued or spoilt', async () => {
    await fc.assert(
      fc.asyncProperty(mangled, ({ name, content }: Case) => readSoundly(name, content)),
      {
        numRuns: 400,
      },
    );
  });

  it.each(cases)('stays sound when read backwards and under every name: $slug', async ({ content }) => {
    for (const name of ['a.txt', 'a.md', 'a.html', 'a.ics', 'a.eml', 'a.json', 'a.csv', 'a.yaml', 'a.xml']) {
      await readSoundly(name, content);
      await readSoundly(name, content.toReversed());
    }
  });

  it('is the same each time', async () => {
    for (const one of cases) expect(await read(one)).toEqual(await read(one));
  });
});
