import { describe, expect, it } from 'vitest';
import { addMinutes, readDuration, readMoment, readUnixTime, wallClock } from '../../../src/read/time/moment';
import { zoneName } from '../../../src/read/time/zone-name';

describe('a moment', () => {
  it.each([
    ['2031-03-04', { value: '2031-03-04' }],
    ['20310304', { value: '2031-03-04' }],
    ['2031-03-04 16:05', { value: '2031-03-04T16:05' }],
    ['20310304T160500', { value: '2031-03-04T16:05' }],
    ['2031-03-04T16:05:00.000+09:30', { value: '2031-03-04T16:05' }],
    ['2031-03-04T16:05Z', { value: '2031-03-04T16:05', zone: 'UTC' }],
  ])('is read from %s', (text, moment) => {
    expect(readMoment(text)).toEqual(moment);
  });

  it('stands in the zone that is named, and is never moved to it', () => {
    expect(readMoment('2031-03-04T16:05', 'America/New_York')).toEqual({
      value: '2031-03-04T16:05',
      zone: 'America/New_York',
    });
    expect(readMoment('2031-03-04T16:05Z', 'America/New_York')).toEqual({
      value: '2031-03-04T16:05',
      zone: 'UTC',
    });
    expect(readMoment('2031-07-04T16:05+02:00', 'Asia/Kolkata')).toEqual({ value: '2031-07-04T16:05' });
  });

  it.each(['March 4', '2031-13-04', '2031-03-04T25:00', '04.03.2031', '4pm', '', 'TBA', '2031'])(
    'is not guessed from %s',
    (text) => {
      expect(readMoment(text)).toBeUndefined();
    },
  );

  it('is read from Unix time in seconds and in milliseconds', () => {
    expect(readUnixTime(1_930_406_400)?.value).toBe('2031-03-04T16:00');
    expect(readUnixTime(1_930_406_400_000, 'Europe/Berlin')?.value).toBe('2031-03-04T17:00');
  });

  it('has no wall clock beyond the calendar', () => {
    expect(wallClock(Number.MAX_VALUE, 'UTC')).toBeUndefined();
  });
});

describe('a length of time', () => {
  it.each([
    ['PT1H30M', 90],
    ['P1D', 1440],
    ['P1W', 10_080],
    ['00:45', 45],
    ['1:30:00', 90],
  ])('is read from %s', (text, minutes) => {
    expect(readDuration(text)).toBe(minutes);
  });

  it.each(['', 'P', 'PT', 'one hour', '-PT1H'])('is not read from "%s"', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });

  it('moves a time over midnight and a day over the month', () => {
    expect(addMinutes('2031-02-28T23:30', 60)).toBe('2031-03-01T00:30');
    expect(addMinutes('2031-03-01', -1440)).toBe('2031-02-28');
  });
});

describe('a zone', () => {
  it.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['"America/New_York"', 'America/New_York'],
    ['/mozilla.org/20070129_1/Europe/Paris', 'Europe/Paris'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Campus time', 'Campus time'],
  ])('%s is named %s', (written, name) => {
    expect(zoneName(written)).toBe(name);
  });
});
