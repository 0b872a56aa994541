import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/write/bibtex';
import { makeGraph } from '../graph/make-graph';
import { anyGraph } from './arbitrary-graph';

/** Entries as the parser of Better BibTeX reads them; it reports what it cannot read. */
function entriesOf(text: string) {
  const { entries, errors } = parse(text, { sentenceCase: false });
  expect(errors).toEqual([]);
  return entries;
}

const known = [
  'author',
  'title',
  'howpublished',
  'address',
  'year',
  'month',
  'date',
  'url',
  'keywords',
  'eprint',
  'archiveprefix',
  'doi',
];

describe('bibtex', () => {
  it('has an entry of its own name for each talk and paper, whatever their titles', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const entries = entriesOf(bibtex.write(graph));
        const wanted = graph.nodes.filter(({ attributes }) => ['talk', 'paper'].includes(attributes.kind));
        expect(entries.length).toBe(wanted.length);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(wanted.length);
        for (const { fields } of entries) expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
      }),
      { numRuns: 300 },
    );
  });

  it('gives author, title, place and date of a talk', () => {
    const [talk] = entriesOf(bibtex.write(makeGraph()));
    expect(talk?.key).toBe('byron2023tides');
    expect(talk?.fields).toMatchObject({
      author: [{ firstName: 'Ada M.', lastName: 'Byron' }],
      title: 'Tides and gradients',
      howpublished: 'Talk, Harbour Seminar, Testville University',
      year: '2023',
      month: '5',
    });
  });

  it('gives the number and address of a preprint', () => {
    const paper = entriesOf(bibtex.write(makeGraph())).at(-1);
    expect(paper?.key).toBe('arxiv-2301-00001');
    expect(paper?.fields).toMatchObject({
      eprint: '2301.00001',
      archiveprefix: 'arXiv',
      url: 'https://arxiv.org/abs/2301.00001',
    });
  });
});
