import { describe, expect, it } from 'vitest';
import { telling } from './telling';

describe('turkishPhrases', () => {
  it.each([
    ['Baykuş tüylerinde uçuş sessizliği ölçülmektedir.', ['uçuş sessizliği']],
    ['Bu konuşmada akustik sönüm ve tüy yapısı var.', ['akustik sönüm', 'tüy yapısı']],
    ['Gece uçuşlarının kültürü', ['Gece uçuşlarının']],
    ['Tüylü kanatlar hızlı uçuşta', ['Tüylü kanatlar']],
  ])('finds in "%s"', (text, expected) => {
    expect(telling(text, 'tr')).toEqual(expect.arrayContaining(expected));
  });

  it.each(['Bu konuşmada bunu gösteriyor ve tartışıyor.', 'Ormanda yürürken'])(
    'finds no term in "%s"',
    (text) => {
      expect(telling(text, 'tr')).toEqual([]);
    },
  );
});
