import { describe, expect, it } from 'vitest';
import { binTalks } from '../../../src/viewer/facets/timeline';
import { node } from '../../graph/small-graph';

const talks = (...starts: (string | undefined)[]) =>
  starts.map((start, at) => node(`talk:${at}`, start === undefined ? {} : { start }));

describe('binTalks', () => {
  it('counts by month when the talks span few years, without gaps', () => {
    const bins = binTalks(talks('2020-11-02', '2021-02-01T10:00', '2021-02-28'));
    expect(bins.map(({ label, talks: { length } }) => [label, length])).toEqual([
      ['Nov 2020', 1],
      ['Dec 2020', 0],
      ['Jan 2021', 0],
      ['Feb 2021', 2],
    ]);
  });

  it('counts by year when they span more than four years', () => {
    const bins = binTalks(talks('1998-06-01', '2003-01-05'));
    expect(bins.map((bin) => bin.label)).toEqual(['1998', '1999', '2000', '2001', '2002', '2003']);
    expect(bins[0]).toMatchObject({ first: '1998-01', last: '1998-12' });
  });

  it('leaves out talks without a date', () => {
    expect(binTalks(talks(undefined))).toEqual([]);
    expect(binTalks(talks(undefined, '2020-01-01'))).toHaveLength(1);
  });
});
