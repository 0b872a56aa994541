import { describe, expect, it } from 'vitest';
import { read, readerNames } from '../../src/read';
import { maximumSize } from '../../src/read/reader';

const formatOf = async (name: string, content: string): Promise<string | undefined> =>
  (await read({ name, content })).documents[0]?.format;

const event =
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20310304T160000\nSUMMARY:Birds\nEND:VEVENT\nEND:VCALENDAR\n';
const mail = 'From: Ada <ada@testville.edu>\nMessage-ID: <1@testville.edu>\nSubject: Birds\n\nHello\n';

describe('the format', () => {
  it.each([
    ['icalendar', event],
    ['email', mail],
    ['html', '<!doctype html><html><body><p>Ada</p></body></html>'],
    ['json', '{"title": "Birds", "speaker": "Ada Byron"}'],
    ['yaml', '- title: Birds\n  speaker: Ada Byron\n'],
    ['csv', 'Speaker,Title,Date\nAda Byron,Birds,2031-03-04\n'],
    ['feed', '<?xml version="1.0"?><rss><channel><item><title>Birds</title></item></channel></rss>'],
    ['markdown', '---\ntitle: Birds\n---\nText\n'],
    ['text', 'Ada Byron: Birds\n'],
  ])('%s is known by the content under any name', async (format, content) => {
    expect(await formatOf('a.txt', content)).toBe(format);
    expect(await formatOf('a', content)).toBe(format);
  });

  it('is taken from the name where the content is silent', async () => {
    expect(await formatOf('a.md', 'Ada *Byron*')).toBe('markdown');
    expect(await formatOf('a.txt', 'Ada *Byron*')).toBe('text');
  });

  it.each([
    'Title: Birds\nSpeaker: Ada Byron\n\nAbstract\n',
    'From: the Dean\nTo: all\nSubject: Birds\n\nHello\n',
    '- Coffee\n- Talk: Ada Byron\n',
    'Ada, Carl, and Eve\nspeak, all of them, on birds\n',
    '{curly} talk [square]\n',
    '<ada@testville.edu> will speak\n',
    '#1 talk of the year\n',
    'Where: if a<b then here\n---\nAda\n---\n',
  ])('of plain text is plain text: %j', async (content) => {
    expect(await formatOf('a.txt', content)).toBe('text');
  });

  it('has a name of its own in each reader', () => {
    expect(new Set(readerNames).size).toBe(readerNames.length);
  });
});

describe('reading', () => {
  it('refuses what is too large and says so', async () => {
    const { documents, problems } = await read({ name: 'a.txt', content: 'x'.repeat(maximumSize + 1) });
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', source: 'a.txt' }]);
  });

  it('refuses a binary file without a signature that it knows', async () => {
    const content = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) & 31);
    const { documents, problems } = await read({ name: 'a.txt', content });
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', message: expect.stringContaining('binary files') }]);
  });

  it('tells of an event that repeats more often than is read', async () => {
    const content = event.replace('SUMMARY', 'RRULE:FREQ=DAILY;COUNT=80\nSUMMARY');
    const { documents, problems } = await read({ name: 'a.ics', content });
    expect(documents[0]?.parts.length).toBeGreaterThanOrEqual(50);
    expect(problems).toMatchObject([
      { severity: 'warning', line: 2, message: expect.stringContaining('first 50') },
    ]);
  });

  it('takes all of several columns of one name', async () => {
    const content = 'Speaker,Title,Date,Speaker,Speaker\nAda Byron,Birds,2031-03-04,Carl Doe,\n';
    const { documents, problems } = await read({ name: 'a.csv', content });
    expect(documents[0]?.text).toContain('Speakers: Ada Byron, Carl Doe');
    expect(problems).toEqual([]);
  });

  it('reads as plain text what is not what it seems', async () => {
    const { documents, problems } = await read({ name: 'a.json', content: '{"title": "Birds", ' });
    expect(documents).toMatchObject([{ format: 'text' }]);
    expect(problems).toMatchObject([{ severity: 'error' }]);
  });

  it('takes text and bytes alike', async () => {
    for (const content of [event, mail, '# Élodie\n\n**x**: [y](https://z.edu)\n']) {
      const asBytes = await read({ name: 'a', content: new TextEncoder().encode(content) });
      expect(await read({ name: 'a', content })).toEqual(asBytes);
    }
  });
});
