import { describe, expect, it } from 'vitest';
import { germanName } from '../../../../src/recognize/concepts/foreign/german-name';

describe('germanName', () => {
  it.each([
    ['stille seen', 'Stille Seen', 'stille Seen'],
    ['federmechanismus', 'Federmechanismus', 'Federmechanismus'],
    ['RNA', 'RNA', 'RNA'],
    ['Testov-Filter', 'Testov-Filter', 'Testov-Filter'],
  ])('of "%s", printed "%s", is "%s"', (name, printed, expected) => {
    expect(germanName(name, printed)).toBe(expected);
  });
});
