import { describe, expect, it } from 'vitest';
import { recurrenceDays } from '../../../src/read/icalendar/recurrence-days';

const daysOf = (rule: string, first = '20310304'): readonly string[] | undefined =>
  recurrenceDays(rule, first, 50)?.days;

describe('the days of a rule', () => {
  it.each([
    ['FREQ=WEEKLY;COUNT=3', ['20310304', '20310311', '20310318']],
    ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20310401T225959Z', ['20310304', '20310318', '20310401']],
    ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3', ['20310304', '20310306', '20310311']],
    ['FREQ=DAILY;INTERVAL=3;COUNT=3', ['20310304', '20310307', '20310310']],
    ['FREQ=MONTHLY;COUNT=3', ['20310304', '20310404', '20310504']],
    ['FREQ=MONTHLY;BYDAY=1TU;COUNT=3', ['20310304', '20310401', '20310506']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['20310328', '20310425']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['20310331', '20310430']],
    ['FREQ=YEARLY;COUNT=2', ['20310304', '20320304']],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=2WE;COUNT=2', ['20310514', '20320512']],
    ['freq=weekly;count=2', ['20310304', '20310311']],
  ])('%s are counted', (rule, days) => {
    expect(daysOf(rule)).toEqual(days);
  });

  it('count weeks from the day on which they begin', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=';
    expect(daysOf(`${rule}MO`, '19970805')).toEqual(['19970805', '19970810', '19970819', '19970824']);
    expect(daysOf(`${rule}SU`, '19970805')).toEqual(['19970805', '19970817', '19970819', '19970831']);
  });

  it.each([
    'FREQ=WEEKLY',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2;COUNT=3',
    'FREQ=HOURLY;COUNT=3',
    'COUNT',
    '',
    ';;;;',
  ])('are not known of %j', (rule) => {
    expect(recurrenceDays(rule, '20310304', 50)).toBeUndefined();
  });

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=999999999',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO;COUNT=3',
    'FREQ=MONTHLY;BYDAY=9MO;COUNT=5',
    'FREQ=WEEKLY;BYDAY=XX;COUNT=5',
    'FREQ=WEEKLY;UNTIL=20300101',
  ])('are none for %s, and the search ends', (rule) => {
    expect(recurrenceDays(rule, '20310304', 50)).toEqual({ days: [], isCut: false });
  });

  it('are cut at a number, and it is told', () => {
    const found = recurrenceDays('FREQ=DAILY;COUNT=51', '20310304', 50);
    expect([found?.days.length, found?.isCut]).toEqual([50, true]);
    expect(recurrenceDays('FREQ=DAILY;COUNT=50', '20310304', 50)?.isCut).toBe(false);
  });
});
