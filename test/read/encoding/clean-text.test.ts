import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/read/encoding/clean-text';

describe('cleaning', () => {
  it('spells ligatures out and drops what is invisible', () => {
    expect(cleanText('e\ufb03cient of\ufb01ce co\u00adoperate\u200b')).toBe('efficient office cooperate');
  });

  it('makes one kind of line end and one kind of space', () => {
    expect(cleanText('a\r\nb\rc\u2028d\fe\u00a0f\u2009g\u3000h')).toBe('a\nb\nc\nd\ne f g h');
  });

  it('composes accents', () => {
    expect(cleanText('Jose\u0301')).toBe('José');
  });

  it('keeps tabs, and joiners where a script needs them', () => {
    expect(cleanText('a\tb')).toBe('a\tb');
    expect(cleanText('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(cleanText('a\u200cb')).toBe('ab');
  });

  it('replaces half characters', () => {
    expect(cleanText('a\ud800b')).toBe('a\ufffdb');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});
