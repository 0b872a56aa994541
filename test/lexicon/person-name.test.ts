import { describe, expect, it } from 'vitest';
import { isPinyin } from '../../src/lexicon/is-pinyin';
import { parsePersonName, personScore } from '../../src/lexicon/person-name';

describe('parsePersonName', () => {
  it.each([
    ['Prof. Dr. Ada M. van der Est, Ph.D.', 'Ada M. van der Est'],
    ['KELLER, Ada', 'Ada KELLER'],
    ['YAMADA Hiroshi', 'Hiroshi Yamada'],
    ['A.B. Keller', 'A.B. Keller'],
    ['J.Keller', 'J. Keller'],
    ['Ada Keller, Jr.', 'Ada Keller Jr.'],
    ['Benjamin "Ben" Keller', 'Benjamin Keller'],
    ['Lin Ma', 'Lin Ma'],
    ['Don Keller', 'Don Keller'],
    ['Márton Keller', 'Márton Keller'],
    ['M. Keller', 'M. Keller'],
    ['Ada Keller, MSc', 'Ada Keller'],
    ['王小明', '王小明'],
  ])('reads %s', (printed, full) => {
    expect(parsePersonName(printed)?.full).toBe(full);
  });

  it('keeps particles with the family name', () => {
    expect(parsePersonName('Maria de la Cruz')).toMatchObject({ given: 'Maria', family: 'de la Cruz' });
    expect(parsePersonName('Shai Ben-Tov')).toMatchObject({ given: 'Shai', family: 'Ben-Tov' });
  });

  it.each(['', '12 monkeys', 'ada keller', 'http://a.org', 'A, B, C'])('reads no name in “%s”', (text) => {
    expect(parsePersonName(text)).toBeUndefined();
  });
});

describe('personScore', () => {
  it.each([
    'Maria Lopez',
    'Xiaoming Zhang',
    'Tengyu Song',
    'Jan van Rheenen',
    'P. J. Hartley',
    'Dr. Anna Keller',
    'Mohammed Rahman',
    'Kovács Anna',
  ])('finds %s likely', (name) => {
    expect(personScore(name)).toBeGreaterThan(0.5);
  });

  it.each([
    'Deep Learning',
    'Spectral Methods',
    'Gaussian Process',
    'Main Auditorium',
    'Coffee Break',
    'New York',
    'Santa Barbara',
    'Ada Byron Lectures',
    'Experienced TAs',
    "Birdtown's B",
  ])('finds %s unlikely', (name) => {
    expect(personScore(name)).toBeLessThan(0.5);
  });
});

describe('isPinyin', () => {
  it.each(['wei', 'tengyu', 'xiaoming', 'zhuang'])('reads %s as Mandarin', (word) => {
    expect(isPinyin(word)).toBe(true);
  });

  it.each(['keller', 'smith', 'machine', 'strong', 'kanazawa'])('does not read %s as Mandarin', (word) => {
    expect(isPinyin(word)).toBe(false);
  });
});
