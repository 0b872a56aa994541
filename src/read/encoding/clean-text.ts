import { joinSpacedLetters } from './join-spaced-letters';
import { partGluedWords } from './part-glued-words';

const needsCleaning = /[^\t\n\x20-\x7e\xa1-\xac\xae-\u02ff]/;
const carriageReturns = /\r\n?|[\u2028\u2029\f\v\x85]/g;
const spaces = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const invisible = /[\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
/** Joiners are letters' business in Arabic and Indic scripts, and noise elsewhere. */
const strayJoiners = /(?<![\u0600-\u0dff])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\u0dff])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const controls = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;
const ligatures = /[\ufb00-\ufb06]/g;
const ligatureLetters = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'] as const;
const loneSurrogates = /\p{Surrogate}/gu;

const expandLigature = (ligature: string): string => ligatureLetters[ligature.charCodeAt(0) - 0xfb00] ?? '';

/**
 * The text without what no reader sees: line ends become `\n`, all spaces plain, invisible and control
 * characters go, ligatures are spelt out, accents composed (NFC), words run together parted, spaced letters joined. Tabs stay, for they
 * hold columns apart.
 */
export const cleanText = (text: string): string => joinSpacedLetters(partGluedWords(withoutUnseen(text)));

const withoutUnseen = (text: string): string =>
  needsCleaning.test(text)
    ? text
        .replace(carriageReturns, '\n')
        .replace(spaces, ' ')
        .replace(invisible, '')
        .replace(strayJoiners, '')
        .replace(controls, '')
        .replace(ligatures, expandLigature)
        .replace(loneSurrogates, '\ufffd')
        .normalize('NFC')
    : text;
