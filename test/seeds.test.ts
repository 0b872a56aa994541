import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphFile } from '../src/graph/attributes';
import type { DocumentRecord } from '../src/model';
import { build, extract } from '../src/pipeline';

const root = join(import.meta.dirname, '..');
const originals = join(root, '..', 'shared', 'seeds');
const pairs = {
  '000_3e3085f884a3c1e8.txt': 'flyer.txt',
  '001_2594f5d0ab939bab.txt': 'calendar-page.txt',
  '002_f2f601f8ac8590b3.txt': 'event-page.txt',
  '003_9dd048b72c8d4487.txt': 'seminar-calendar.ics',
  '004_a9dbb93542637b77.txt': 'institutional-page.txt',
} as const;

async function records(paths: readonly string[]): Promise<DocumentRecord[]> {
  const found = await Promise.all(
    paths.map((path) => extract({ name: basename(path), content: readFileSync(path) })),
  );
  return found.flatMap((extraction) => extraction.records);
}

const sample = (): string[] =>
  readdirSync(join(root, 'seeds'))
    .filter((name) => name !== 'README.md')
    .map((name) => join(root, 'seeds', name));
const nodesOf = (graph: GraphFile, kind: string): string[] =>
  graph.nodes
    .filter((node) => node.attributes.kind === kind)
    .map((node) => node.attributes.label)
    .sort();
const edgesOf = (graph: GraphFile): string[] =>
  graph.edges
    .filter(
      (edge) =>
        edge.attributes.origin === 'stated' &&
        !['about', 'works_on', 'part_of'].includes(edge.attributes.kind),
    )
    .map((edge) => edge.key)
    .sort();

describe('the sample announcements', () => {
  let all: DocumentRecord[];
  let graph: GraphFile;
  beforeAll(async () => {
    all = await records(sample());
    graph = build(all);
  });

  it('are thirty-five documents, each read without loss', () => {
    expect(all.map((record) => record.source)).toHaveLength(35);
    expect(
      all.flatMap((record) => record.problems).filter((problem) => problem.severity === 'error'),
    ).toEqual([]);
  });

  it('prove every stated edge with words of their text', () => {
    const texts = new Map(graph.documents.map((document) => [document.source, document.text]));
    for (const edge of graph.edges.filter(({ attributes }) => attributes.origin === 'stated')) {
      expect(edge.attributes.evidence.length, edge.key).toBeGreaterThan(0);
      for (const { document, start, end } of edge.attributes.evidence) {
        const quote = texts.get(document)?.slice(start, end) ?? '';
        expect(quote.length, edge.key).toBe(end - start);
        expect(quote.trim(), edge.key).not.toBe('');
      }
    }
  });

  it('give every mention as words of their text', () => {
    for (const record of all)
      for (const mention of record.mentions)
        expect(
          record.text.slice(mention.start, mention.end).trim(),
          `${record.source} ${mention.name}`,
        ).not.toBe('');
  });

  it('make Wei Hu one person, speaker in one document and collaborator in another', () => {
    const key = 'person:wei-hu';
    const kinds = graph.edges
      .filter((edge) => edge.source === key || edge.target === key)
      .map((edge) => edge.key);
    expect(graph.nodes.filter((node) => node.attributes.label === 'Wei Hu')).toHaveLength(1);
    expect(kinds).toContain('person:wei-hu|advised_by|person:sanjeev-arora');
    expect(kinds.some((edge) => edge.includes('|gave|'))).toBe(true);
    expect(
      kinds.some((edge) => edge.includes('|collaborates_with|') && edge.includes('person:nadav-cohen')),
    ).toBe(true);
  });

  it('make the two names of Berkeley one institution', () => {
    const berkeley = nodesOf(graph, 'institution').filter((label) =>
      [
        'University of California, Berkeley',
        'University of California at Berkeley',
        'UC Berkeley',
        'Berkeley',
      ].includes(label),
    );
    expect(berkeley).toHaveLength(1);
  });

  it('let implicit bias and implicit regularization meet in one concept', () => {
    expect(nodesOf(graph, 'concept')).toContain('implicit regularization');
    expect(nodesOf(graph, 'concept')).not.toContain('implicit bias');
  });

  it('give the same graph in any order', async () => {
    expect(JSON.stringify(build([...all].reverse()))).toBe(JSON.stringify(graph));
    expect(JSON.stringify(await records(sample()))).toBe(JSON.stringify(all));
  });
});

describe.skipIf(!existsSync(originals))(
  'our five samples and the announcements they were written after',
  () => {
    /** Two titles have an ampersand; in a key the day and the first words tell a talk. */
    const plain = (name: string): string =>
      name.replace(/(?<=[ -])(?:and|&)[ -]/g, '').replace(/(?<=talk:[^|]{40})[^|]*/g, '');

    it('name the same people, institutions, talks and relations', async () => {
      const theirs = build(
        (await records(Object.keys(pairs).map((name) => join(originals, name)))).map(
          ({ ...record }) => record,
        ),
      );
      const ours = build(await records(Object.values(pairs).map((name) => join(root, 'seeds', name))));
      for (const kind of ['person', 'institution', 'talk', 'award', 'paper'])
        expect(nodesOf(ours, kind).map(plain), kind).toEqual(nodesOf(theirs, kind).map(plain));
      expect(edgesOf(ours).map(plain)).toEqual(edgesOf(theirs).map(plain));
    });
  },
);
