import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/recognize/concepts/concept-passages';
import { keyphrases } from '../../../src/recognize/concepts/keyphrases';
import { passageLanguage } from '../../../src/recognize/concepts/passage-language';

const passageOf = (text: string, titleEnd = 0): Passage => ({
  ranges: [{ start: 0, end: text.length }],
  ...(titleEnd > 0 && { title: { start: 0, end: titleEnd } }),
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
    ['In de tuin meten we het openbaar vervoer van uilen, dat graag gemeten wordt.', ['openbaar vervoer']],
    ['Badamy, jak przewodność cieplna piór oraz sowa w nocy się zmieniają.', ['przewodność cieplna']],
    ['Vi visar hur ugglor och aerodynamiska egenskaper är med i det.', ['aerodynamiska egenskaper']],
    ['Bu konuşmada uçuş sessizliği ve tüy yapısı için bir model var.', ['uçuş sessizliği', 'tüy yapısı']],
    ['フクロウの風切羽根における乱流騒音を測定した。', ['フクロウ', '風切羽根', '乱流騒音']],
    [
      '我们提出了一种羽毛降噪模型，并且通过风洞实验与湍流噪声数据。',
      ['羽毛降噪模型', '风洞实验', '湍流噪声数据'],
    ],
    ['猫头鹰在随机噪声下的飞行轨迹。', ['随机噪声', '飞行轨迹']],
    ['부엉이 깃털의 난류 소음을 측정한다.', ['부엉이 깃털', '난류 소음']],
    ['야간 비행과 깃털 소음을 측정하였으며 집적 회로로 줄인다.', ['야간 비행', '깃털 소음', '집적 회로']],
    [
      'Las redes de plumas aprenden poco; las alas planas muestran su forma.',
      ['redes de plumas', 'alas planas'],
    ],
    ['Nous étudions les plumes par optogénétique et la dyscalculie.', ['optogénétique', 'dyscalculie']],
    ["À l'aide de sondes électriques, nous avons des hiboux.", ['sondes électriques']],
  ])('finds the terms of "%s"', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it('takes no phrase of a sentence about the event, but all of the title', () => {
    const text = 'Registration of owl images\nPlease bring owl feathers. We align wing photographs.';
    expect(phrases(text)).not.toContain('owl feathers');
    expect(phrases(text)).toContain('wing photographs');
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
