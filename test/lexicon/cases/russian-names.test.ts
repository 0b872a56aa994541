import { describe, expect, it } from 'vitest';
import { nominativeOfCyrillic } from '../../../src/lexicon/cases/russian-names';

describe('the nominative of Russian names', () => {
  it.each([
    ['Иваном Тестовым', 'Иван Тестов'],
    ['Анной Тестовой', 'Анна Тестова'],
    ['Андреем Сычевским', 'Андрей Сычевский'],
    ['Марком Таубером', 'Марк Таубер'],
  ])('of %s is %s, whatever stands before', (name, plain) => {
    expect(nominativeOfCyrillic(name, false)).toBe(plain);
  });

  it('of a genitive is told only where one is governed', () => {
    expect(nominativeOfCyrillic('Ивана Тестова', true)).toBe('Иван Тестов');
    expect(nominativeOfCyrillic('Ивана Тестова', false)).toBeUndefined();
  });

  it.each(['Анна Тестова', 'Иван Тестов', 'Андрей Толстой', 'Ada Byron', 'Анна'])(
    'leaves %s as it is',
    (name) => {
      expect(nominativeOfCyrillic(name, false)).toBeUndefined();
    },
  );
});
