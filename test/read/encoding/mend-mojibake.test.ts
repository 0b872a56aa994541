import { describe, expect, it } from 'vitest';
import { mendMojibake } from '../../../src/read/encoding/mend-mojibake';
import { fromLatin1 } from '../../../src/read/encoding/windows-1252';

const bytes = new TextEncoder();
/** What a text becomes when its UTF-8 is read as Windows-1252. */
const misreadText = (text: string): string =>
  fromLatin1(new TextDecoder('latin1').decode(bytes.encode(text)));

describe('mojibake', () => {
  it.each([
    'José Castañeda',
    'it’s “quoted” — and … more',
    'Zürich, Łódź, Čapek, Şahin',
    'Привет, Ада',
    '日時 講演者',
    'naïve 😀 café',
  ])('is mended: %s', (text) => {
    expect(mendMojibake(misreadText(text)).text).toBe(text);
  });

  it('is mended when it was read as Central European', () => {
    expect(mendMojibake('Ant\u0102\u0142n').text).toBe('Antón');
  });

  it.each([
    'das macht Spaß“, sagte sie',
    'the CAFÉ—there',
    '“MAÇÃ” e NÃO',
    '«Â propos»',
    'À la carte: crème brûlée',
    'Ä–Ö–Ü',
    'ĂŞÎÂȚ',
    'Ångström, Ærø, Øre',
    'Ünïcödé',
  ])('is not seen where there is none: %s', (text) => {
    expect(mendMojibake(text)).toEqual({ text, mended: 0 });
  });
});
