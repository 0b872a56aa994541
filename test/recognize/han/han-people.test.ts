import { describe, expect, it } from 'vitest';
import { hanPeople } from '../../../src/recognize/han/han-people';

const names = (text: string): string[] => hanPeople(text).map(({ name }) => name);

describe('people of Chinese text', () => {
  it.each([
    ['导师为欧阳鸣教授', ['欧阳鸣']],
    ['师从李鸣博士', ['李鸣']],
    ['与李鸣、欧阳青合作完成', ['李鸣', '欧阳青']],
    ['与测试大学的李鸣长期合作', ['李鸣']],
    ['与测试大学李鸣教授长期合作', ['李鸣']],
    ['指導教員：鳥井 あおい）', ['鳥井 あおい']],
  ])('are found where a title or a word of relation stands: %s', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each(['测试大学副教授', '特聘教授', '高级研究员', '数学教授', '各位老师', '与他人合作'])(
    'are not met in %s',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
});
