import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const flyer =
  'Title: Tides and gradients\nSpeaker: Ada Byron, Testville University\nDate: May 2, 2023, 10:00 AM\n';

/** Uses the library as a stranger would, types and all. */
const stranger = `import { build, extract, filterGraph, type GraphFile, readGraph, write, writeFiles } from 'talkgraph';
const { records } = await extract({ name: 'a.txt', content: ${JSON.stringify(flyer)} });
const graph: GraphFile = build(records, { title: 'Tides' });
const people = filterGraph(graph, { kinds: ['person'] });
const back: GraphFile = readGraph(new Map([['a.gexf', write(people, 'gexf')]])).graph;
console.log(JSON.stringify([back.nodes.map((node) => node.attributes.label), writeFiles(graph, 'csv').size]));
// @ts-expect-error there is no such format
if (Math.PI < 3) write(graph, 'docx');
`;

/** A folder with the packed project in it, and of its dependencies only those that it declares for use. */
describe('the package as it is published', () => {
  let folder = '';
  let home = '';
  const run = (program: string, ...argv: string[]): string =>
    execFileSync(process.execPath, [join(home, program), ...argv], { encoding: 'utf8', cwd: folder });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'talkgraph-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
      cwd: root,
    });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    execFileSync('tar', ['-xzf', String(tarball)], { cwd: folder });
    home = join(folder, 'node_modules/talkgraph');
    mkdirSync(dirname(home));
    execFileSync('mv', ['package', home], { cwd: folder });
    const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    writeFileSync(join(folder, 'a.txt'), flyer);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds programs, viewer, library, types and papers, and nothing else', () => {
    expect(readdirSync(home).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
    expect(readdirSync(join(home, 'dist')).sort()).toEqual(['cli', 'lib', 'types', 'viewer']);
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /\.(?:map|tsx?)$/.test(name) && !name.endsWith('.d.ts'))).toEqual([]);
  });

  it('runs: help, and from an announcement to a graph and a page', () => {
    expect(run('dist/cli/main.js', '--help')).toContain('Usage: talkgraph COMMAND');
    run('dist/cli/main.js', 'extract', 'a.txt', '-o', 'records.jsonl');
    run('dist/cli/main.js', 'build', 'records.jsonl', '-o', 'graph.json');
    run('dist/cli/main.js', 'export', 'graph.json', '-f', 'html', '-o', 'shared.html');
    expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toContain('person:ada-byron');
    expect(existsSync(join(folder, 'shared.html'))).toBe(true);
  });

  it('is a library, with types that Node’s own resolution finds', () => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'stranger.ts'), stranger);
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
    const compiler = join(root, 'node_modules/.bin/tsc');
    execFileSync(compiler, [...options, '--lib', 'es2023,dom', 'stranger.ts'], {
      cwd: folder,
      stdio: 'pipe',
    });
    const printed = execFileSync(process.execPath, ['stranger.js'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual([['Ada Byron'], 2]);
  });
});
