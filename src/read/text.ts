import type { ReadResult, Source } from '../model';
import { cleanText } from './encoding/clean-text';
import { decode } from './encoding/decode';
import { decodeEntities } from './encoding/decode-entities';
import { partGluedLines } from './encoding/part-glued-lines';
import { stripTags } from './html/strip-tags';
import { makeDocument } from './make-document';
import { postedDate } from './posted-date';
import type { Reader } from './reader';
import { wholeText } from './render';
import { stripQuoteMarks } from './strip-quote-marks';
import { unwrapColumns } from './unwrap-columns';

const trailingSpace = /[ \t]{1,200}$/gm;

const read = (source: Source): ReadResult => {
  const { text, problems } = decode(source);
  const readable = stripQuoteMarks(
    unwrapColumns(partGluedLines(cleanText(stripTags(decodeEntities(text)))).replace(trailingSpace, '')),
  );
  const about = { posted: postedDate(readable) };
  return { documents: [makeDocument(source, 'text', wholeText(readable), about)], problems };
};

/** Plain text: flyers, stripped pages, old mails. What nothing else claims is read as this. */
export const text: Reader = {
  name: 'text',
  extensions: ['txt', 'text', 'log'],
  mediaTypes: ['text/plain'],
  detect: () => 0.1,
  read,
};
