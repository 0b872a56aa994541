import { describe, expect, it } from 'vitest';
import { locateHeadings } from '../../src/read/headings';
import { read } from '../../src/read/index';

async function headingsOf(name: string, content: string): Promise<(readonly [string, number])[]> {
  const { documents } = await read({ name, content });
  const [document] = documents;
  return (document?.headings ?? []).map(
    ({ start, end, level }) => [document?.text.slice(start, end) ?? '', level] as const,
  );
}

describe('headings', () => {
  it('of a page are known with their levels', async () =>
    expect(
      await headingsOf(
        'a.html',
        '<html><body><h1>The order of birds</h1><h2>A report <em>from</em> four lakes</h2><p>Ada Byron</p></body></html>',
      ),
    ).toEqual([
      ['The order of birds', 1],
      ['A report from four lakes', 2],
    ]));

  it('of markdown are known in both of their forms', async () =>
    expect(
      await headingsOf('a.md', 'The order of birds\n==================\n\n## A *report* ##\n\nAda Byron\n'),
    ).toEqual([
      ['The order of birds', 1],
      ['A report', 2],
    ]));

  it('are left out where the text does not show them as lines', () =>
    expect(locateHeadings('We read of birds here.', [{ words: 'birds', level: 1 }])).toEqual([]));

  it('that repeat are found one after the other', () =>
    expect(
      locateHeadings('Birds\nAda\nBirds', [
        { words: 'Birds', level: 2 },
        { words: 'Birds', level: 2 },
      ]).map(({ start }) => start),
    ).toEqual([0, 10]));
});

describe('who publishes', () => {
  it('is told by the path to a page, which is not shown', async () => {
    const { documents } = await read({
      name: 'a.html',
      content:
        '<html><body><div class="breadcrumb"><a href="/">Testville University</a> &gt; <a href="/e">Events</a></div><h2>Order in flocks</h2><p>Ada Byron, 4 March 2031</p></body></html>',
    });
    expect(documents[0]?.text).toMatch(/^Testville University\n/);
  });

  it('is told by what a calendar says of itself and by the site that made it', async () => {
    const { documents } = await read({
      name: 'a.ics',
      content:
        'BEGIN:VCALENDAR\r\nPRODID:-//talks.testville.example//v3//EN\r\nX-WR-CALDESC:Events for the Department of Birds\\, Testville University\r\nBEGIN:VEVENT\r\nSUMMARY:Order in flocks\r\nDTSTART:20310304T160000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    });
    expect(documents[0]?.text).toMatch(
      /^Events for the Department of Birds, Testville University\nhttps:\/\/talks\.testville\.example\n/,
    );
  });

  it('is not told by the maker of a program', async () => {
    const { documents } = await read({
      name: 'a.ics',
      content:
        'BEGIN:VCALENDAR\r\nPRODID:-//Birds Software//Calendar 2.1//EN\r\nBEGIN:VEVENT\r\nSUMMARY:Order in flocks\r\nDTSTART:20310304T160000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    });
    expect(documents[0]?.text).not.toContain('Birds Software');
  });
});
