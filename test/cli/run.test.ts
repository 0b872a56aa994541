import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/cli/platform/files';
import { nodeFiles } from '../../src/cli/platform/node-files';
import { run } from '../../src/cli/run';
import type { GraphFile } from '../../src/graph/attributes';
import type { DocumentRecord } from '../../src/model';
import { json } from '../../src/write/json';
import { makeGraph, records } from '../graph/make-graph';
import { makeIo, temporaryFolder } from './make-io';

const flyer = `Testville University
Department of Tidal Studies

Title: Tides and gradient descent
Speaker: Ada Byron, University of Nowhere
Date: May 2, 2023, 10:00 AM
Location: Room 1

Abstract: We study gradient descent on tidal landscapes.
`;

/** A folder with two flyers, one of them a level down, and files that are to be passed over. */
function flyers(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'more'));
  mkdirSync(join(folder, '.hidden'));
  writeFileSync(join(folder, 'b.txt'), flyer);
  writeFileSync(join(folder, 'more', 'a.txt'), flyer.replace('Ada Byron', 'Eve Noor'));
  writeFileSync(join(folder, 'b.gold.json'), '{}');
  writeFileSync(join(folder, 'README.md'), 'Flyers of Testville');
  writeFileSync(join(folder, '.hidden', 'c.txt'), flyer);
  return folder;
}

