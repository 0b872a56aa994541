import { describe, expect, it } from 'vitest';
import { hanInstitutions } from '../../../src/recognize/han/han-institutions';

const names = (text: string): [string, string?][] =>
  hanInstitutions(text).map(({ name, partOf }) => (partOf === undefined ? [name] : [name, partOf]));

describe('institutions of Chinese text', () => {
  it('are found by their last characters', () => {
    expect(names('2012年于测试大学获博士学位')).toEqual([['测试大学']]);
    expect(names('现任中国百鸟科学院院士')).toEqual([['中国百鸟科学院']]);
    expect(names('2014年在中国科学院百鸟研究所获博士学位')).toEqual([['中国科学院百鸟研究所']]);
    expect(names('测试植物园')).toEqual([['测试植物园']]);
  });

  it('are found together with the part right behind', () => {
    expect(names('测试大学鸟类学院')).toEqual([['测试大学'], ['测试大学鸟类学院', '测试大学']]);
  });

  it('stand without the country before them', () => {
    expect(names('赴美国百鸟大学访问')).toEqual([['百鸟大学']]);
  });

  it.each(['大学', '数学学院', '我在大学学习'])('are not met in %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('point at their own words', () => {
    const text = '毕业于测试大学。';
    expect(hanInstitutions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['测试大学']);
  });
});
