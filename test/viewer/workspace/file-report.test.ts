import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline';
import { type FileReport, needsLook, reportOn } from '../../../src/viewer/workspace/file-report';
import { unusedLines } from '../../../src/viewer/workspace/unused-lines';

async function reportOnText(name: string, content: string): Promise<FileReport> {
  return reportOn({ name, ...(await extract({ name, content })) });
}

describe('reportOn', () => {
  it('lists the talks with speaker and time', async () => {
    const report = await reportOnText(
      'talk.txt',
      'Speaker: Ada Byron (Testville University)\nTitle: Engines that learn\nDate: Monday, March 4, 2024, 4:00 PM\n',
    );
    expect(report.talks).toEqual([
      { title: 'Engines that learn', speakers: ['Ada Byron'], start: '2024-03-04T16:00' },
    ]);
    expect(report.format).toBe('text');
  });

  it('says when there is no talk, and that it needs a look', async () => {
    const report = await reportOnText('list.txt', 'milk\nbread\n');
    expect(report.talks).toEqual([]);
    expect(report.problems.map(({ message }) => message).join()).toContain('no talk found');
    expect(needsLook(report)).toBe(true);
  });

  it('keeps the problems of a file from which no document came', () => {
    const problem = { severity: 'error', source: 'x.bin', line: 3, message: 'no text' } as const;
    const report = reportOn({ name: 'x.bin', records: [], problems: [problem] });
    expect(report.problems).toEqual([problem]);
    expect(report.format).toBeUndefined();
  });

  it('names uncertain readings with their line, and concepts never', () => {
    const evidence = (field: 'title' | 'concepts', confidence: number) => ({
      field,
      value: 'Engines',
      document: 'a.txt',
      start: 5,
      end: 12,
      rule: 'r',
      confidence,
    });
    const report = reportOn(
      fileWith([evidence('title', 0.55), evidence('title', 0.9), evidence('concepts', 0.1)]),
    );
    expect(report.doubts).toEqual([
      { field: 'title', value: 'Engines', confidence: 0.55, line: 2, text: 'engines' },
    ]);
    expect(needsLook(report)).toBe(true);
    expect(needsLook({ ...report, doubts: [] })).toBe(false);
  });
});

describe('unusedLines', () => {
  it('gives the lines that nothing rests on, by number, without those that hold no letter', () => {
    const file = fileWith([
      { field: 'title', value: 'x', document: 'a.txt', start: 5, end: 12, rule: 'r', confidence: 1 },
    ]);
    expect(unusedLines(file.records[0]!)).toEqual([
      { line: 1, text: 'Talk' },
      { line: 4, text: 'tail of it' },
    ]);
  });

  it('counts a span over several lines for each of them', () => {
    const { records } = fileWith([]);
    const record = { ...records[0]!, talks: [{ ...records[0]!.talks[0]!, abstract: { start: 0, end: 20 } }] };
    expect(unusedLines(record)).toEqual([]);
  });
});

function fileWith(evidence: readonly object[]) {
  const talk = { title: 'Engines', speakers: [], evidence, status: 'scheduled' };
  const record = {
    talkgraph: 1,
    source: 'a.txt',
    format: 'text',
    talks: [talk],
    relations: [],
    mentions: [],
    problems: [],
    text: 'Talk\nengines\n---\ntail of it',
  };
  return { name: 'a.txt', records: [record as never], problems: [] } as Parameters<typeof reportOn>[0];
}