function graphFile(): string {
  const path = join(temporaryFolder(), 'graph.json');
  writeFileSync(path, json.write(makeGraph()));
  return path;
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('talkgraph', () => {
  it('explains itself when asked, and when called without a command', async () => {
    const asked = makeIo();
    expect(await run(['--help'], asked)).toBe(0);
    expect(asked.written.stdout).toContain('Usage: talkgraph COMMAND');
    const bare = makeIo();
    expect(await run([], bare)).toBe(2);
    expect(bare.written.stderr).toContain('talkgraph explore my-talks/');
  });

  it.each(['explore', 'extract', 'build', 'export', 'concepts', 'schema'])('explains %s', async (command) => {
    const io = makeIo();
    expect(await run([command, '--help'], io)).toBe(0);
    expect(io.written.stdout).toContain(`Usage: talkgraph ${command}`);
    for (const line of linesOf(io.written.stdout)) expect(line.length).toBeLessThanOrEqual(140);
  });

  it('tells its version', async () => {
    const io = makeIo();
    await run(['--version'], io);
    expect(io.written.stdout).toBe('1.2.3\n');
  });
});

describe('talkgraph extract', () => {
  it('reads folders, passes over hidden files, README and gold, and sorts by name', async () => {
    const io = makeIo();
    expect(await run(['extract', flyers()], io)).toBe(0);
    const sources = linesOf(io.written.stdout).map((line) => JSON.parse(line).source);
    expect(sources).toEqual(['b.txt', 'more/a.txt']);
    expect(io.written.stderr).toBe('');
  });

  it('calls a file by its name', async () => {
    const io = makeIo();
    await run(['extract', join(flyers(), 'more', 'a.txt')], io);
    expect(JSON.parse(io.written.stdout).source).toBe('a.txt');
  });

  it('reads standard input', async () => {
    const io = makeIo({ stdin: flyer });
    expect(await run(['extract', '-', '--name', 'flyer.txt'], io)).toBe(0);
    expect(JSON.parse(io.written.stdout)).toMatchObject({ talkgraph: 1, source: 'flyer.txt' });
  });

  it('writes the same bytes whatever the order of the paths', async () => {
    const [folder, one, other] = [flyers(), makeIo(), makeIo()];
    const paths = [join(folder, 'b.txt'), join(folder, 'more', 'a.txt')];
    await run(['extract', ...paths], one);
    await run(['extract', ...paths.reverse()], other);
    expect(other.written.stdout).toBe(one.written.stdout);
  });

  it('writes a file, and tells a program in JSON what it did', async () => {
    const folder = flyers();
    const output = join(temporaryFolder(), 'records.jsonl');
    const io = makeIo();
    expect(await run(['extract', folder, '-o', output, '--json'], io)).toBe(0);
    expect(linesOf(readFileSync(output, 'utf8'))).toHaveLength(2);
    expect(JSON.parse(io.written.stdout)).toMatchObject({ files: 2, documents: 2, errors: 0 });
  });

  it('names a file that cannot be read, does the others, and ends with 1', async () => {
    const files: Files = {
      ...nodeFiles,
      read: (path) =>
        path.endsWith('b.txt') ? Promise.reject(new Error('disk on fire')) : nodeFiles.read(path),
    };
    const io = makeIo({ files });
    expect(await run(['extract', flyers()], io)).toBe(1);
    expect(linesOf(io.written.stdout)).toHaveLength(1);
    expect(io.written.stderr).toContain('error: b.txt: could not be read (disk on fire)');
  });

  it('leaves the old file and no other behind when it cannot finish', async () => {
    const folder = temporaryFolder();
    const output = join(folder, 'records.jsonl');
    writeFileSync(output, 'old');
    const files: Files = {
      ...nodeFiles,
      create: async (path) => ({
        ...(await nodeFiles.create(path)),
        write: () => Promise.reject(new Error('full')),
      }),
    };
    const io = makeIo({ files });
    expect(await run(['extract', flyers(), '-o', output], io)).toBe(1);
    expect(readFileSync(output, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['records.jsonl']);
    expect(io.written.stderr).toContain('full');
  });

  it('shows progress on a terminal only', async () => {
    let shown = '';
    const write = async (text: string): Promise<void> => {
      shown += text;
    };
    const stderr = { isTTY: true, write };
    await run(['extract', flyers()], makeIo({ stderr }));
    expect(shown).toContain('2 files');
    expect(shown).toContain('\r');
  });
});

describe('talkgraph extract --jobs', () => {
  it('writes the same bytes in any number of threads', async () => {
    const folder = flyers();
    for (let copy = 0; copy < 20; copy++) writeFileSync(join(folder, `c${copy}.txt`), flyer);
    const [one, three] = [makeIo(), makeIo()];
    expect(await run(['extract', folder], one)).toBe(0);
    expect(await run(['extract', folder, '--jobs', '3'], three)).toBe(0);
    expect(three.written.stdout).toBe(one.written.stdout);
    expect(linesOf(three.written.stdout)).toHaveLength(22);
  });
});

describe('talkgraph extract --explain', () => {
  it('prints documents in words', async () => {
    const io = makeIo();
    expect(await run(['extract', join(flyers(), 'b.txt'), '--explain'], io)).toBe(0);
    expect(io.written.stdout).toContain('b.txt  (text, 1 talk)');
    expect(io.written.stdout).toContain('speakers      Ada Byron');
    expect(io.written.stdout).toContain('Ada Byron — affiliated_with → University of Nowhere');
  });
});

describe('a vocabulary of one’s own', () => {
  const vocabulary = (text: string, name = 'sea.txt'): string => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, text);
    return path;
  };
  const conceptsOf = async (...options: string[]): Promise<string[]> => {
    const io = makeIo();
    expect(await run(['extract', join(flyers(), 'b.txt'), ...options], io)).toBe(0);
    const { mentions } = JSON.parse(io.written.stdout) as DocumentRecord;
    return mentions.filter(({ kind, known }) => kind === 'concept' && known).map(({ name }) => name);
  };

  it('is added to ours, or used instead', async () => {
    const path = vocabulary('tidal landscapes\n  broader: landscapes\n');
    expect(await conceptsOf()).not.toContain('tidal landscapes');
    expect(await conceptsOf('--concepts', path)).toEqual(
      expect.arrayContaining(['gradient descent', 'tidal landscapes']),
    );
    expect(await conceptsOf('--concepts-only', path)).toEqual(['tidal landscapes']);
  });

  it('tells a graph what concepts are called and which are broader', async () => {
    const path = vocabulary('tidal landscapes\n  broader: tidal studies\n  note: Shores.\n\ntidal studies\n');
    const found = makeIo();
    await run(['extract', flyers(), '--concepts', path], found);
    const built = makeIo({ stdin: found.written.stdout });
    expect(await run(['build', '-', '--concepts', path], built)).toBe(0);
    const graph = JSON.parse(built.written.stdout) as GraphFile;
    const node = graph.nodes.find(({ attributes }) => attributes.label === 'tidal landscapes');
    expect(node?.attributes.note).toBe('Shores.');
  });

  it('reaches the threads of --jobs', async () => {
    const path = vocabulary('"landscapes","superTopicOf","tidal landscapes"\n', 'cso.csv');
    expect(await conceptsOf('--jobs', '2', '--concepts', path)).toContain('tidal landscapes');
  });
});

