import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/cli/output/formats';
import { run } from '../../src/cli/run';
import { json } from '../../src/write/json';
import { makeGraph } from '../graph/make-graph';
import { makeIo, temporaryFolder } from './make-io';

const graph = makeGraph();

/** A folder with the graph in it, and with a page to stand for the viewer. */
function workplace(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'graph.json'), json.write(graph));
  writeFileSync(join(folder, 'viewer.html'), '<html><body><div id="root"></div></body></html>');
  return folder;
}

async function talkgraph(folder: string, ...argv: string[]) {
  const io = makeIo({ viewerPage: join(folder, 'viewer.html') });
  const paths = argv.map((part) => part.replace('@/', `${folder}/`));
  return { code: await run(paths, io), ...io.written };
}

describe('talkgraph export', () => {
  it('lists every format with what it cannot carry', async () => {
    const { stdout } = await talkgraph(workplace(), 'export', '--help');
    for (const { name, description } of Object.values(formats)) {
      expect(stdout).toContain(`  ${name}`);
      expect(stdout.replace(/\s+/g, ' ')).toContain(description);
    }
    expect(stdout).toContain('without the texts of the announcements');
    expect(stdout).toMatch(/--headers gephi\|neo4j +csv-nodes, csv-edges, csv: /);
  });

  it.each(Object.keys(formats))('writes %s', async (format) => {
    const folder = workplace();
    const { code, stderr } = await talkgraph(folder, 'export', '@/graph.json', '-f', format, '-o', '@/out');
    expect([code, stderr]).toEqual([0, '']);
    expect(existsSync(join(folder, 'out'))).toBe(true);
  });

  it.each(['json', 'html', 'graphology', 'gexf', 'graphml', 'csv'])(
    'takes %s back, and what it writes of that is the same again',
    async (format) => {
      const folder = workplace();
      await talkgraph(folder, 'export', '@/graph.json', '-f', format, '-o', '@/first');
      const back = await talkgraph(folder, 'export', '@/first', '-f', 'json', '-o', '@/back.json');
      expect([back.code, back.stderr]).toEqual([0, '']);
      await talkgraph(folder, 'export', '@/back.json', '-f', format, '-o', '@/second');
      expect(contentOf(join(folder, 'second'))).toEqual(contentOf(join(folder, 'first')));
    },
  );

  it('fills a folder with notes, and leaves what else is there', async () => {
    const folder = workplace();
    mkdirSync(join(folder, 'vault'));
    writeFileSync(join(folder, 'vault', 'mine.md'), 'my own');
    await talkgraph(folder, 'export', '@/graph.json', '-f', 'obsidian', '-o', '@/vault');
    expect(readdirSync(join(folder, 'vault'))).toContain('People');
    expect(readFileSync(join(folder, 'vault', 'mine.md'), 'utf8')).toBe('my own');
  });

  it('hands the options of a format on', async () => {
    const folder = workplace();
    const { stdout } = await talkgraph(
      folder,
      'export',
      '@/graph.json',
      '-f',
      'csv-nodes',
      '--headers',
      'neo4j',
    );
    expect(stdout).toMatch(/^key:ID,label,x:double,y:double,:LABEL,/);
  });

  it('tells what a graph of another program does not say', async () => {
    const folder = workplace();
    writeFileSync(join(folder, 'pairs.csv'), 'Source,Target\nAda Byron,Bo Chen\n');
    const { code, stdout, stderr } = await talkgraph(folder, 'export', '@/pairs.csv', '-f', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).nodes).toHaveLength(2);
    expect(stderr).toContain('warning: ');
    expect(stderr).toContain('2 nodes stand in the table of edges only');
  });

  it.each([
    [['-f', 'csv-nodes', '--headers', 'excel'], '--headers must be one of gephi, neo4j'],
    [['-f', 'svg', '--labels', 'many'], '--labels “many” is no number'],
    [
      ['-f', 'gexf', '--headers', 'neo4j'],
      '--headers says nothing to gexf; it is for csv-nodes, csv-edges, csv',
    ],
    [['-f', 'obsidian'], 'name their folder with --output'],
  ])('refuses %j in words', async (argv, message) => {
    const { code, stderr } = await talkgraph(workplace(), 'export', '@/graph.json', ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('one file to share', () => {
  it('gives its graph back to `talkgraph build`, byte for byte', async () => {
    const folder = workplace();
    await talkgraph(folder, 'export', '@/graph.json', '-f', 'html', '-o', '@/shared.html');
    expect(readFileSync(join(folder, 'shared.html'), 'utf8')).toContain('<div id="root"></div>');
    const { code } = await talkgraph(folder, 'build', '@/shared.html', '-o', '@/back.json');
    expect(code).toBe(0);
    expect(contentOf(join(folder, 'back.json'))).toEqual(contentOf(join(folder, 'graph.json')));
  });

  it('is shown by `talkgraph explore` as it is', async () => {
    const folder = workplace();
    await talkgraph(folder, 'export', '@/graph.json', '-f', 'html', '-o', '@/shared.html');
    const stop = new AbortController();
    const io = makeIo({ viewerPage: join(folder, 'viewer.html'), signal: stop.signal });
    const ended = run(['explore', join(folder, 'shared.html'), '--no-open'], io);
    await expect.poll(() => io.written.stdout).toContain('http://');
    const address = io.written.stdout.split('\n')[1]!;
    expect(await (await fetch(new URL('graph.json', address))).json()).toEqual(graph);
    stop.abort();
    expect(await ended).toBe(0);
  });

  it('takes a new title', async () => {
    const folder = workplace();
    const { stdout } = await talkgraph(folder, 'build', '@/graph.json', '--title', 'Tides');
    expect(JSON.parse(stdout)).toEqual({ ...graph, title: 'Tides' });
  });
});

/** A file's text, or a folder's texts by name. */
function contentOf(path: string): unknown {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return Object.fromEntries(readdirSync(path).map((name) => [name, contentOf(join(path, name))]));
  }
}
