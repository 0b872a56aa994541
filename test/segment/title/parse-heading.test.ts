import { describe, expect, it } from 'vitest';
import { parseHeading } from '../../../src/segment/title/parse-heading';

const heading = (text: string): Record<string, unknown> => {
  const { title, series, people } = parseHeading(text, 0);
  return {
    title: title && text.slice(title.start, title.end),
    series: series && text.slice(series.start, series.end),
    people: people.map((person) => person.value),
  };
};

describe('a heading', () => {
  it.each([
    ['Entropy of Birds', 'Entropy of Birds', undefined, []],
    ['Birds Seminar: Entropy of Birds', 'Entropy of Birds', 'Birds Seminar', []],
    ['Entropy of Birds - Mary Byron - Testville University', 'Entropy of Birds', undefined, ['Mary Byron']],
    [
      'CS Seminar: Mary Byron, LAB and Department of Birds, University of Testville – “Entropy of Birds”',
      'Entropy of Birds',
      'CS Seminar',
      ['Mary Byron'],
    ],
    ['Entropy of Birds – Talk by Mary Byron (TVU)', 'Entropy of Birds', undefined, ['Mary Byron']],
    ['Mary Byron (TVU): Entropy of Birds', 'Entropy of Birds', undefined, ['Mary Byron']],
    ['Mary Byron — Entropy of Birds', 'Entropy of Birds', undefined, ['Mary Byron']],
    [
      'Entropy of Birds: an overview (Mary Byron)',
      'Entropy of Birds: an overview',
      undefined,
      ['Mary Byron'],
    ],
    [
      'Joint Birds Colloquium, Prof. Mary Byron, Testville University',
      undefined,
      'Joint Birds Colloquium',
      ['Mary Byron'],
    ],
    ['TALK: Entropy of Birds', 'Entropy of Birds', undefined, []],
    ['Mary Byron (TVU): Deep Birds: a survey', 'Deep Birds: a survey', undefined, ['Mary Byron']],
  ])('%s', (text, title, series, people) => {
    expect(heading(text)).toEqual({ title, series, people });
  });

  it.each([
    'Learning: the long way home',
    'Why do birds sing? A question of entropy',
    'Entropy – a new look',
    'On the Smith conjecture: birds and trees',
  ])('%s is a title as a whole', (text) => {
    expect(heading(text)).toEqual({ title: text, series: undefined, people: [] });
  });
});
