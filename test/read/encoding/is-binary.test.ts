import { describe, expect, it } from 'vitest';
import { isBinary } from '../../../src/read/encoding/is-binary';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const wide = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((one) => (isLittle ? [one.charCodeAt(0), 0] : [0, one.charCodeAt(0)])));
/** Bytes without order, the same each time. */
const noise = Uint8Array.from(
  { length: 4096 },
  (_, index) => (index * index * 31 + index * 7 + (index >> 3)) & 255,
);

describe('binary', () => {
  it('are bytes with zeros and control characters in quantity', () => {
    expect(isBinary(bytes(0, 1, 2, 3, 0, 0, 65, 66, 7, 0, 0, 0, 4))).toBe(true);
    expect(isBinary(noise)).toBe(true);
    expect(isBinary(new Uint8Array(512))).toBe(true);
  });

  it.each([
    'Ada Byron: Entropy of birds\n',
    'Université de Testville — « Les oiseaux »',
    '講演者：白玉兰',
    'one form feed\f and\tmany\ttabs\r\n',
    'a bell \x07 and an escape \x1b$B',
    'one stray \x01 mark',
    '',
  ])('is no text: %j', (text) => {
    expect(isBinary(new TextEncoder().encode(text))).toBe(false);
  });

  it('is no UTF-16, with a mark or without', () => {
    const text = 'Ada Byron: Entropy of birds';
    expect(isBinary(wide(text, true))).toBe(false);
    expect(isBinary(wide(text, false))).toBe(false);
    expect(isBinary(bytes(0xff, 0xfe, ...wide('語1\x04', true)))).toBe(false);
  });
});
