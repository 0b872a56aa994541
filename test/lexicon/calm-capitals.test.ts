import { describe, expect, it } from 'vitest';
import { calmCapitals } from '../../src/lexicon/calm-capitals';

describe('names in capitals', () => {
  it.each([
    ['LABORATORY OF WINGED ANIMALS', 'Laboratory of Winged Animals'],
    ['THE BIRDSONG LECTURES', 'The Birdsong Lectures'],
    ['INSTITUTO DE FÍSICA TEÓRICA', 'Instituto de Física Teórica'],
    ['TVU BIRDSONG SEMINAR', 'TVU Birdsong Seminar'],
    ['NEW DATA FORUM', 'New Data Forum'],
  ])('are written as in running text: “%s”', (name, calm) => {
    expect(calmCapitals(name)).toBe(calm);
  });

  it.each(['TVUXL', 'Birdsong Seminar', 'TVU Birdsong Seminar', '化学専攻セミナー', ''])(
    'leave “%s” as it is',
    (name) => {
      expect(calmCapitals(name)).toBe(name);
    },
  );

  it('keeps every character in its place', () => {
    const name = 'İSTANBUL BIRDSONG INSTITUTE';
    expect(calmCapitals(name)).toHaveLength(name.length);
  });
});
