import { describe, expect, it } from 'vitest';
import { dayTable } from '../../../src/read/html/day-table';

const days = ['', 'Monday 10 March', 'Thursday 13 March'];

describe('a timetable whose columns are days', () => {
  it('has one block an entry, below its day and time', () => {
    const rows = [days, ['11:00', 'Ada Byron\nFlocks', ''], ['14:00', '', 'Carl Doe\nNests']];
    expect(dayTable(rows)).toBe(
      'Monday 10 March, 11:00\nAda Byron\nFlocks\n\nThursday 13 March, 14:00\nCarl Doe\nNests',
    );
  });

  it.each([
    [
      'columns that are no days',
      [
        ['Time', 'Speaker', 'Title'],
        ['11:00', 'Ada Byron', 'Flocks'],
      ],
    ],
    [
      'rows without a time',
      [days, ['Room 5', 'Ada Byron', 'Carl Doe'], ['Room 6', '', ''], ['Room 7', '', ''], ['Room 8', '', '']],
    ],
    [
      'one column alone',
      [
        ['', 'Monday'],
        ['11:00', 'Ada Byron'],
      ],
    ],
    ['nothing', []],
  ])('is not a table with %s', (_, rows) => expect(dayTable(rows)).toBeUndefined());
});