describe('talkgraph concepts', () => {
  it('counts talks and documents, and puts candidates apart', async () => {
    const io = makeIo();
    expect(await run(['concepts', flyers(), '--json'], io)).toBe(0);
    const { concepts, candidates } = JSON.parse(io.written.stdout);
    const found = concepts.find(({ label }: { label: string }) => label === 'gradient descent');
    expect(found).toMatchObject({ talks: 2, documents: 2, known: true, proof: { rule: 'vocabulary' } });
    expect(candidates.map(({ label }: { label: string }) => label)).toContain('tidal landscapes');
  });

  it('prints tables with one proof each', async () => {
    const io = makeIo();
    expect(await run(['concepts', flyers(), '--limit', '1'], io)).toBe(0);
    expect(io.written.stdout).toMatch(/ 2 {5}2 {2}gradient descent +\S+\.txt line 4 {2}“gradient descent”/);
    expect(io.written.stdout).toContain('CANDIDATES');
  });
});

describe('talkgraph build', () => {
  it('joins records into a graph', async () => {
    const io = makeIo({ stdin: records.map((record) => JSON.stringify(record)).join('\n') });
    expect(await run(['build', '-', '--title', 'Harbour talks'], io)).toBe(0);
    const graph = JSON.parse(io.written.stdout);
    expect(graph.title).toBe('Harbour talks');
    expect(graph.nodes.length).toBeGreaterThan(5);
  });

  it('replays corrections, and names those that no longer fit', async () => {
    const log = join(temporaryFolder(), 'corrections.jsonl');
    const rename = { op: 'rename', key: 'person:carl-doe', name: 'Carl the Elder' };
    const lost = { op: 'reject', key: 'person:nobody' };
    writeFileSync(log, [rename, lost, { op: 'forget' }].map((line) => JSON.stringify(line)).join('\n'));
    const io = makeIo({ stdin: records.map((record) => JSON.stringify(record)).join('\n') });
    expect(await run(['build', '-', '--corrections', log], io)).toBe(1);
    expect(linesOf(io.written.stderr)).toEqual([
      `error: ${log}:3: no correction: there is no correction “forget”; line left out`,
      `error: ${log}:2: reject: there is no person:nobody; nothing corrected`,
    ]);
    const graph = JSON.parse(io.written.stdout) as GraphFile;
    const carl = graph.nodes.find(({ key }) => key === 'person:carl-doe');
    expect(carl?.attributes.label).toBe('Carl the Elder');
  });

  it('corrects a graph that is there already, and leaves its places alone', async () => {
    const [path, log] = [graphFile(), join(temporaryFolder(), 'corrections.jsonl')];
    writeFileSync(log, JSON.stringify({ op: 'reject', key: 'person:carl-doe' }));
    const io = makeIo();
    expect(await run(['build', path, '--corrections', log], io)).toBe(0);
    const [before, after] = [readFileSync(path, 'utf8'), io.written.stdout].map(
      (text) => JSON.parse(text) as GraphFile,
    );
    expect(after!.nodes).toEqual(before!.nodes.filter(({ key }) => after!.nodes.some((n) => n.key === key)));
    expect(after!.nodes.map(({ key }) => key)).not.toContain('person:carl-doe');
  });

  it('names lines that are no records, builds the others, and ends with 1', async () => {
    const io = makeIo({ stdin: `nonsense\n{"a":1}\n{"talkgraph":7}\n${JSON.stringify(records[0])}\n` });
    expect(await run(['build', '-'], io)).toBe(1);
    expect(linesOf(io.written.stderr)).toEqual([
      'error: -:1: not a JSON object; line left out',
      'error: -:2: not a record: make records with `talkgraph extract`; line left out',
      'error: -:3: a record of version 7, this program reads version 1: extract again; line left out',
    ]);
    expect(JSON.parse(io.written.stdout).documents).toHaveLength(1);
  });
});

