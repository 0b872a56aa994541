import { describe, expect, it } from 'vitest';
import { dayIn, postedDate } from '../../src/read/posted-date';

describe('the day of posting', () => {
  it.each([
    ['Ada Byron\nThu Dec  8 11:02:31 EST 2016\n', '2016-12-08'],
    ['Date: Mon, 13 Nov 2017 14:56:10 -0500\nHello', '2017-11-13'],
    ['From: Ada\nDate: 3 March 2031 14:56\nSubject: Talk\n', '2031-03-03'],
    ['PostedBy: Ada Byron on 21-Feb-95 at 15:21 from testville.edu', '1995-02-21'],
  ])('is read from %j', (text, day) => {
    expect(postedDate(text)).toBe(day);
  });

  it.each([
    'Date: Tuesday, 4 March 2031, 16:00\nSpeaker: Ada Byron',
    'Date: March 4, 2031 16:00:00',
    'Tue Mar 4 at 4 pm 2031',
    'Date: Tue, 32 Mar 2031 10:00:00',
  ])('is not a day of a talk: %j', (text) => {
    expect(postedDate(text)).toBeUndefined();
  });

  it('knows the century of two digits', () => {
    expect(dayIn('4-Mar-31')).toBe('2031-03-04');
    expect(dayIn('4-Mar-92')).toBe('1992-03-04');
  });
});
