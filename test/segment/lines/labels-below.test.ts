import { describe, expect, it } from 'vitest';
import { summary, talkOf } from '../read';

describe('labels below their values', () => {
  it('belong to the line above them', () =>
    expect(
      summary(
        talkOf(
          'Ada Byron\nSpeaker\n\nThe entropy of birds\nTitle\n\n14 March 2031, 15:00-16:00\nWhen\n\nRoom 5, Lakeside Building\nWhere\n\nWe count birds on four lakes and show that they are in order.\n',
        ),
      ),
    ).toEqual({
      title: 'The entropy of birds',
      speakers: ['Ada Byron'],
      start: '2031-03-14T15:00',
      end: '2031-03-14T16:00',
      venue: 'Room 5, Lakeside Building',
    }));

  it('are not seen where labels stand above their values', () =>
    expect(
      summary(
        talkOf(
          'Speaker\nAda Byron\n\nTitle\nThe entropy of birds\n\nWhen\n14 March 2031, 15:00\n\nWhere\nRoom 5, Lakeside Building\n',
        ),
      ),
    ).toMatchObject({
      title: 'The entropy of birds',
      speakers: ['Ada Byron'],
      venue: 'Room 5, Lakeside Building',
    }));
});
