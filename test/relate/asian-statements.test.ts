import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognize/recognize';
import { relate } from '../../src/relate/relate';
import { layoutOf } from '../recognize/layout-of';

/** What a Chinese biography says of its speaker 柳青禾. */
function statements(biography: string): unknown[] {
  const text = `报告人：柳青禾\n\n简介：${biography}`;
  const layout = layoutOf(text, {
    speakers: ['柳青禾'],
    sections: [
      ['header', '报告人'],
      ['bio', '简介'],
    ],
  });
  const document = { source: 'test', format: 'text', text, parts: [] };
  return relate(document, layout, recognize(document, layout)).relations.map(({ type, to, when }) =>
    when === undefined ? [type, to] : [type, to, when],
  );
}

describe('Chinese and Japanese biographies', () => {
  it.each([
    ['柳青禾，测试大学教授。', [['affiliated_with', '测试大学', 'current']]],
    [
      '2012年于测试大学获博士学位，导师为欧阳鸣教授。',
      [
        ['studied_at', '测试大学'],
        ['advised_by', '欧阳鸣'],
      ],
    ],
    ['2012年至2014年在加拿大百鸟大学做博士后研究员。', [['affiliated_with', '百鸟大学', 'past']]],
    ['与李鸣合作完成。', [['collaborates_with', '李鸣']]],
    ['2010年測試大学卒業。', [['studied_at', '測試大学']]],
    [
      '2015年 測試大学にて博士（理学）取得。指導教員は鳥井 あおい 教授。',
      [
        ['studied_at', '測試大学'],
        ['advised_by', '鳥井 あおい'],
      ],
    ],
    [
      '与李鸣、Ada Byron合作完成。',
      [
        ['collaborates_with', '李鸣'],
        ['collaborates_with', 'Ada Byron'],
      ],
    ],
    ['曾获百鸟奖、柳青奖提名。', [['received', '百鸟奖']]],
    ['曾获百鸟奖。', [['received', '百鸟奖']]],
    [
      '与测试大学的李鸣长期合作。',
      [
        ['affiliated_with', '测试大学', 'current'],
        ['collaborates_with', '李鸣'],
      ],
    ],
    ['새벽대학교에서 박사학위를 받았다', [['studied_at', '새벽대학교']]],
    [
      '이 연구는 Ada Byron, 표하늘과 공동으로 수행되었다',
      [
        ['collaborates_with', 'Ada Byron'],
        ['collaborates_with', '표하늘'],
      ],
    ],
    ['鳥北大学で修士号を取得した', [['studied_at', '鳥北大学']]],
    ['青山大学において2019年に博士（理学）を取得', [['studied_at', '青山大学']]],
    ['2024年に日本鳥学会賞飛翔特別賞を受賞', [['received', '日本鳥学会賞飛翔特別賞']]],
  ])('are read: %s', (biography, expected) => {
    expect(statements(biography)).toEqual(expected);
  });

  it('say nothing where a university is only mentioned', () => {
    expect(statements('测试大学位于鸟城。')).toEqual([]);
  });
});
