import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/recognize/concepts/concept-passages';
import { keyphrases } from '../../../src/recognize/concepts/keyphrases';
import { passageLanguage } from '../../../src/recognize/concepts/passage-language';

const passageOf = (text: string, titleEnd = 0): Passage => ({
  ranges: [{ start: 0, end: text.length }],
  titleEnd,
  isBiography: false,
});
const phrases = (text: string, titleEnd = 0): string[] => {
  const passage = passageOf(text, titleEnd);
  return keyphrases(text, passage, passageLanguage(text, passage)).map(({ phrase }) => phrase);
};

describe('passageLanguage', () => {
  it.each([
    ['Die Eulen und ihre Federn sind leise, wie wir zeigen.', 'de'],
    ['フクロウの羽根は静かである。', 'ja'],
    ['我们研究猫头鹰的羽毛。', 'zh'],
    ['부엉이 깃털의 소음을 측정한다.', 'ko'],
    ['Owls are quiet, as we show.', 'en'],
  ])('of "%s" is %s', (text, language) => {
    expect(passageLanguage(text, passageOf(text))).toBe(language);
  });
});

describe('keyphrases', () => {
  it.each([
    [
      "Nous mesurons l'acoustique forestière, et la conductivité thermique de leurs plumes.",
      ['acoustique forestière', 'conductivité thermique'],
    ],
    [
      'Se presenta una cota para la frontera libre y el operador de Testov en un dominio.',
      ['frontera libre', 'operador de Testov'],
    ],
    [
      'Wir zeigen, wie der Federmechanismus der Eule und die laminare Strömung sich gegenseitig stören.',
      ['Federmechanismus', 'laminare Strömung'],
    ],
    ['フクロウの風切羽根における乱流騒音を測定した。', ['フクロウ', '風切羽根', '乱流騒音']],
    [
      '我们提出了一种羽毛降噪模型，并且通过风洞实验与湍流噪声数据。',
      ['羽毛降噪模型', '风洞实验', '湍流噪声数据'],
    ],
    ['부엉이 깃털의 난류 소음을 측정한다.', ['부엉이 깃털', '난류 소음']],
  ])('finds the terms of "%s"', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it('takes a plain word of another language only where the title names it or the text repeats it', () => {
    const text = 'Il gufo e la piuma di un gufo sono con la notte';
    expect(phrases(text)).toEqual(['gufo']);
    expect(phrases(text, text.length)).toEqual(['gufo', 'piuma', 'notte']);
  });

  it.each(['本研究の結果を報告する。', '本次报告介绍主要结果。', '연구 결과를 발표한다.'])(
    'finds no term in "%s"',
    (text) => {
      expect(phrases(text)).toEqual([]);
    },
  );
});
