import { repairUtf8 } from './repair-utf8';

export interface EncodingGuess {
  readonly encoding: string;
  /** The bytes to decode where they differ from those given. */
  readonly bytes?: Uint8Array;
  /** What a person should know when the encoding is not certain. */
  readonly doubt?: string;
}

const headLength = 4096;

const isDecodable = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const isKnown = (encoding: string): boolean => {
  try {
    return new TextDecoder(encoding).encoding.length > 0;
  } catch {
    return false;
  }
};

const asLatin1 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, headLength));

const byteOrderMark = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** UTF-16 without a mark: in text of Latin letters every other byte is zero. */
const wideEncoding = (bytes: Uint8Array): string | undefined => {
  const head = bytes.subarray(0, headLength & ~1);
  if (!head.includes(0)) return undefined;
  const zeros = (parity: number): number =>
    head.reduce((sum, byte, index) => sum + (byte === 0 && index % 2 === parity ? 1 : 0), 0);
  const [even, odd] = [zeros(0), zeros(1)];
  if (head.length < 4 || Math.max(even, odd) < head.length * 0.2) return undefined;
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : undefined;
};

const declaration = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w.:-]{2,40})/i;

/** What a page or an XML file says of itself, if a decoder has that name. */
const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const name = declaration.exec(asLatin1(bytes))?.[1];
  return name !== undefined && isKnown(name) && !/^utf-?(8|16)/i.test(name) ? name : undefined;
};

/** ISO-2022-JP is pure ASCII to the eye of a decoder, but for its escapes. */
const escapesToJapanese = (bytes: Uint8Array): boolean => asLatin1(bytes).includes('\x1b$B');

const kana = /[\u3041-\u30fe]/g;

/** Legacy Japanese text, known by its kana: Shift-JIS and EUC-JP decode each other's bytes, but to few kana. */
const japaneseEncoding = (bytes: Uint8Array): string | undefined => {
  const head = bytes.subarray(0, headLength);
  const found = ['shift_jis', 'euc-jp']
    .filter((encoding) => isDecodable(bytes, encoding))
    .map((encoding) => ({ encoding, kana: new TextDecoder(encoding).decode(head).match(kana)?.length ?? 0 }))
    .sort((one, other) => other.kana - one.kana)[0];
  const high = head.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  return found !== undefined && found.kana * 8 > high ? found.encoding : undefined;
};

/**
 * The encoding of bytes: by their mark, by being valid UTF-8, by what they declare, then by guess
 * (Windows-1252 in the end). Bytes that are UTF-8 but for a few are repaired.
 */
export const guessEncoding = (bytes: Uint8Array): EncodingGuess => {
  const certain = byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (certain !== undefined) return { encoding: certain };
  if (escapesToJapanese(bytes)) return { encoding: 'iso-2022-jp' };
  if (isDecodable(bytes, 'utf-8')) return { encoding: 'utf-8' };
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && isDecodable(bytes, declared)) return { encoding: declared };
  return guessFromContent(bytes);
};

const guessFromContent = (bytes: Uint8Array): EncodingGuess => {
  const repaired = repairUtf8(bytes);
  if (repaired.sound > repaired.broken)
    return {
      encoding: 'utf-8',
      bytes: repaired.bytes,
      doubt: `${repaired.broken} bytes are not UTF-8; read as Windows-1252, the rest as UTF-8`,
    };
  const encoding = japaneseEncoding(bytes) ?? 'windows-1252';
  return { encoding, doubt: `not UTF-8 and no encoding declared; read as ${encoding}` };
};
