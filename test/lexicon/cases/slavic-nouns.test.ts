import { describe, expect, it } from 'vitest';
import { nominativeNoun, nominativePair } from '../../../src/lexicon/cases/slavic-nouns';

describe('nominativePair', () => {
  it.each([
    ['pl', 'społecznego', 'kapitału', 'społeczny', 'kapitał'],
    ['pl', 'kwantowej', 'mechanice', 'kwantowa', 'mechanika'],
    ['pl', 'leśnych', 'ptaków', 'leśne', 'ptaki'],
    ['cs', 'tichého', 'letu', 'tichý', 'let'],
    ['ru', 'лёгких', 'материалов', 'лёгкие', 'материалы'],
    ['ru', 'машинным', 'обучением', 'машинное', 'обучение'],
  ])('turns %s "%s %s" back', (language, adjective, noun, plainAdjective, plainNoun) => {
    expect(nominativePair(adjective, noun, language)).toEqual({ adjective: plainAdjective, noun: plainNoun });
  });

  it('finds no agreement between endings of different cases', () => {
    expect(nominativePair('społecznego', 'sową', 'pl')).toBeUndefined();
    expect(nominativePair('тихого', 'совой', 'ru')).toBeUndefined();
  });
});

describe('nominativeNoun', () => {
  it('turns back only what its ending tells', () => {
    expect(nominativeNoun('adsorpcji', 'pl')).toBe('adsorpcja');
    expect(nominativeNoun('sowy', 'pl')).toBe('sowy');
  });
});
