import { describe, expect, it } from 'vitest';
import { unwrapColumns } from '../../src/read/unwrap-columns';

describe('a table in columns', () => {
  it('has each row on one line', () => {
    const text = [
      'DATE     ROOM     TIME   SPEAKER                TOPIC',
      '',
      '3/29     B 100    4:00   Dr. Ada Byron          The Role of the',
      '                         Testville University   Owl in Tides',
      '                                                and Winds',
      '',
      'All are welcome.',
    ].join('\n');
    expect(unwrapColumns(text)).toBe(
      [
        'DATE     ROOM     TIME   SPEAKER                TOPIC',
        '',
        '3/29 | B 100 | 4:00 | Dr. Ada Byron, Testville University | The Role of the Owl in Tides and Winds',
        '',
        'All are welcome.',
      ].join('\n'),
    );
  });

  it('may be set with tabs of any width', () => {
    const text =
      'Date\tTime\tSpeaker\t\tTitle\n3/29\t4:00\tAda Byron\tTides of\n\t\tTestville U.\tNorthern Owls\n';
    expect(unwrapColumns(text)).toContain('3/29 | 4:00 | Ada Byron, Testville U. | Tides of Northern Owls');
  });

  it('gives a lone cell to the column that it stands nearest to', () => {
    const text = [
      'Date    Speaker          Title',
      'May 4   Ada Byron        Owls',
      '        Testville',
      'May 5   Carl Doe         Tides',
    ].join('\n');
    expect(unwrapColumns(text).split('\n').slice(1)).toEqual([
      'May 4 | Ada Byron, Testville | Owls',
      'May 5   Carl Doe         Tides',
    ]);
  });

  it.each([
    'Date    Speaker    Title\nMay 4   Ada Byron  Owls\nMay 5   Carl Doe   Tides',
    'We met on a date   with a speaker   and a title\n   and more',
    'Date    Speaker    Title\n\nAll are welcome.\n    Bring a cup.',
    'Time  Place  Speaker',
    '',
  ])('stays as it is without cells of several lines: %j', (text) => expect(unwrapColumns(text)).toBe(text));

  it('ends soon however long the text is', () => {
    const text = `Date  Time  Title\n${'1  2  3\n  a  b\n'.repeat(20_000)}`;
    expect(unwrapColumns(text).split('\n')).toHaveLength(20_002);
  });
});
