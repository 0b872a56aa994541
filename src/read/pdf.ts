import type { Problem, ReadResult, Source } from '../model';
import { cleanText } from './encoding/clean-text';
import { makeDocument } from './make-document';
import { joinHyphenated } from './pdf/join-hyphenated';
import { type PrintedWords, printedLines } from './pdf/printed-lines';
import { postedDate } from './posted-date';
import type { Reader, Sample } from './reader';
import { refused } from './refused';
import { wholeText } from './render';

/** Pages read of one file; announcements have one or two, programmes some dozens. */
const maximumPages = 200;

const signature = '%PDF';

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.name === 'PasswordException'
    ? 'is locked with a password: save it without one first'
    : `cannot be read as PDF (${error instanceof Error ? error.message : String(error)}); left out`;

const leftOut = (source: Source, pages: number): readonly Problem[] =>
  pages <= maximumPages
    ? []
    : [
        {
          severity: 'warning',
          source: source.name,
          message: `${pages} pages; the first ${maximumPages} are read`,
        },
      ];

/** The words of each page with their places, and how many pages there are. The library is loaded when it is needed. */
const wordsOf = async (
  content: Uint8Array,
): Promise<{ pages: readonly (readonly PrintedWords[])[]; count: number }> => {
  const { getDocumentProxy } = await import('unpdf');
  const file = await getDocumentProxy(Uint8Array.from(content), { verbosity: 0, isEvalSupported: false });
  try {
    const pages: PrintedWords[][] = [];
    for (let number = 1; number <= Math.min(file.numPages, maximumPages); number++) {
      const { items } = await (await file.getPage(number)).getTextContent();
      pages.push(
        items.flatMap((item) =>
          'str' in item
            ? [
                {
                  text: item.str,
                  left: Number(item.transform[4]),
                  baseline: Number(item.transform[5]),
                  width: item.width,
                  size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])),
                },
              ]
            : [],
        ),
      );
    }
    return { pages, count: file.numPages };
  } finally {
    await file.destroy();
  }
};

const read = async (source: Source): Promise<ReadResult> => {
  if (typeof source.content === 'string')
    return refused(source, 'is a PDF pasted as text; open the file itself');
  try {
    const { pages, count } = await wordsOf(source.content);
    const text = cleanText(pages.map((words) => joinHyphenated(printedLines(words)).join('\n')).join('\n\n'));
    if (text.trim() === '')
      return refused(
        source,
        'holds pictures of text only: recognise the text first, for example with `ocrmypdf`',
      );
    return {
      documents: [makeDocument(source, 'pdf', wholeText(text), { posted: postedDate(text) })],
      problems: leftOut(source, count),
    };
  } catch (error) {
    return refused(source, reasonOf(error));
  }
};

/** Printed flyers and programmes (ISO 32000), through pdf.js: the text of the pages, not what pictures show. */
export const pdf: Reader = {
  name: 'pdf',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf'],
  detect: ({ signature: start }: Sample) => (start.startsWith(signature) ? 2 : 0),
  read,
};
