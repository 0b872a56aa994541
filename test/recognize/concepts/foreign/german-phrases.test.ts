import { describe, expect, it } from 'vitest';
import { telling } from './telling';

describe('germanPhrases', () => {
  it.each([
    ['Die laminare Strömung am Eulengefieder', ['laminare Strömung', 'Eulengefieder']],
    ['Stabile Flugbahnen sind selten.', ['Stabile Flugbahnen']],
    ['Im Wald stritten Eulen um den Federmechanismus.', ['Federmechanismus']],
    ['Methodisch verbindet er Ornithologie und Ruhe.', ['Ornithologie']],
    ['Der Schall am Testauer See', ['Testauer See']],
  ])('finds in "%s"', (text, expected) => {
    expect(telling(text, 'de')).toEqual(expected);
  });

  it.each([
    'Ein Überblick über neue Ergebnisse',
    'Das eigene Nest',
    'Bei unserem Gast',
    'Mit solchen Eulen',
    'Das Ornithologische Kolloquium',
  ])('finds no term in "%s"', (text) => {
    expect(telling(text, 'de')).toEqual([]);
  });
});
