import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline';
import { makeAnnouncements } from './make-announcements';

describe('makeAnnouncements', () => {
  it('makes the same announcements every time, others for another seed', () => {
    expect(makeAnnouncements(20)).toEqual(makeAnnouncements(20));
    expect(makeAnnouncements(20, 2)).not.toEqual(makeAnnouncements(20));
  });

  it('makes announcements of which each is read as one talk with its speaker', async () => {
    const found = await Promise.all(makeAnnouncements(60).map((source) => extract(source)));
    const talks = found.flatMap(({ records }) => records.flatMap((record) => record.talks));
    expect(talks).toHaveLength(60);
    expect(talks.filter(({ speakers }) => speakers.length === 1).length).toBeGreaterThanOrEqual(55);
  });
});
