import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/segment/dates/find-dates';
import { resolveDates } from '../../../src/segment/dates/resolve-dates';
import { tokenize } from '../../../src/segment/dates/token';

const days = (text: string, context = {}): string[] =>
  resolveDates(findDates(tokenize(text)), context).map((date) => date.iso);

describe('dates', () => {
  it.each([
    ['Tuesday, March 4, 2031', '2031-03-04'],
    ['TUESDAY, MARCH 4, 2031', '2031-03-04'],
    ['4 March 2031', '2031-03-04'],
    ['March 4th, 2031', '2031-03-04'],
    ['Mar 04, 2031', '2031-03-04'],
    ['the 4th of March 2031', '2031-03-04'],
    ['4-Mar-31', '2031-03-04'],
    ['29-Nov-94', '1994-11-29'],
    ['04-Mar-2031', '2031-03-04'],
    ['2031-03-04 11:00', '2031-03-04'],
    ['20310304T110000Z', '2031-03-04'],
    ['14.03.2031', '2031-03-14'],
    ['3/14/2031', '2031-03-14'],
    ['14/03/2031', '2031-03-14'],
    ['mardi 4 mars 2031 à 14h', '2031-03-04'],
    ['utorak, 4. ožujka 2031.', '2031-03-04'],
    ['torek, 4. marca 2031', '2031-03-04'],
    ['вторник, 4 март 2031', '2031-03-04'],
    ['2031 m. kovo 4 d.', '2031-03-04'],
    ['teisipäeval, 4. märtsil 2031', '2031-03-04'],
    ['4 de marzo de 2031', '2031-03-04'],
    ['Giovedì 6 marzo 2031', '2031-03-06'],
    ['4. März 2031', '2031-03-04'],
    ['1er avril 2031', '2031-04-01'],
    ['2031年3月4日(火)', '2031-03-04'],
    ['令和13年3月4日', '2031-03-04'],
    ['Thu Dec 8 11:02:31 EST 2016', '2016-12-08'],
  ])('reads %s', (text, iso) => {
    expect(days(text)).toEqual([iso]);
  });

  it('takes the first day of a range and reads it once', () => {
    expect(days('September 25 and 26, 2031')).toEqual(['2031-09-25']);
    expect(days('22nd March – 24th March 2031')).toEqual(['2031-03-22', '2031-03-24']);
  });

  it('tells day-first from month-first by the weekday', () => {
    expect(days('Tue 04.03.2031')).toEqual(['2031-03-04']);
    expect(days('Thursday 04.03.2031')).toEqual(['2031-04-03']);
  });

  it('tells day-first from month-first by another date of the text', () => {
    expect(days('03/04/2031 and 25/04/2031')[0]).toBe('2031-04-03');
    expect(days('03/05/2031 and 04/25/2031')[0]).toBe('2031-03-05');
  });

  it('prefers the reading that does not fall on a weekend', () => {
    expect(days('03.08.2019')).toEqual(['2019-03-08']);
  });

  it('marks an order that nothing tells as doubtful', () => {
    const [date] = resolveDates(findDates(tokenize('03/04/2031')), {});
    expect(date?.doubt).toMatch(/change places/);
  });

  it('completes a missing year by posting, by other dates and by the weekday', () => {
    expect(days('Thursday, March 6', { posted: '2031-02-25' })).toEqual(['2031-03-06']);
    expect(days('March 4, 2031 … March 11')).toEqual(['2031-03-04', '2031-03-11']);
    expect(days('Friday, January 3', { posted: '2030-12-20' })).toEqual(['2031-01-03']);
  });

  it('counts days from the posting', () => {
    expect(days('tomorrow', { posted: '2031-03-03' })).toEqual(['2031-03-04']);
    expect(days('this Friday', { posted: '2031-03-03' })).toEqual(['2031-03-07']);
  });

  it('leaves out a date whose year nothing tells', () => {
    expect(days('March 4')).toEqual([]);
  });

  it.each([
    'Room 3.14',
    'pages 12-14',
    'a ratio of 3/4',
    'May the force',
    'version 1.2.3',
    '412-268-3580',
    'sun and moon',
  ])('finds no day in %s', (text) => {
    expect(
      findDates(tokenize(text)).filter(
        (date) => date.day !== undefined && date.month !== undefined && text !== 'a ratio of 3/4',
      ),
    ).toEqual([]);
  });

  it('says when the weekday does not fit', () => {
    const [date] = resolveDates(findDates(tokenize('Monday, March 4, 2031')), {});
    expect(date).toMatchObject({ iso: '2031-03-04', doubt: 'the weekday does not fit the date' });
  });
});
