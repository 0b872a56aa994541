import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/write/bibtex';
import { makeGraph } from '../graph/make-graph';
import { anyGraph } from './arbitrary-graph';

/** Reads entries as BibTeX does: a field ends where the braces are even again, whatever stands before a brace. */
function entriesOf(text: string): { readonly name: string; readonly fields: ReadonlyMap<string, string> }[] {
  return text
    .split(/^(?=@misc\{)/m)
    .filter((part) => part !== '')
    .map((part) => {
      const head = /^@misc\{([A-Za-z0-9-]+),\n/.exec(part);
      if (head === null) throw new Error(`no entry: ${part}`);
      const fields = new Map<string, string>();
      let rest = part.slice(head[0].length);
      while (!rest.startsWith('}')) {
        const name = /^ {2}([a-z]+) = \{/.exec(rest);
        if (name === null) throw new Error(`no field: ${rest}`);
        const end = closingBrace(rest, name[0].length);
        fields.set(name[1]!, rest.slice(name[0].length, end));
        if (!rest.startsWith(',\n', end + 1)) throw new Error(`a field ends early: ${rest}`);
        rest = rest.slice(end + 3);
      }
      if (rest.trim() !== '}') throw new Error(`an entry ends early: ${rest}`);
      return { name: head[1]!, fields };
    });
}

function closingBrace(text: string, from: number): number {
  for (let at = from, depth = 1; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth === 0) return at;
  }
  throw new Error('a brace is never closed');
}

describe('bibtex', () => {
  it('has an entry of its own name for each talk and paper, whatever their titles', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const entries = entriesOf(bibtex.write(graph));
        const wanted = graph.nodes.filter(({ attributes }) => ['talk', 'paper'].includes(attributes.kind));
        expect(entries.length).toBe(wanted.length);
        expect(new Set(entries.map(({ name }) => name)).size).toBe(wanted.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives author, title, place and date of a talk', () => {
    const talk = entriesOf(bibtex.write(makeGraph()))[0]!.fields;
    expect(Object.fromEntries(talk)).toMatchObject({
      author: 'Ada M. Byron',
      title: '{Tides and gradients}',
      howpublished: 'Talk, Harbour Seminar, Testville University',
      year: '2023',
      month: '05',
    });
  });

  it('gives the number and address of a preprint', () => {
    const paper = entriesOf(bibtex.write(makeGraph())).at(-1)!.fields;
    expect(Object.fromEntries(paper)).toMatchObject({
      eprint: '2301.00001',
      archiveprefix: 'arXiv',
      url: 'https://arxiv.org/abs/2301.00001',
    });
  });
});
