import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { obsidian } from '../../src/write/obsidian';
import type { Files } from '../../src/write/writer';
import { makeGraph } from '../graph/make-graph';
import { anyGraph } from './arbitrary-graph';

const linksOf = (files: Files): string[] =>
  [...files].flatMap(([path, text]) =>
    path.startsWith('Announcements/')
      ? []
      : [...text.slice(text.indexOf('\n---\n')).matchAll(/(?<!\\)\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g)].map(
          ([, target]) => String(target),
        ),
  );

describe('obsidian', () => {
  it('writes a note for each node and announcement, whose names any file system takes', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const paths = [...obsidian.writeFiles(graph).keys()];
        expect(paths[0]).toBe('Start here.md');
        expect(paths.length).toBe(1 + graph.nodes.length + graph.documents.length);
        expect(new Set(paths.map((path) => path.toLowerCase().normalize('NFKC'))).size).toBe(paths.length);
        for (const path of paths.slice(1)) {
          expect(path).toMatch(/^[A-Z][a-z]+\/(?!\.|con\.)[^/\\:*?"<>|]{1,170}\.md$/i);
          expect([...path].every((sign) => sign >= ' ')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('links only to notes that are there', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const files = obsidian.writeFiles(graph);
        for (const target of linksOf(files)) expect(files.has(`${target}.md`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has front matter that YAML reads, with the aliases as they are', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const [, ...files] = obsidian.writeFiles(graph).values();
        for (const [at, { attributes, key }] of graph.nodes.entries()) {
          const front = parse(files[at]!.split('\n---\n')[0]!.slice(4));
          expect(front).toMatchObject({ key, kind: attributes.kind });
          expect(front.aliases.length).toBe(attributes.aliases.length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('begins with a page of the talks by date and the concepts', () => {
    const page = obsidian.writeFiles(makeGraph()).get('Start here.md');
    expect(page).toContain(
      '- 2023-05-02 [[Talks/Tides and gradients|Tides and gradients]] — [[People/Ada M. Byron|Ada M. Byron]]\n',
    );
    expect(page).toContain('- [[Concepts/gradient descent|gradient descent]] (1)\n');
  });

  it('quotes the words that prove a relation, with the announcement they stand in', () => {
    const note = obsidian.writeFiles(makeGraph()).get('People/Ada M. Byron.md');
    expect(note).toContain('## Advisors\n\n- [[People/Eve Noor|Eve Noor]]\n  - “');
    expect(note).toContain('[[Announcements/a.txt|a.txt]]');
  });
});
