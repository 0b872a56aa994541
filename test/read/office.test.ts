import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline';
import { read } from '../../src/read/index';

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const body = (content: string): string =>
  `<?xml version="1.0"?><w:document><w:body>${content}</w:body></w:document>`;
const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const textOf = async (files: Readonly<Record<string, string>>): Promise<string | undefined> =>
  (await read({ name: 'flyer.docx', content: zipped(files) })).documents[0]?.text;

describe('a flyer of a word processor', () => {
  const rows = ['Date', 'Thursday, 12 March 2026', 'Time', '4:00 pm', 'Place', 'Room 101, Lake Hall'];
  const cells = rows.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`);
  const table = `<w:tbl>${[0, 2, 4].map((at) => `<w:tr>${cells.slice(at, at + 2).join('')}</w:tr>`).join('')}</w:tbl>`;

  it('gives the talk that it announces', async () => {
    const lines = ['Birdsong Seminar', 'How Finches Learn to Sing', 'Ada Byron (Testville University)'];
    const content = zipped({ 'word/document.xml': body(lines.map(paragraph).join('') + table) });
    const { records } = await extract({ name: 'flyer.docx', content });
    expect(records[0]?.talks).toMatchObject([
      {
        title: 'How Finches Learn to Sing',
        speakers: ['Ada Byron'],
        start: '2026-03-12T16:00',
        venue: 'Room 101, Lake Hall',
      },
    ]);
  });

  it('is read with its head and foot', async () => {
    const text = await textOf({
      'word/footer1.xml': body(paragraph('Host: Eve Fox')),
      'word/document.xml': body(paragraph('How Finches Learn')),
      'word/header1.xml': body(paragraph('Testville University')),
    });
    expect(text?.split(/\n+/)).toEqual(['Testville University', 'How Finches Learn', 'Host: Eve Fox']);
  });

  it('says nothing twice, and nothing that was deleted', async () => {
    const box = `<mc:AlternateContent><mc:Choice>${paragraph('Room 101')}</mc:Choice><mc:Fallback>${paragraph('Room 101')}</mc:Fallback></mc:AlternateContent>`;
    const deleted =
      '<w:p><w:del><w:r><w:delText>Room 99</w:delText></w:r></w:del><w:r><w:t>4 pm</w:t></w:r></w:p>';
    expect(await textOf({ 'word/document.xml': body(box + deleted) })).toBe('Room 101\n\n4 pm');
  });

  it('shows marks as they are', async () => {
    expect(await textOf({ 'word/document.xml': body(paragraph('P &lt; NP &amp; &lt;script&gt;')) })).toBe(
      'P < NP & <script>',
    );
  });

  it('may be an OpenDocument text', async () => {
    const content = zipped({
      'content.xml':
        '<office:text><text:h>Birdsong</text:h><text:p>Ada<text:s/>Byron<text:line-break/>Room 101</text:p></office:text>',
    });
    const { documents } = await read({ name: 'flyer.odt', content });
    expect(documents).toMatchObject([{ format: 'opendocument', text: 'Birdsong\n\nAda Byron\nRoom 101' }]);
  });
});

describe('a zipped file that is none', () => {
  it.each([
    ['of something else', zipped({ 'slides.xml': '<p/>' })],
    ['broken off', zipped({ 'word/document.xml': body(paragraph('Birdsong')) }).slice(0, 60)],
    ['of four bytes', strToU8('PK\x03\x04')],
    ['of more than a page can hold', zipped({ 'word/document.xml': ' '.repeat(20_000_001) })],
  ])('%s is a problem and no document', async (_, content) => {
    const { documents, problems } = await read({ name: 'flyer.docx', content });
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', source: 'flyer.docx' }]);
  });
});
