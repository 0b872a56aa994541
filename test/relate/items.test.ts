import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/model';
import { itemsOf } from '../../src/relate/items';
import { tokenize } from '../../src/util/tokenize';

describe('the items of a sentence', () => {
  const institution = (text: string, name: string): Mention => {
    const start = text.indexOf(name);
    return { kind: 'institution', name, start, end: start + name.length, rule: 'test', confidence: 1 };
  };

  const shown = (text: string, ...names: string[]): string[] =>
    itemsOf(
      tokenize(text),
      names.map((name) => institution(text, name)),
    ).map((item) => (item.kind === 'word' ? item.key : item.mentions.map(({ name }) => name).join('+')));

  it('are its words and the entities among them', () => {
    expect(shown('She left Testville for Birdtown.', 'Testville', 'Birdtown')).toEqual([
      'she',
      'left',
      'Testville',
      'for',
      'Birdtown',
      '.',
    ]);
  });

  it('have between two entities that no space parts only what stands between them', () => {
    expect(shown('鳥大学与魚大学', '鳥大学', '魚大学')).toEqual(['鳥大学', '与', '魚大学']);
  });
});
