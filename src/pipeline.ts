import { assemble } from './graph/assemble';
import type { GraphFile } from './graph/attributes';
import { enrich } from './graph/enrich';
import { broaderOf, noteOf } from './lexicon/broader';
import { type Document, type DocumentRecord, type Problem, recordVersion, type Source } from './model';
import { read } from './read/index';
import { recognize } from './recognize/recognize';
import { relate } from './relate/relate';
import { resolve } from './resolve/resolve';
import { segment } from './segment/segment';

/** What a source gives: a record for each document in it. Problems that belong to a document stand in its record. */
export interface Extraction {
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly Problem[];
}

/** Reads one source and extracts what each of its documents says. Never throws for what stands in the source. */
export async function extract(source: Source): Promise<Extraction> {
  const { documents, problems } = await read(source);
  const names = new Set(documents.map((document) => document.source));
  return {
    records: documents.map((document) =>
      extractDocument(
        document,
        problems.filter((problem) => problem.source === document.source),
      ),
    ),
    problems: problems.filter((problem) => !names.has(problem.source)),
  };
}

function extractDocument(document: Document, readProblems: readonly Problem[]): DocumentRecord {
  const layout = segment(document);
  const mentions = recognize(document, layout);
  const { talks, relations } = relate(document, layout, mentions);
  return {
    talkgraph: recordVersion,
    source: document.source,
    format: document.format,
    ...(document.posted !== undefined && { posted: document.posted }),
    talks,
    relations,
    mentions,
    problems: [...readProblems, ...layout.problems, ...(talks.length === 0 ? [noTalk(document)] : [])],
    text: document.text,
  };
}

function noTalk({ source }: Document): Problem {
  return {
    severity: 'warning',
    source,
    message: 'no talk found in it; nothing was added to the graph but the people it names',
  };
}

/** What a graph is called and shows, beyond what its records say. */
export interface BuildOptions {
  readonly title?: string;
}

/** Joins records into a graph, laid out. The order of the records does not matter. */
export function build(records: readonly DocumentRecord[], options: BuildOptions = {}): GraphFile {
  return enrich(assemble(resolve(records), { ...options, vocabulary: { broaderOf, noteOf } }));
}
