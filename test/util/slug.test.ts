import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/util/slug';

describe('slug', () => {
  it('drops accents, signs and case', () => expect(slug('Gödel’s  “Talk”!')).toBe('godel-s-talk'));
  it('keeps letters of other scripts', () => expect(slug('確率 論')).toBe('確率-論'));
  it('cuts at the length without a hyphen at the end', () =>
    expect(slug('one two three', 8)).toBe('one-two'));
  it('never leaves half a character, a bar or a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(90), (text, length) => {
        const made = slug(text, length);
        expect(made).not.toMatch(/[|\s:]|[\ud800-\udbff](?![\udc00-\udfff])/);
        expect(made.length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
