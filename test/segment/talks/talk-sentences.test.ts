import { describe, expect, it } from 'vitest';
import { layoutOf, summary } from '../read';

const talksOf = (text: string): unknown[] => layoutOf(text).talks.map(summary);

describe('sentences that each tell a whole talk', () => {
  it('are talks of their own, with weekdays of the same week', () =>
    expect(
      talksOf(
        'Two talks this week.\n\nOn Tuesday, 4 March 2031, at 2:30 pm in Hall 5, Ada Byron (Testville University) will speak on "Weaving numbers by machine".\n\nOur own Carl Doe will speak on "Counting sheep with lattices" on Friday at 3 in Room 12.\n',
      ),
    ).toEqual([
      {
        title: 'Weaving numbers by machine',
        speakers: ['Ada Byron'],
        start: '2031-03-04T14:30',
        end: undefined,
        venue: 'Hall 5',
      },
      {
        title: 'Counting sheep with lattices',
        speakers: ['Carl Doe'],
        start: '2031-03-07T15:00',
        end: undefined,
        venue: 'Room 12',
      },
    ]));

  it('are one talk where both name the same speaker', () =>
    expect(
      talksOf(
        'On Tuesday, 4 March 2031, at 2:30 pm Ada Byron will speak on "Weaving numbers by machine".\n\nAda Byron will also speak on "Looms for everybody" on Friday at 3, online.\n',
      ),
    ).toHaveLength(1));
});
