import { describe, expect, it } from 'vitest';
import { hanAwards } from '../../../src/recognize/han/han-awards';

const names = (text: string): string[] => hanAwards(text).map(({ name }) => name);

describe('prizes of Chinese and Japanese text', () => {
  it.each([
    ['曾获百鸟奖。', ['百鸟奖']],
    ['2021年 鳥井研究賞受賞', ['鳥井研究賞']],
  ])('are found where they were won: %s', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each(['百鸟奖评审委员会', '研究奨励'])('are not met in %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
