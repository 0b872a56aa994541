import { describe, expect, it } from 'vitest';
import { telling } from './telling';

describe('unspacedPhrases', () => {
  it.each([
    ['zh', '从羽毛噪声到飞行轨迹', ['羽毛噪声', '飞行轨迹']],
    ['zh', '并用风洞实验解释湍流噪声', ['风洞实验', '湍流噪声']],
    ['zh', '相对论效应', ['相对论效应']],
    ['ja', '羽根のせん断強度とX線CTを測る', ['せん断強度', 'X線CT']],
    ['ja', 'フクロウの飛行騒音', ['フクロウ', '飛行騒音']],
  ] as const)('finds in %s "%s"', (language, text, expected) => {
    expect(telling(text, language)).toEqual(expected);
  });

  it('takes no furniture of a site', () => {
    expect(telling('ホーム | アクセス | センター', 'ja')).toEqual([]);
  });
});
