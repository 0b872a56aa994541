import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/graph/attributes';
import { jsonLd } from '../../src/write/json-ld';
import { turtle } from '../../src/write/turtle';
import { makeGraph } from '../graph/make-graph';
import { anyGraph } from './arbitrary-graph';

/** A statement as a line: subject, predicate, object. */
type Lines = readonly string[];

interface Statement {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

function linesOf(statements: readonly Statement[]): Lines {
  const lines = statements.map(({ subject, predicate, object }) =>
    [subject, predicate, object].map(({ value }) => value).join('\t'),
  );
  return [...new Set(lines)].sort();
}

function linesOfTurtle(text: string): Lines {
  return linesOf(new Parser({ format: 'text/turtle' }).parse(text));
}

async function linesOfJsonLd(text: string): Promise<Lines> {
  return linesOf(await jsonld.toRDF(JSON.parse(text), { safe: true }));
}

const schema = 'https://schema.org/';
const skos = 'http://www.w3.org/2004/02/skos/core#';

describe('linked data', () => {
  it('says the same in Turtle as in JSON-LD, whatever stands in the graph', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        expect(linesOfTurtle(turtle.write(graph))).toEqual(await linesOfJsonLd(jsonLd.write(graph)));
      }),
      { numRuns: 300 },
    );
  });

  it('lets no text become a statement: all subjects are nodes, all properties are known', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const quads = new Parser({ format: 'text/turtle' }).parse(turtle.write(graph));
        expect(new Set(quads.map(({ subject }) => subject.value)).size).toBe(graph.nodes.length + 1);
        for (const { subject, predicate, object } of quads) {
          expect(subject.value).toMatch(/^urn:talkgraph:[!-~]+$/);
          expect(predicate.value).toMatch(
            /^(?:https:\/\/schema\.org|http:\/\/www\.w3\.org|urn:talkgraph:terms:)/,
          );
          if (object.termType === 'NamedNode') expect(object.value).not.toMatch(/[<>"{}|\\^`\s]/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes concepts a SKOS scheme', () => {
    const lines = linesOfTurtle(turtle.write(makeGraph()));
    const concept = 'urn:talkgraph:concept:gradient-descent';
    expect(lines).toContain(`${concept}\t${skos}prefLabel\tgradient descent`);
    expect(lines).toContain(`${concept}\t${skos}broader\turn:talkgraph:concept:deep-learning`);
    expect(lines).toContain(`${concept}\t${skos}definition\tGoing downhill in small steps.`);
    expect(lines).toContain(`urn:talkgraph:concepts\t${schema}name\tHarbour talks`);
  });

  it('states no derived edge', () => {
    const graph: GraphFile = makeGraph();
    expect(graph.edges.some(({ attributes }) => attributes.kind === 'speaks_on')).toBe(true);
    expect(turtle.write(graph)).not.toMatch(/speaks|co_occurs|knowsAbout/);
  });
});
