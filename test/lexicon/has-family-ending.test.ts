import { describe, expect, it } from 'vitest';
import { hasFamilyEnding } from '../../src/lexicon/has-family-ending';

describe('hasFamilyEnding', () => {
  it.each(['Testopoulos', 'Testović', 'Testenko', 'Testyan', 'Тестова', 'Тестовым', 'Тестадзе'])(
    'knows %s for a family name',
    (word) => {
      expect(hasFamilyEnding(word)).toBe(true);
    },
  );

  it.each(['Iowa', 'Vision', 'Университет', 'Tian'])('does not know %s for one', (word) => {
    expect(hasFamilyEnding(word)).toBe(false);
  });
});
