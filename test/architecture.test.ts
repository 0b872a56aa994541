import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

const stage = ['model', 'util', 'lexicon', 'data'];
/** Which rooms of src a room may import from, types included. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  util: [],
  model: [],
  resolution: ['model'],
  lexicon: ['model', 'util', 'data'],
  read: stage,
  segment: stage,
  recognize: stage,
  relate: stage,
  resolve: [...stage, 'resolution'],
  graph: ['model', 'resolution', 'util'],
  write: ['graph', 'model', 'resolution', 'util'],
  pipeline: ['model', 'util', 'lexicon', 'read', 'segment', 'recognize', 'relate', 'resolve', 'graph'],
  index: ['pipeline', 'write', 'graph', 'model'],
  cli: ['pipeline', 'write', 'graph', 'model', 'util'],
  viewer: ['graph', 'write', 'model', 'util'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const importsOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) =>
    String(match[1]),
  );
const roomOf = (path: string): string => String(path.split(/[/\\]/)[0]).replace(/\.tsx?$/, '');
const targetOf = (file: string, specifier: string): string => {
  const path = relative(source, join(source, dirname(file), specifier));
  return path.startsWith('../data') ? 'data' : roomOf(path);
};

describe('the rooms of src', () => {
  it.each(files)('%s imports only from rooms it may know', (file) => {
    const room = roomOf(file);
    const allowed = new Set([room, ...(mayImport[room] ?? [])]);
    if (/^viewer[/\\]work[/\\]/.test(file)) allowed.add('pipeline');
    const targets = importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => targetOf(file, specifier));
    expect(targets.filter((target) => !allowed.has(target))).toEqual([]);
  });

  it.each(files.filter((file) => roomOf(file) !== 'cli'))(
    '%s leaves the platform to the command line',
    (file) => {
      expect(importsOf(file).filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
    },
  );

  it('hold no circle of imports', () => {
    const known = new Set(files);
    const neighbours = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => join(dirname(file), specifier))
          .flatMap((path) =>
            [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].filter((it) => known.has(it)),
          ),
      ]),
    );
    const done = new Set<string>();
    const circleFrom = (file: string, trail: readonly string[]): readonly string[] => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const next of neighbours.get(file) ?? []) {
        const circle = circleFrom(next, [...trail, file]);
        if (circle.length > 0) return circle;
      }
      done.add(file);
      return [];
    };
    expect(files.map((file) => circleFrom(file, [])).find((circle) => circle.length > 0) ?? []).toEqual([]);
  });

  it.each(files.filter((file) => roomOf(file) === 'util'))('%s is a leaf', (file) => {
    expect(importsOf(file)).toEqual([]);
  });
});
