import type { ReadResult, Source } from '../model';
import type { Reader, Sample } from './reader';
import { refused } from './refused';

interface Kind {
  readonly what: string;
  readonly signature: string;
  readonly remedy: string;
}

const kinds: readonly Kind[] = [
  {
    what: 'old Word and Outlook files',
    signature: '\xd0\xcf\x11\xe0',
    remedy: 'save it as text, HTML or .eml first',
  },
  { what: 'RTF', signature: '{\\rtf', remedy: 'save it as text or HTML first' },
  { what: 'gzip', signature: '\x1f\x8b', remedy: 'unpack it first' },
  {
    what: 'images (PNG)',
    signature: '\x89PNG',
    remedy: 'recognise its text first, for example with `tesseract`',
  },
  {
    what: 'images (JPEG)',
    signature: '\xff\xd8\xff',
    remedy: 'recognise its text first, for example with `tesseract`',
  },
  {
    what: 'images (GIF)',
    signature: 'GIF8',
    remedy: 'recognise its text first, for example with `tesseract`',
  },
];

const kindOf = (signature: string): Kind | undefined =>
  kinds.find((kind) => signature.startsWith(kind.signature));

const signatureOf = ({ content }: Source): string =>
  typeof content === 'string' ? content.slice(0, 8) : String.fromCharCode(...content.subarray(0, 8));

const read = (source: Source): ReadResult => {
  const kind = kindOf(signatureOf(source));
  const message = `${kind?.what ?? 'binary files'} cannot be read here: ${kind?.remedy ?? 'convert it to text first'}`;
  return refused(source, message);
};

/** Binary files that no other reader knows; a known signature is surer. */
const certaintyOf = ({ signature, isBinary }: Sample): number =>
  kindOf(signature) !== undefined ? 2 : isBinary ? 1.5 : 0;

/** Formats that are known and not read, and binary files of no known one: each problem says how to convert them. */
export const unreadable: Reader = {
  name: 'unreadable',
  extensions: [],
  mediaTypes: [],
  detect: certaintyOf,
  read,
};
