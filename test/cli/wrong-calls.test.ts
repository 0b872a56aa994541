import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { json } from '../../src/write/json';
import { makeGraph, records } from '../graph/make-graph';
import { makeIo, temporaryFolder } from './make-io';

const linesOfRecords = records.map((record) => `${JSON.stringify(record)}\n`).join('');

function graphFile(): string {
  const path = join(temporaryFolder(), 'graph.json');
  writeFileSync(path, json.write(makeGraph()));
  return path;
}

describe('talkgraph, called with the wrong kind of file', () => {
  it('says that a folder holds nothing to read', async () => {
    const io = makeIo();
    expect(await run(['extract', temporaryFolder()], io)).toBe(2);
    expect(io.written.stderr).toContain('there is nothing to read in this folder');
    expect(io.written.stderr).toContain('See `talkgraph extract --help`.');
  });

  it('says that records must be built before they are exported', async () => {
    const path = join(temporaryFolder(), 'records.jsonl');
    writeFileSync(path, linesOfRecords);
    const io = makeIo();
    expect(await run(['export', path, '-f', 'gexf'], io)).toBe(2);
    expect(io.written.stderr).toContain('these are records, not a graph; build one first');
  });

  it('fills no folder of the name of a file', async () => {
    const io = makeIo();
    expect(await run(['export', graphFile(), '-f', 'csv', '-o', 'package.json'], io)).toBe(2);
    expect(io.written.stderr).toContain('--output package.json: this is a file, and csv fills a folder');
  });

  it('says that a file of records is empty, and builds the empty graph', async () => {
    const path = join(temporaryFolder(), 'records.jsonl');
    writeFileSync(path, '\n');
    const io = makeIo();
    expect(await run(['build', path], io)).toBe(0);
    expect(io.written.stderr).toBe(`warning: ${path}: there is no record in it\n`);
  });

  it('says that nothing passes the filters of an export', async () => {
    const io = makeIo();
    expect(await run(['export', graphFile(), '-f', 'csv-nodes', '--since', '2999'], io)).toBe(0);
    expect(io.written.stderr).toMatch(/^warning: nothing in the graph passes all of these filters/);
    expect(io.written.stdout.trim().split('\n')).toHaveLength(1);
  });

  it('joins no records to a graph', async () => {
    const path = join(temporaryFolder(), 'records.jsonl');
    writeFileSync(path, linesOfRecords);
    const io = makeIo();
    expect(await run(['build', graphFile(), path], io)).toBe(2);
    expect(io.written.stderr).toMatch(/graph\.json: this is a graph, to which records .* cannot be joined/);
  });
});

describe('talkgraph, called with arguments that do not fit', () => {
  it.each([
    [['exctract'], 'there is no command “exctract”'],
    [['extract'], 'give a file, a folder'],
    [['extract', '--colour', 'x'], "Unknown option '--colour'"],
    [['extract', '/nowhere/at/all'], 'there is no such file or folder'],
    [['extract', '-', 'x'], '- stands alone'],
    [['extract', '.', '--jobs', '0'], 'is no number from 1 to 64'],
    [['extract', '.', '--concepts', '/nowhere.ttl'], 'there is no such file'],
    [['extract', '.', '--concepts-only', 'package.json'], 'package.json: there is no concept'],
    [['concepts'], 'give a file or a folder'],
    [['concepts', '.', '--limit', 'all'], '--limit “all” is no number'],
    [['build'], 'give a file of records'],
    [['extract', 'src', '-o', ''], 'give the name of a file'],
    [['extract', 'src', '-o', 'test'], '--output test: this is a folder; give the name of a file'],
    [['extract', 'src', '-o', '/nowhere/r.jsonl'], '--output /nowhere/r.jsonl: there is no folder /nowhere'],
    [['build', '/nowhere.jsonl'], 'there is no such file'],
    [['build', 'test'], 'test: this is a folder; give a file'],
    [['build', 'package.json'], 'package.json: no line of it is a record (line 1: not a JSON object)'],
    [['export'], 'give one graph file'],
    [
      ['export', 'g.json', '--format', 'constructor'],
      'there is no format “constructor”; there are json, gexf',
    ],
    [['export', 'g.json'], 'say with --format what to write; there are json, gexf'],
    [['extract', 'talk.txt', '--name', 'x'], '--name is for standard input'],
    [['schema', 'toString'], 'say `record` or `graph`'],
    [['explore'], 'give a file or a folder'],
    [['explore', '.', '--port', '99999'], 'is no port'],
    [['explore', '.'], 'the viewer is not built'],
  ])('refuses %j in words, with exit code 2', async (argv, message) => {
    const io = makeIo();
    expect(await run(argv, io)).toBe(2);
    expect(io.written.stderr).toContain(message);
    expect(io.written.stderr).toMatch(/See `talkgraph [^`]*--help`\.\n$/);
    expect(io.written.stdout).toBe('');
  });

  it('lets no file name steer the terminal', async () => {
    const io = makeIo();
    await run(['extract', 'no\u001b[31m\nfile'], io);
    expect(io.written.stderr).toMatch(/^talkgraph: no \[31m file: there is no such file or folder\n/);
  });
});
