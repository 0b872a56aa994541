import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../../src/read/encoding/guess-encoding';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the encoding', () => {
  it('is UTF-8 without a doubt where the bytes are', () => {
    expect(guessEncoding(new TextEncoder().encode('Élodie'))).toEqual({ encoding: 'utf-8' });
  });

  it('is what a page declares, if the bytes fit', () => {
    expect(guessEncoding(latin1('<meta charset="iso-8859-2"><p>\xe8')).encoding).toBe('iso-8859-2');
  });

  it('is not what a page declares when the bytes are UTF-8', () => {
    const page = new TextEncoder().encode('<meta charset="iso-8859-1"><p>é');
    expect(guessEncoding(page).encoding).toBe('utf-8');
  });

  it('is guessed and doubted where nothing tells', () => {
    const guess = guessEncoding(latin1('Caf\xe9, M\xfcller'));
    expect(guess.encoding).toBe('windows-1252');
    expect(guess.doubt).toContain('windows-1252');
  });

  it('is UTF-8 for a text that breaks off within a character', () => {
    const whole = new TextEncoder().encode('Élodie Müller á');
    const guess = guessEncoding(whole.slice(0, -1));
    expect(guess.encoding).toBe('utf-8');
    expect(guess.doubt).toContain('1 bytes');
  });

  it('is not taken from a declaration that no decoder knows', () => {
    expect(guessEncoding(latin1('charset=klingon \xe9')).encoding).toBe('windows-1252');
  });
});