describe('talkgraph export', () => {
  it('writes another format', async () => {
    const io = makeIo();
    expect(await run(['export', graphFile(), '--format', 'gexf'], io)).toBe(0);
    expect(io.written.stdout).toContain('<gexf');
  });

  it('takes the ending of a format for its name', async () => {
    const io = makeIo();
    expect(await run(['export', graphFile(), '-f', 'ics'], io)).toBe(0);
    expect(io.written.stdout).toContain('BEGIN:VCALENDAR');
  });

  it('tells the format from the file to write', async () => {
    const [io, output] = [makeIo(), join(temporaryFolder(), 'talks.ttl')];
    expect(await run(['export', graphFile(), '-o', output], io)).toBe(0);
    expect(readFileSync(output, 'utf8')).toContain('@prefix');
  });

  it('gives back the very bytes of a graph in its own format', async () => {
    const [path, io] = [graphFile(), makeIo()];
    await run(['export', path, '-f', 'json'], io);
    expect(io.written.stdout).toBe(readFileSync(path, 'utf8'));
  });

  it('filters by concept, whatever its case, and by date', async () => {
    const labels = async (...argv: string[]): Promise<string[]> => {
      const io = makeIo();
      expect(await run(['export', graphFile(), '-f', 'json', ...argv], io)).toBe(0);
      const { nodes } = JSON.parse(io.written.stdout) as ReturnType<typeof makeGraph>;
      return nodes
        .filter(({ attributes }) => attributes.kind === 'talk')
        .map(({ attributes }) => attributes.label);
    };
    expect(await labels('--concept', 'Tides')).toEqual(['Tides and gradients', 'Talk by Eve Noor']);
    expect(await labels('--since', '2024')).toEqual(['More on gradients', 'Talk by Eve Noor']);
    expect(await labels('--person', 'Ada Byron', '--until', '2023')).toEqual(['Tides and gradients']);
  });

  it.each([
    [['--concept', 'tidez'], 'no concept called “tidez”; did you mean tides'],
    [['--since', 'yesterday'], 'is no date'],
    [['--kind', 'planet'], 'there is no kind “planet”'],
    [['--confidence', '2'], 'is no number from 0 to 1'],
  ])('refuses %j with a hint', async (filter, message) => {
    const io = makeIo();
    expect(await run(['export', graphFile(), '-f', 'json', ...filter], io)).toBe(2);
    expect(io.written.stderr).toContain(message);
  });

  it('says what is wrong with a file that is no graph', async () => {
    const path = join(temporaryFolder(), 'bad.json');
    writeFileSync(path, '{"talkgraph":99}');
    const io = makeIo();
    expect(await run(['export', path, '-f', 'json'], io)).toBe(2);
    expect(io.written.stderr).toContain('bad.json: graph file of version 99');
  });
});

describe('talkgraph schema', () => {
  it.each(['record', 'graph'])('prints the JSON Schema of a %s', async (name) => {
    const io = makeIo();
    expect(await run(['schema', name], io)).toBe(0);
    expect(JSON.parse(io.written.stdout)).toMatchObject({ type: 'object', $defs: {} });
  });
});

describe('talkgraph explore', () => {
  it('serves page and graph to this computer, builds anew after a change, and ends when told to', async () => {
    const folder = flyers();
    const viewerPage = join(temporaryFolder(), 'index.html');
    writeFileSync(viewerPage, '<title>viewer</title>');
    const stop = new AbortController();
    const changes: (() => void)[] = [];
    const files: Files = { ...nodeFiles, watch: (_path, _signal, changed) => void changes.push(changed) };
    const io = makeIo({ viewerPage, signal: stop.signal, files });
    const ended = run(['explore', folder], io);
    await expect.poll(() => io.written.opened).toHaveLength(1);
    const address = io.written.opened[0]!;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(io.written.stdout).toContain(address);
    const get = (path: string): Promise<Response> => fetch(new URL(path, address));
    expect(await (await get('/')).text()).toContain('viewer');
    expect((await (await get('/graph.json')).json()).documents).toHaveLength(2);
    expect((await (await get('/records.jsonl')).text()).trimEnd().split('\n')).toHaveLength(2);
    expect((await get('/../../etc/passwd')).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
    writeFileSync(join(folder, 'new.txt'), flyer);
    for (const changed of changes) changed();
    await expect.poll(async () => (await (await get('/graph.json')).json()).documents).toHaveLength(3);
    expect(io.written.stderr).toContain('built anew');
    stop.abort();
    expect(await ended).toBe(0);
    await expect(get('/')).rejects.toThrow();
  });
});

describe('files on disk', () => {
  it('come to stand in their place only when they are finished', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    const draft = await nodeFiles.create(path);
    await draft.write('one ');
    expect(existsSync(path)).toBe(false);
    await draft.write('two');
    await draft.finish();
    expect(readFileSync(path, 'utf8')).toBe('one two');
  });
});
