import { describe, expect, it } from 'vitest';
import { summary, talkOf } from './read';

describe('a corrected announcement', () => {
  it.each([
    'Update (1 March): the seminar will start at 16h00 and end at 17h30.',
    'CORRECTION: the talk is at 16:00-17:30.',
    'Berichtigung: der Vortrag beginnt um 16 Uhr, bis 17:30.',
  ])('follows the line %j', (line) => {
    expect(
      summary(
        talkOf(
          `Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: Tuesday, 4 March 2031\nTime: 15h30 – 17h00\n\n${line}\n`,
        ),
      ),
    ).toMatchObject({ start: '2031-03-04T16:00', end: '2031-03-04T17:30' });
  });

  it('does not take the time that no longer holds', () => {
    expect(
      summary(
        talkOf(
          'Entropy of Birds\nAda Byron, Testville University\n4 March 2031\nThe time is now 4 pm, not 3.30 pm, Room 12\n',
        ),
      ),
    ).toMatchObject({ start: '2031-03-04T16:00' });
  });
});

describe('a time', () => {
  it.each([
    ['6.00pm for 6.30pm start, until 8.00pm', '2031-03-04T18:30', '2031-03-04T20:00'],
    ['um 16 Uhr c.t.', '2031-03-04T16:15', undefined],
    ['ore 11.30', '2031-03-04T11:30', undefined],
    ['at 2.45 in the afternoon', '2031-03-04T14:45', undefined],
    ['16.15 Uhr', '2031-03-04T16:15', undefined],
  ])('%j', (time, start, end) => {
    expect(
      summary(
        talkOf(`Entropy of Birds\nAda Byron, Testville University\nTuesday 4 March 2031, ${time}\nRoom 12\n`),
      ),
    ).toMatchObject({ start, ...(end !== undefined && { end }) });
  });
});
