import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline';
import { graphSchema } from '../../src/write/schema/graph-schema';
import { recordSchema } from '../../src/write/schema/record-schema';
import { makeGraph, records } from '../graph/make-graph';
import { misfits } from './check-schema';

const copy = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));

describe('the schemas', () => {
  it('fit records', () => {
    for (const record of records) expect(misfits(recordSchema, copy(record))).toEqual([]);
  });

  it('fit what is extracted from an announcement, with every kind of mention', async () => {
    const content = [
      'Title: Gradient descent on tidal landscapes (arXiv:2101.00001)',
      'Speaker: Ada Byron, Department of Tides, Testville University',
      'Date: May 2, 2023, 10:00 AM',
      '',
      'Abstract: We study gradient descent on tidal landscapes.',
      '',
      'Bio: Ada Byron received the Turing Award in 2020. She works on tidal landscapes.',
    ].join('\n');
    const { records: found } = await extract({ name: 'tides.txt', content });
    expect(found.flatMap(({ mentions }) => mentions.map(({ kind }) => kind))).toContain('concept');
    for (const record of found) expect(misfits(recordSchema, copy(record))).toEqual([]);
  });

  it('fit graphs', () => {
    expect(misfits(graphSchema, copy(makeGraph()))).toEqual([]);
  });

  it('do not fit a record of another version, or with a field of its own', () => {
    expect(misfits(recordSchema, { ...records[0], talkgraph: 2 })).toEqual(['$.talkgraph is not 1']);
    expect(misfits(recordSchema, { ...records[0], mood: 'good' })).toEqual(['$.mood is unknown']);
  });

  it('do not fit a talk whose start is no date', () => {
    const [record] = records;
    const late = { ...record, talks: [{ ...record!.talks[0], start: 'noon' }] };
    expect(misfits(recordSchema, late)[0]).toContain('$.talks[0].start does not match');
  });
});
