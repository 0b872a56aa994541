import { describe, expect, it } from 'vitest';
import { isLearned } from '../../../../src/recognize/concepts/foreign/learned-word';

describe('isLearned', () => {
  it.each([
    'dendrologia',
    'métallurgie',
    'mikrohistoria',
    'elektrofyziologie',
    'optogénétique',
    'калориметрия',
  ])('knows "%s"', (word) => {
    expect(isLearned(word)).toBe(true);
  });

  it.each(['hibou', 'nacht', 'photo', 'plume', 'isola'])('does not take "%s"', (word) => {
    expect(isLearned(word)).toBe(false);
  });
});
