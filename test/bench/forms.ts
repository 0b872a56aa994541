import type { Source } from '../../src/model';
import { makeAnnouncements } from '../corpus/make-announcements';

const prose = makeAnnouncements(2000)
  .filter(({ name }) => name.endsWith('.txt'))
  .map(({ content }) => String(content));
const line = String(prose[0]).split('Abstract: ')[1]?.split('\n')[0] ?? '';

/** How a format's files are made of any size: what stands before, one entry by number, what stands after. */
export interface Form {
  readonly name: string;
  readonly head?: string;
  readonly entry: (index: number) => string;
  readonly tail?: string;
}

const day = (index: number): string => `2023-05-${String(10 + (index % 19))}`;
/** Files of every format that talks are read from. */
export const forms: Readonly<Record<string, Form>> = {
  text: { name: 'a.txt', entry: (index) => `${prose[index % prose.length]}\n\n` },
  markdown: {
    name: 'a.md',
    head: '# Talks\n\n',
    entry: (index) =>
      `## Tides ${index}\n\n**Speaker:** *Ada Byron*, [home](http://a.example/${index})\n\n- ${line}\n\n`,
  },
  html: {
    name: 'a.html',
    head: '<!doctype html><html><body><main>',
    entry: (index) =>
      `<div><h2>Tides ${index}</h2><p><b>Speaker:</b> Ada Byron<br>${day(index)}</p><p>${line}</p></div>`,
    tail: '</main></body></html>',
  },
  icalendar: {
    name: 'a.ics',
    head: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    entry: (index) =>
      `BEGIN:VEVENT\r\nUID:${index}@a.example\r\nDTSTART:${day(index).replaceAll('-', '')}T100000\r\nSUMMARY:Tides ${index}\r\nDESCRIPTION:${line.replace(/,/g, '\\,')}\r\nEND:VEVENT\r\n`,
    tail: 'END:VCALENDAR\r\n',
  },
  email: {
    name: 'a.mbox',
    entry: (index) =>
      `From a@a.example Mon Jan  2 10:00:00 2023\nFrom: a@a.example\nSubject: Tides ${index}\nDate: Mon, 02 Jan 2023 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${line}=\n${line}\n\n`,
  },
  feed: {
    name: 'a.xml',
    head: '<?xml version="1.0"?><rss version="2.0"><channel><title>Talks</title>',
    entry: (index) =>
      `<item><title>Tides ${index}</title><pubDate>Mon, 02 Jan 2023 10:00:00 +0000</pubDate><description>&lt;p&gt;${line}&lt;/p&gt;</description></item>`,
    tail: '</channel></rss>',
  },
  json: {
    name: 'a.json',
    head: '[',
    entry: (index) =>
      `${index === 0 ? '' : ','}${JSON.stringify({ title: `Tides ${index}`, speaker: 'Ada Byron', start: `${day(index)}T10:00`, abstract: line })}`,
    tail: ']',
  },
  xml: {
    name: 'a.xml',
    head: '<?xml version="1.0"?><schedule><conference><title>Tides</title></conference><day date="2023-05-02"><room name="1">',
    entry: (index) =>
      `<event id="${index}"><date>${day(index)}T10:00:00+02:00</date><start>10:00</start><duration>00:30</duration><title>Tides ${index}</title><abstract>${line}</abstract><persons><person>Ada Byron</person></persons></event>`,
    tail: '</room></day></schedule>',
  },
  yaml: {
    name: 'a.yaml',
    entry: (index) =>
      `- title: Tides ${index}\n  speaker: Ada Byron\n  date: ${day(index)}\n  abstract: >\n    ${line}\n`,
  },
  csv: {
    name: 'a.csv',
    head: 'title,speaker,date,abstract\n',
    entry: (index) => `Tides ${index},Ada Byron,${day(index)},"${line}"\n`,
  },
};

/** A file of at least `size` bytes. */
export function sourceOf({ name, head = '', entry, tail = '' }: Form, size: number): Source {
  const parts = [head];
  for (let length = head.length, index = 0; length < size; index++) {
    const next = entry(index);
    parts.push(next);
    length += next.length;
  }
  return { name, content: new TextEncoder().encode(parts.join('') + tail) };
}
