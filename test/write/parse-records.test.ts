import { describe, expect, it } from 'vitest';
import { areRecords, parseRecords } from '../../src/write/parse-records';
import { records } from '../graph/make-graph';

const [first] = records;
const line = (change: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ ...first, ...change });
const faultOf = (text: string): string | undefined => parseRecords(text, 'r.jsonl').problems[0]?.message;

describe('parseRecords', () => {
  it('takes what an extraction wrote, with blank lines and a byte order mark', () => {
    const text = `\ufeff${records.map((record) => JSON.stringify(record)).join('\r\n\n')}\r\n`;
    expect(parseRecords(text, 'r.jsonl')).toEqual({ records, problems: [] });
  });

  it('says of a line that is no record what it lacks, and takes the others', () => {
    const [talk] = first!.talks;
    expect(faultOf(line({ text: undefined }))).toBe('not a record: "text" of it is no text; line left out');
    expect(faultOf(line({ talks: [{ ...talk, speakers: 'Ada Byron' }] }))).toBe(
      'not a record: "speakers" of talks[0] is no list of texts; line left out',
    );
    expect(faultOf(line({ mentions: [null] }))).toBe('not a record: mentions[0] is no object; line left out');
    const odd = { type: 'constructor', from: 'Ada', to: 'Bo', evidence: [] };
    expect(faultOf(line({ relations: [odd] }))).toBe(
      'not a record: there is no relation “constructor”; line left out',
    );
    const mixed = parseRecords(`nonsense\n${line()}`, 'r.jsonl');
    expect([mixed.records.length, mixed.problems[0]?.line]).toEqual([1, 1]);
  });
});

describe('areRecords', () => {
  it('knows records of any version by their first line', () => {
    expect(areRecords(`${line()}\nnonsense`)).toBe(true);
    expect(areRecords(line({ talkgraph: 99 }))).toBe(true);
  });

  it('takes nothing else for records', () => {
    for (const text of [
      '',
      '{}',
      '{"talkgraph":1,"nodes":[],"edges":[]}',
      'Talk: Tides',
      '[{"talkgraph":1}]',
    ])
      expect(areRecords(text)).toBe(false);
  });
});
