import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../src/segment/dates/calendar';
import { findTimes } from '../../../src/segment/dates/find-times';
import { tokenize } from '../../../src/segment/dates/token';

const times = (text: string, bare = false): string[] =>
  findTimes(
    tokenize(text),
    () => false,
    () => bare,
  ).map((time) => clockOf(time.from) + (time.to === undefined ? '' : `-${clockOf(time.to)}`));

describe('times', () => {
  it.each([
    ['3:30PM - 4:50PM', '15:30-16:50'],
    ['16:00-17:00', '16:00-17:00'],
    ['14:00 › 15:00', '14:00-15:00'],
    ['10:3012:30', '10:30-12:30'],
    ['2 - 2:30 p.m.', '14:00-14:30'],
    ['11-12:30pm', '11:00-12:30'],
    ['12 p.m. – 5:30 p.m.', '12:00-17:30'],
    ['12:00noon', '12:00'],
    ['12 noon', '12:00'],
    ['Noon-1', '12:00-13:00'],
    ['4.30 pm', '16:30'],
    ['1215 pm', '12:15'],
    ['14h', '14:00'],
    ['14h-15h30', '14:00-15:30'],
    ['de 13h15 à 14h30', '13:15-14:30'],
    ['14 Uhr c.t.', '14:15'],
    ['18 Uhr', '18:00'],
    ['from 04:10 PM to 05:00 PM', '16:10-17:00'],
    ['5:00 pmto6:30 pm', '17:00-18:30'],
    ['3 to 4 p.m.', '15:00-16:00'],
    ['3:30-5', '15:30-17:00'],
    ['11:30 - 1:00', '11:30-13:00'],
    ['9:00-10:00', '09:00-10:00'],
    ['11:00 for 1 hour', '11:00-12:00'],
    ['14:00 for 1.5 hours', '14:00-15:30'],
    ['午後3時30分', '15:30'],
    ['下午3:00', '15:00'],
    ['3pm', '15:00'],
  ])('reads %s as %s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });

  it('reads hours alone where a time is expected, and only there', () => {
    expect(times('12-1', true)).toEqual(['12:00-13:00']);
    expect(times('12-1')).toEqual([]);
  });

  it('doubts hours that cannot be, and reads them without am', () => {
    const [time] = findTimes(
      tokenize('12:00 AM — 13:00 AM'),
      () => false,
      () => false,
    );
    expect(time).toMatchObject({ from: 720, to: 780, doubt: 'there is no hour 13 with am or pm' });
  });

  it('keeps the printed zone', () => {
    const text = '12:00 pm - 1:00 pm IST';
    const [time] = findTimes(
      tokenize(text),
      () => false,
      () => false,
    );
    expect(text.slice(time?.zone?.start, time?.zone?.end)).toBe('IST');
  });

  it.each(['Room 12', 'in 1992 - 1993', '15-880A', 'section 3.14', 'B17:3', '25:99', '412-268'])(
    'finds no time in %s',
    (text) => {
      expect(times(text)).toEqual([]);
    },
  );
});
