import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Layout, TalkLayout } from '../../src/model';
import { layoutOf } from './read';

const phrases = [
  'Speaker: ',
  'Ada Byron',
  'Title: ',
  '“Entropy of Birds”',
  'Abstract',
  'Abstract:\n',
  'BioAda',
  'March 4, 2031',
  '3:30 - 5 pm',
  '10:3012:30',
  'Room 12',
  'Testville University',
  '(',
  ')',
  ' | ',
  ' – ',
  '\n',
  '\n\n',
  '-----\n',
  'We count birds and show that they are many. ',
  'will give a talk',
  'by ',
  ', ',
  '"',
  'Date | Speaker | Title\n',
  '日時：',
  'https://testville.edu/x',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...phrases), fc.string({ maxLength: 12, unit: 'binary' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const fieldsOf = (talk: TalkLayout): Field[] => [
  ...[talk.title, talk.series, talk.venue, talk.link, talk.timezone].flatMap((field) => field ?? []),
  ...talk.starts,
  ...talk.ends,
  ...talk.heldAt,
  ...Object.values(talk.people).flatMap((people) =>
    people.flatMap((person) => [person, ...(person.affiliation === undefined ? [] : [person.affiliation])]),
  ),
];

const check = (source: string, { talks, sections }: Layout): void => {
  expect(sections[0]?.start).toBe(0);
  expect(sections.at(-1)?.end).toBe(source.length);
  sections.slice(1).forEach((section, index) => {
    expect(section.start).toBe(sections[index]?.end);
  });
  for (const field of talks.flatMap(fieldsOf)) {
    expect(field.start).toBeGreaterThanOrEqual(0);
    expect(field.end).toBeGreaterThan(field.start);
    expect(field.end).toBeLessThanOrEqual(source.length);
    expect(field.value).not.toBe('');
  }
};

describe('any text', () => {
  it('is covered by sections, and every field stands on words of it', () => {
    void fc.assert(
      fc.property(text, (source) => {
        check(source, layoutOf(source));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same layout twice', () => {
    void fc.assert(
      fc.property(text, (source) => {
        expect(layoutOf(source)).toEqual(layoutOf(source));
      }),
      { numRuns: 50 },
    );
  });

  it('holds titles and speakers that stand in it', () => {
    void fc.assert(
      fc.property(text, (source) => {
        for (const talk of layoutOf(source).talks)
          if (talk.title !== undefined)
            expect(source.slice(talk.title.start, talk.title.end).replace(/\s+/g, ' ')).toBe(
              talk.title.value,
            );
      }),
      { numRuns: 200 },
    );
  });
});

describe('long texts', () => {
  it.each([
    ['white space', ' '.repeat(200_000)],
    ['dots', '. '.repeat(100_000)],
    ['open parentheses', '(a '.repeat(60_000)],
    ['quotes', '"a '.repeat(60_000)],
    ['labels', 'Title: '.repeat(20_000)],
    ['times', '12:30 '.repeat(20_000)],
    ['names', 'Ada Byron '.repeat(20_000)],
  ])(
    'of %s take no more than a few seconds',
    (_, source) => {
      expect(() => layoutOf(source)).not.toThrow();
    },
    10_000,
  );
});
