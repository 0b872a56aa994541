import { describe, expect, it } from 'vitest';
import { telling } from './telling';

describe('koreanPhrases', () => {
  it.each([
    ['부엉이 깃털의 난류 소음을 측정한다.', ['부엉이 깃털', '난류 소음']],
    ['깃털소음해석을 다룬다.', ['깃털소음해석']],
    ['깃털 인성이 높다.', ['깃털 인성']],
    ['깃털 회절로 부엉이 소음을 본다.', ['깃털 회절', '부엉이 소음']],
    ['부엉이 깃털 관측을 한다.', ['부엉이 깃털']],
  ])('finds in "%s"', (text, expected) => {
    expect(telling(text, 'ko')).toEqual(expected);
  });

  it('takes no count', () => {
    expect(telling('부엉이 58마리', 'ko')).toEqual([]);
  });
});
