import { describe, expect, it } from 'vitest';
import { hangulNames } from '../../../src/recognize/hangul/hangul-names';

const names = (text: string): [string, string][] => hangulNames(text).map(({ kind, name }) => [kind, name]);

describe('names in Korean text', () => {
  it.each([
    ['2012년 새벽대학교에서 박사학위를 받았다', [['institution', '새벽대학교']]],
    ['새벽기술연구원 선임연구원', [['institution', '새벽기술연구원']]],
    ['미국 새벽 대학교에서', [['institution', '새벽 대학교']]],
    ['지도교수: 김새벽', [['person', '김새벽']]],
    ['남궁새 교수', [['person', '남궁새']]],
    ['수상: 새벽학술상 (2020)', [['award', '새벽학술상']]],
  ])('are found in “%s”', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each(['박사후연구원', '초청교수', '성능 향상', '대학교'])('are not met in %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
