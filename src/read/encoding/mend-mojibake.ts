import { fromLatin1 } from './windows-1252';

/** Bytes 0x80 to 0xff as the encoding's characters; where it has none, as the control of that number. */
const upperHalf = (encoding: string): string =>
  fromLatin1(new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128)));

const byteOf = (encoding: string): ReadonlyMap<string, number> =>
  new Map([...upperHalf(encoding)].map((character, index) => [character, index + 128]));

/** What UTF-8 is most often misread as: the Western and the Central European code page. */
const western = byteOf('windows-1252');
const centralEuropean = byteOf('windows-1250');

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0);

const decodeStrictly = (bytes: readonly number[]): string | undefined => {
  try {
    return strictUtf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
};

interface Misread {
  readonly character: string;
  /** How many characters it was misread as. */
  readonly length: number;
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

const misreadAt = (text: string, at: number, bytes: ReadonlyMap<string, number>): Misread | undefined => {
  const lead = bytes.get(text.charAt(at)) ?? 0;
  const length = sequenceLength(lead);
  if (length === 0) return undefined;
  const sequence = [lead];
  for (let next = 1; next < length; next += 1) {
    const byte = bytes.get(text.charAt(at + next));
    if (byte === undefined || !isContinuation(byte)) return undefined;
    sequence.push(byte);
  }
  const character = decodeStrictly(sequence);
  return character === undefined ? undefined : { character, length };
};

const quotes = '‘’‚“”„‹›«»–—…';
const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();
const isLower = (character: string): boolean => isLetter(character) && character.toLowerCase() === character;

/** `IRMÃ”` may be a capital at the end of a quotation, `Ä–Ö` three characters: a misread one stands in a word. */
const standsInWord = (text: string, at: number): boolean => {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + 2)];
  return isLower(before) || isLower(behind) || (isLetter(before) && isLetter(behind));
};

/** `RĂŞINĂ` is a word; a capital amid small letters (`AntĂłn`) is in none. */
const isWordless = (text: string, at: number): boolean =>
  !isLetter(text.charAt(at + 1)) || (isLower(text.charAt(at - 1)) && !isLower(text.charAt(at)));

const westernEnd = 0x17f;
const alphabetLength = 0x100;

const isSameScript = (one: Misread, other: Misread | undefined): boolean =>
  other !== undefined &&
  /^\p{L}{2}$/u.test(one.character + other.character) &&
  Math.abs(one.character.charCodeAt(0) - other.character.charCodeAt(0)) < alphabetLength;

/** Letters of other scripts are two ordinary characters each (`ß“`), so that only a row of them is certain. */
const isCertain = (text: string, at: number, found: Misread, bytes: ReadonlyMap<string, number>): boolean => {
  if (found.length > 2) return true;
  if (found.character.charCodeAt(0) > westernEnd)
    return [at - 2, at + 2].some((next) => isSameScript(found, misreadAt(text, next, bytes)));
  if (bytes === centralEuropean && !isWordless(text, at)) return false;
  return !quotes.includes(text.charAt(at + 1)) || standsInWord(text, at);
};

const misread = (text: string, at: number): Misread | undefined => {
  for (const bytes of [western, centralEuropean]) {
    const found = misreadAt(text, at, bytes);
    if (found !== undefined && isCertain(text, at, found, bytes)) return found;
  }
  return undefined;
};

const suspicious = /[\xc2-\xf4ĂĹĺŕăćčďđ][^\n -~]/;

/**
 * UTF-8 that was once read as Windows-1252 or -1250 and saved again (`CastaÃ±eda`, `AntĂłn`, `itâ€™s`) as it
 * was meant; only where the sequence can mean nothing else. Counts the characters mended.
 */
export const mendMojibake = (text: string): { readonly text: string; readonly mended: number } => {
  if (!suspicious.test(text)) return { text, mended: 0 };
  const pieces: string[] = [];
  let mended = 0;
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    const found = misread(text, at);
    if (found === undefined) continue;
    pieces.push(text.slice(copied, at), found.character);
    at += found.length - 1;
    copied = at + 1;
    mended += 1;
  }
  return { text: pieces.join('') + text.slice(copied), mended };
};
