import { describe, expect, it } from 'vitest';
import { telling } from './telling';

describe('slavicPhrases', () => {
  it.each([
    ['pl', 'Badamy przewodność cieplną oraz upierzenie sów.', ['przewodność cieplną', 'upierzenie sów']],
    ['pl', 'Seminarium: granice lotu ślizgowego', ['lotu ślizgowego']],
    ['pl', 'Lot sowy kończy dyskusja.', ['Lot sowy']],
    ['pl', 'Liczymy metodą dużych piór.', ['metodą dużych piór']],
    ['cs', 'Popisujeme tichý dravec a tepelnou vodivost peří.', ['tichý dravec', 'tepelnou vodivost']],
    [
      'ru',
      'Показано разрушение лёгких перьев и показатель Тестова.',
      ['лёгких перьев', 'показатель Тестова'],
    ],
    ['ru', 'Изучаются тепловые свойства совы.', ['тепловые свойства']],
    ['uk', 'Тут тихий політ сови.', ['тихий політ']],
  ])('finds in %s "%s"', (language, text, expected) => {
    expect(telling(text, language)).toEqual(expected);
  });

  it.each([
    ['pl', 'W tych warunkach i w tym czasie'],
    ['ru', 'В этом случае и при других условиях'],
  ])('finds no term in %s "%s"', (language, text) => {
    expect(telling(text, language)).toEqual([]);
  });
});
