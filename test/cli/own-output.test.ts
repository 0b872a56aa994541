import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { json } from '../../src/write/json';
import { makeGraph, records } from '../graph/make-graph';
import { type FakeIo, makeIo, temporaryFolder } from './make-io';

const flyer = 'Title: Tides\nSpeaker: Ada Byron, Testville University\nDate: May 2, 2023, 10:00 AM\n';
const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** A folder with a flyer, and what was made of others before. */
function mixedFolder(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'flyer.txt'), flyer);
  writeFileSync(join(folder, 'graph.json'), json.write(makeGraph()));
  writeFileSync(join(folder, 'records.jsonl'), lines);
  return folder;
}

async function ran(...argv: string[]): Promise<FakeIo['written'] & { readonly code: number }> {
  const io = makeIo();
  const code = await run(argv, io);
  return { ...io.written, code };
}

describe('records and graphs among the announcements', () => {
  it('are passed over by extract, which says what they are and what they are good for', async () => {
    const folder = mixedFolder();
    for (const jobs of ['1', '2']) {
      const { code, stdout, stderr } = await ran('extract', folder, '--jobs', jobs);
      expect(code).toBe(0);
      expect(stdout.trimEnd().split('\n')).toHaveLength(1);
      expect(JSON.parse(stdout).source).toBe('flyer.txt');
      expect(stderr.split('\n')).toEqual([
        `note: graph.json: this is a graph; passed over. Look at it: talkgraph explore ${join(folder, 'graph.json')}`,
        `note: records.jsonl: these are records; passed over. Join them: talkgraph build ${join(folder, 'records.jsonl')} -o graph.json`,
        '',
      ]);
    }
  });

  it('are told by what is in them, not by their name', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'events.json'), `\ufeff${lines}`);
    writeFileSync(join(folder, 'records.jsonl'), flyer);
    const { stdout, stderr } = await ran('extract', folder);
    expect(JSON.parse(stdout).source).toBe('records.jsonl');
    expect(stderr).toContain('note: events.json: these are records');
  });

  it('are not seen in JSON of another kind, and not in a table of talks', async () => {
    const folder = temporaryFolder();
    const event = { title: 'Tides', speaker: 'Ada Byron', date: '2023-05-02' };
    writeFileSync(join(folder, 'one.json'), JSON.stringify({ nodes: [{ node: event }] }));
    writeFileSync(join(folder, 'two.csv'), 'id,label,speaker,date\n1,Tides,Ada Byron,2023-05-02\n');
    expect((await ran('extract', folder)).stderr).not.toContain('passed over');
  });

  it('count as records for concepts: as if they were extracted now', async () => {
    const folder = temporaryFolder();
    const [source, output] = [join(folder, 'flyer.txt'), join(folder, 'records.jsonl')];
    writeFileSync(source, flyer);
    await ran('extract', source, '-o', output);
    expect(readFileSync(output, 'utf8')).not.toBe('');
    const fromRecords = await ran('concepts', output, '--json');
    expect(fromRecords).toEqual(await ran('concepts', source, '--json'));
    expect(await ran('concepts', folder, '--json')).toEqual(fromRecords);
  });

  it('are outdone by the announcement itself', async () => {
    const folder = temporaryFolder();
    const [source, output] = [join(folder, 'flyer.txt'), join(folder, 'records.jsonl')];
    writeFileSync(source, `${flyer}Abstract: We speak of gradient descent.\n`);
    await ran('extract', source, '-o', output);
    const before = await ran('concepts', output);
    expect(before.stdout).toMatch(/ 1 {5}1 {2}gradient descent/);
    writeFileSync(source, flyer);
    expect((await ran('concepts', folder)).stdout).not.toContain('gradient descent');
  });

  it('name lines that are no records, and take the others', async () => {
    const path = join(temporaryFolder(), 'records.jsonl');
    writeFileSync(path, `${lines}nonsense\n`);
    const { code, stderr } = await ran('concepts', path);
    expect(code).toBe(1);
    expect(stderr).toBe(`error: records.jsonl:${records.length + 1}: not a JSON object; line left out\n`);
  });
});
