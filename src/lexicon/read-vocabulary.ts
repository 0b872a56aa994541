import type { ConceptEntry } from './concepts';
import { parseJsonLd } from './parse-json-ld';
import { parseTurtle } from './parse-turtle';
import type { Triple } from './triple';
import { csoEntries, parseCso } from './vocabulary-cso';
import { parseVocabularyLines } from './vocabulary-lines';
import { skosEntries } from './vocabulary-skos';

const csoRelation = /superTopicOf|relatedEquivalent|preferentialEquivalent/;
const turtle = /^\s*(?:@prefix|@base|prefix\s|base\s|<[^>\s]+>\s+(?:<|a\s|[\w-]+:))/im;
/** How much of a file is looked at to tell its form. */
const sample = 20_000;

/**
 * Reads a vocabulary of concepts: our own form, SKOS in Turtle or JSON-LD, or the Computer Science Ontology in CSV or
 * Turtle; the content tells which. Throws an Error that says where it is none, or that no concept is in it.
 */
export function readVocabulary(text: string): ConceptEntry[] {
  const entries = entriesIn(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (entries.length === 0) throw new Error('there is no concept with a label in it');
  return entries;
}

function entriesIn(text: string): ConceptEntry[] {
  const start = text.slice(0, sample);
  if (/^\s*[{[]/.test(start)) return entriesOf(parseJsonLd(text));
  if (turtle.test(start)) return entriesOf(parseTurtle(text));
  if (start.split('\n').some((line) => csoRelation.test(line) && line.includes(',')))
    return csoEntries(parseCso(text));
  return parseVocabularyLines(text);
}

function entriesOf(triples: readonly Triple[]): ConceptEntry[] {
  return triples.some(({ predicate }) => csoRelation.test(predicate))
    ? csoEntries(triples)
    : skosEntries(triples);
}
