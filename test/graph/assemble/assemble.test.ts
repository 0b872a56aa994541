import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/graph/assemble/assemble';
import { joinStatements } from '../../../src/graph/assemble/join-statements';
import type { EdgeKind, GraphEdge } from '../../../src/graph/attributes';
import { resolve } from '../../../src/resolve/resolve';
import { makeRecord } from '../../resolve/make-record';
import { records, vocabulary } from '../make-graph';

const graph = assemble(resolve(records), { title: 'Harbour talks', vocabulary });
const edges = (kind: EdgeKind): GraphEdge[] => graph.edges.filter((edge) => edge.attributes.kind === kind);
const ends = (kind: EdgeKind): string[] => edges(kind).map(({ source, target }) => `${source} → ${target}`);
const tides = 'talk:2023-05-02-tides-and-gradients';
const more = 'talk:2024-05-02-more-on-gradients';
const byron = 'person:ada-m-byron';

describe('joinStatements', () => {
  const proof = (start: number, end: number, confidence: number, document = 'a.txt') => ({
    document,
    start,
    end,
    rule: 'test',
    confidence,
  });
  const evidenceOf = (...evidence: ReturnType<typeof proof>[]) =>
    joinStatements([{ source: 'person:a', target: 'person:b', kind: 'advised_by', evidence, date: '' }])[0]
      ?.attributes.evidence;

  it('keeps of proofs within each other the widest, as sure as the surest', () => {
    expect(evidenceOf(proof(6, 20, 0.9), proof(4, 20, 0.7), proof(4, 9, 0.8))).toEqual([proof(4, 20, 0.9)]);
  });

  it('keeps proofs that overlap, and those of other documents', () => {
    const apart = [proof(0, 8, 0.7), proof(4, 12, 0.9), proof(5, 9, 0.8, 'b.txt')];
    expect(evidenceOf(...apart)).toEqual(apart);
  });
});

describe('assemble', () => {
  it('ties speakers, hosts, organizers and moderators to their talks', () => {
    expect(ends('gave')).toEqual([
      `${byron} → ${tides}`,
      `${byron} → ${more}`,
      'person:eve-noor → talk:2024-06-01-talk-by-eve-noor',
    ]);
    expect(ends('hosted')).toEqual([`person:carl-doe → ${tides}`]);
    expect(ends('organized')).toEqual([`person:carl-doe → ${more}`]);
    expect(ends('moderated')).toEqual([`person:fay-hill → ${more}`]);
  });

  it('ties talks to concepts by salience, to places, series and papers', () => {
    expect(edges('about').find(({ key }) => key === `${tides}|about|concept:tides`)?.attributes.weight).toBe(
      0.333,
    );
    expect(ends('held_at')).toContain(`${tides} → institution:testville-university`);
    expect(ends('part_of_series')).toEqual([`${tides} → series:harbour-seminar`]);
    expect(ends('cites')).toEqual([`${tides} → paper:arxiv-2301-00001`]);
  });

  it('keeps one edge for a statement of two documents, with the evidence of both', () => {
    expect(ends('collaborates_with')).toEqual([`${byron} → person:carl-doe`]);
    const [edge] = edges('collaborates_with');
    expect(edge?.undirected).toBe(true);
    expect(edge?.attributes.weight).toBe(2);
    expect(edge?.attributes.evidence.map(({ document }) => document)).toEqual(['a.txt', 'b.txt']);
  });

  it('lets the later document say whether someone still works at a place', () => {
    const nowhere = edges('affiliated_with').find(
      ({ target }) => target === 'institution:university-of-nowhere',
    );
    expect(nowhere?.attributes).toMatchObject({ when: 'past', role: 'lecturer' });
  });

  it('ties parts to their wholes', () => {
    expect(ends('part_of')).toEqual(['institution:harbour-laboratory → institution:testville-university']);
  });

  it('steps over a broader concept of which no talk is', () => {
    expect(ends('broader')).toEqual(['concept:gradient-descent → concept:deep-learning']);
    expect(edges('broader')[0]?.attributes).toMatchObject({ origin: 'vocabulary', evidence: [] });
  });

  it('derives who speaks on what, and names the edges it rests on', () => {
    const edge = edges('speaks_on').find(({ key }) => key === `${byron}|speaks_on|concept:gradient-descent`);
    expect(edge?.attributes.weight).toBe(2);
    expect(edge?.attributes.basis).toEqual([
      `${byron}|gave|${tides}`,
      `${byron}|gave|${more}`,
      `${tides}|about|concept:gradient-descent`,
      `${more}|about|concept:gradient-descent`,
    ]);
  });

  it('derives which concepts go together in two talks or more, not in one', () => {
    expect(ends('co_occurs')).toEqual(['concept:deep-learning → concept:gradient-descent']);
  });

  it('has no node for someone who stands in no relation, nor for a title yet to come', () => {
    const keys = graph.nodes.map(({ key }) => key);
    expect(keys).not.toContain('person:nobody-known');
    expect(keys.filter((key) => key.includes('tba'))).toEqual([]);
  });

  it('tells talks when and where they are, and concepts what they mean', () => {
    const attributesOf = (key: string) => graph.nodes.find((node) => node.key === key)?.attributes;
    expect(attributesOf(tides)).toMatchObject({
      start: '2023-05-02T10:00',
      end: '2023-05-02T11:00',
      venue: 'Room 1',
      status: 'scheduled',
    });
    expect(attributesOf('concept:gradient-descent')?.note).toBe('Going downhill in small steps.');
  });

  it('gives every stated edge words that say it, and every derived one edges that are there', () => {
    const texts = new Map(graph.documents.map(({ source, text }) => [source, text]));
    const keys = new Set(graph.edges.map(({ key }) => key));
    for (const { attributes } of graph.edges) {
      if (attributes.origin === 'stated') expect(attributes.evidence).not.toEqual([]);
      if (attributes.origin === 'derived') expect(attributes.basis).not.toEqual([]);
      for (const { document, start, end } of attributes.evidence)
        expect(texts.get(document)?.slice(start, end).trim()).not.toBe('');
      for (const key of attributes.basis ?? []) expect(keys).toContain(key);
    }
  });

  it('has unique sorted keys and no edge without its nodes', () => {
    for (const items of [graph.nodes, graph.edges]) {
      const keys = items.map(({ key }) => key);
      expect([...new Set(keys)].sort()).toEqual(keys);
    }
    const nodes = new Set(graph.nodes.map(({ key }) => key));
    for (const { source, target } of graph.edges) expect(nodes.has(source) && nodes.has(target)).toBe(true);
  });

  it('states nothing of which no words are known', () => {
    const [record] = records;
    const bare = {
      ...record!,
      mentions: [],
      talks: [],
      relations: record!.relations.map((relation) => ({ ...relation, evidence: [] })),
    };
    expect(assemble(resolve([bare])).edges).toEqual([]);
  });

  it('takes any name, also one that JavaScript knows', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom('__proto__', 'constructor', 'toString'),
        (name, trap) => {
          const record = makeRecord('a.txt', {
            talks: [{ title: trap, speakers: [name, trap], concepts: [trap, name] }],
            relations: [['advised_by', trap, name]],
          });
          const made = assemble(resolve([record]));
          const keys = new Set(made.nodes.map(({ key }) => key));
          for (const { source, target } of made.edges)
            expect(keys.has(source) && keys.has(target)).toBe(true);
          expect(made.edges.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
