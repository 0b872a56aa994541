import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/segment/lines/lines';
import { splitRows } from '../../../src/segment/lines/split-rows';

function cells(text: string): (readonly [string, string])[] {
  return splitRows(readLines(text)).flatMap((line) =>
    line.cell === undefined ? [] : [[line.cell.kind, line.text] as const],
  );
}

describe('rows without a head', () => {
  it('tell by their looks what their columns hold', () =>
    expect(
      cells(
        'Knots in nests — Ada Byron — 3 March 2031 — Room 5\nHow rivers remember — Carl Doe — 10 March 2031 — Room 5\n',
      ),
    ).toEqual([
      ['title', 'Knots in nests'],
      ['speaker', 'Ada Byron'],
      ['when', '3 March 2031'],
      ['venue', 'Room 5'],
      ['title', 'How rivers remember'],
      ['speaker', 'Carl Doe'],
      ['when', '10 March 2031'],
      ['venue', 'Room 5'],
    ]));

  it('may be parted by bars, with an institution of its own', () =>
    expect(
      cells(
        '2031-05-13 | 14:00 | Ada Byron | Lakeside College | The entropy of birds | Room 5\n2031-05-20 | 14:00 | Carl Doe | Testville University | How rivers remember | Room 5\n',
      ).map(([kind]) => kind),
    ).toEqual([
      'when',
      'time',
      'speaker',
      'affiliation',
      'title',
      'venue',
      'when',
      'time',
      'speaker',
      'affiliation',
      'title',
      'venue',
    ]));

  it('keep a title whole that holds the mark itself', () =>
    expect(
      cells(
        '3 March 2031 — Ada Byron — Birds — and their order\n10 March 2031 — Carl Doe — How rivers remember\n17 March 2031 — Eve Fox — What sand knows\n',
      ).filter(([kind]) => kind === 'title'),
    ).toEqual([
      ['title', 'Birds — and their order'],
      ['title', 'How rivers remember'],
      ['title', 'What sand knows'],
    ]));

  it.each([
    ['a single line', 'Knots in nests — Ada Byron — 3 March 2031 — Room 5\n'],
    [
      'rows without people',
      'Room 5 | 3 March 2031 | closed for repair\nRoom 6 | 4 March 2031 | open all day\n',
    ],
    [
      'running text',
      'We count birds — slowly — on 3 March 2031 and find that they are in order.\nThey know it — we think — since 10 March 2031 or before.\n',
    ],
  ])('are not seen in %s', (_, text) => expect(cells(text)).toEqual([]));
});
