import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline';
import { read } from '../../src/read/index';
import { makePdf } from './pdf/make-pdf';

const flyer = makePdf([
  [
    { text: 'Birdsong Seminar', at: [200, 780], size: 20 },
    { text: 'How Finches Learn to Sing', at: [150, 740], size: 16 },
    { text: 'Ada Byron (Testville University)', at: [180, 710] },
    { text: 'Thursday, 12 March 2026, 4:00 pm', at: [180, 690] },
    { text: 'Place: Room 101, Lake Hall', at: [180, 674] },
    { text: 'Abstract', at: [50, 630], size: 14 },
    { text: 'We show how young finches learn the song of their fathers,', at: [50, 606] },
    { text: 'and why some never do.', at: [50, 592] },
  ],
]);

describe('a flyer in PDF', () => {
  it('is read line by line, with an empty line between paragraphs', async () => {
    const { documents, problems } = await read({ name: 'flyer.pdf', content: flyer });
    expect(problems).toEqual([]);
    expect(documents.map(({ format }) => format)).toEqual(['pdf']);
    expect(documents[0]?.text.split('\n\n').at(-1)).toBe(
      'We show how young finches learn the song of their fathers,\nand why some never do.',
    );
  });

  it('is known by its content, whatever it is called', async () => {
    const { documents } = await read({ name: 'flyer.txt', content: flyer });
    expect(documents[0]?.format).toBe('pdf');
  });

  it('gives the talk that it announces', async () => {
    const { records } = await extract({ name: 'flyer.pdf', content: flyer });
    expect(records[0]?.talks).toMatchObject([
      {
        title: 'How Finches Learn to Sing',
        speakers: ['Ada Byron'],
        start: '2026-03-12T16:00',
        venue: 'Room 101, Lake Hall',
      },
    ]);
  });

  it('gives the same text each time', async () => {
    const texts = await Promise.all(
      [1, 2].map(async () => (await read({ name: 'flyer.pdf', content: flyer })).documents),
    );
    expect(texts[0]).toEqual(texts[1]);
  });

  it('leaves the bytes that it was given as they were', async () => {
    const content = flyer.slice();
    await read({ name: 'flyer.pdf', content });
    expect(content).toEqual(flyer);
  });
});

describe('a PDF that cannot be read', () => {
  it.each([
    ['broken off', flyer.slice(0, 300)],
    ['of its first line alone', flyer.slice(0, 9)],
    ['of noise', Buffer.from(`%PDF-1.7\n${'\u0001ÿ<<'.repeat(500)}`, 'latin1')],
    ['without text', makePdf([[]])],
  ])('%s is a problem and no document', async (_, content) => {
    const { documents, problems } = await read({ name: 'flyer.pdf', content });
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', source: 'flyer.pdf' }]);
  });

  it('says that the text of pictures is to be recognised first', async () => {
    const { problems } = await read({ name: 'scan.pdf', content: makePdf([[]]) });
    expect(problems[0]?.message).toMatch(/pictures/);
  });

  it('says how many of very many pages are read', async () => {
    const pages = Array.from({ length: 201 }, (_, index) => [
      { text: `Page ${index + 1}`, at: [50, 700] as const },
    ]);
    const { documents, problems } = await read({ name: 'book.pdf', content: makePdf(pages) });
    expect(documents[0]?.text).toContain('Page 200');
    expect(documents[0]?.text).not.toContain('Page 201');
    expect(problems).toMatchObject([{ severity: 'warning' }]);
  });
});
