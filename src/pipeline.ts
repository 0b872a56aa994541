import { assemble } from './graph/assemble/assemble';
import type { GraphFile } from './graph/attributes';
import { type CorrectedGraph, correctGraph } from './graph/correct/correct-graph';
import type { Correction } from './graph/correct/correction';
import { enrich } from './graph/enrich/enrich';
import { type ConceptCount, conceptCounts } from './graph/explore/concept-counts';
import { type ConceptVocabulary, conceptVocabulary, ownVocabulary } from './lexicon/concept-vocabulary';
import { mergeVocabularies } from './lexicon/merge-vocabularies';
import { readVocabulary } from './lexicon/read-vocabulary';
import {
  type Document,
  type DocumentRecord,
  type Layout,
  type Problem,
  recordVersion,
  type Source,
} from './model';
import { read } from './read/index';
import { recognize } from './recognize/recognize';
import { relate } from './relate/relate';
import { resolve } from './resolve/resolve';
import { segment } from './segment/segment';
import { groupBy } from './util/group-by';

/** What a source gives: a record for each document in it. Problems that belong to a document stand in its record. */
export interface Extraction {
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly Problem[];
}

/** What an extraction may be told. */
export interface ExtractOptions {
  /** The concepts to look for; ours when not given. */
  readonly vocabulary?: ConceptVocabulary;
}

/** Reads one source and extracts what each of its documents says. Never throws for what stands in the source. */
export async function extract(source: Source, options: ExtractOptions = {}): Promise<Extraction> {
  const { analyses, problems } = await analyze(source, options);
  return { records: analyses.map(({ record }) => record), problems };
}

/** A record, and the layout it was made from: who wants to know why a field is as it is finds all its readings there. */
export interface Analysis {
  readonly record: DocumentRecord;
  readonly layout: Layout;
}

/** Does what `extract` does and gives the layouts beside the records. */
export async function analyze(
  source: Source,
  options: ExtractOptions = {},
): Promise<{ readonly analyses: readonly Analysis[]; readonly problems: readonly Problem[] }> {
  const { documents, problems } = await read(source);
  const names = new Set(documents.map((document) => document.source));
  const problemsOf = groupBy(problems, (problem) => problem.source);
  const vocabulary = options.vocabulary ?? ownVocabulary;
  return {
    analyses: documents.map((document) =>
      analyzeDocument(document, problemsOf.get(document.source) ?? [], vocabulary),
    ),
    problems: problems.filter((problem) => !names.has(problem.source)),
  };
}

function analyzeDocument(
  document: Document,
  readProblems: readonly Problem[],
  vocabulary: ConceptVocabulary,
): Analysis {
  const layout = segment(document);
  const mentions = recognize(document, layout, vocabulary);
  const { talks, relations } = relate(document, layout, mentions);
  const record: DocumentRecord = {
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
  return { record, layout };
}

function noTalk({ source, text }: Document): Problem {
  const message =
    text.trim() === ''
      ? 'there is no text in it'
      : 'no talk found in it; nothing was added to the graph but the people it names';
  return { severity: 'warning', source, message };
}

/** What a graph is called and shows, beyond what its records say. */
export interface BuildOptions {
  readonly title?: string;
  /** What concepts are called and which are broader; ours when not given. */
  readonly vocabulary?: ConceptVocabulary;
  /** What a reader knows better, replayed on what the records say. */
  readonly corrections?: readonly Correction[];
}

/** Joins records into a graph, laid out. The order of the records does not matter, that of the corrections does. */
export function build(records: readonly DocumentRecord[], options: BuildOptions = {}): GraphFile {
  return buildCorrected(records, options).graph;
}

/** Does what `build` does, and tells which corrections no longer fit. */
export function buildCorrected(
  records: readonly DocumentRecord[],
  { corrections = [], ...options }: BuildOptions = {},
): CorrectedGraph {
  const { graph, unfit } = correctGraph(join(records, options), corrections);
  return { graph: enrich(graph), unfit };
}

/** Joins records into a graph without places, communities and importance. */
export function join(records: readonly DocumentRecord[], options: BuildOptions = {}): GraphFile {
  const vocabulary = options.vocabulary ?? ownVocabulary;
  return assemble(resolve(records, vocabulary), { ...options, vocabulary });
}

/** Counts the concepts of a corpus; those that the vocabulary does not list are candidates for it. */
export function countConcepts(
  records: readonly DocumentRecord[],
  options: Pick<BuildOptions, 'vocabulary'> = {},
): ConceptCount[] {
  return conceptCounts(join(records, options), (options.vocabulary ?? ownVocabulary).lists);
}

/**
 * The vocabulary of files that somebody brings, earlier files first, added to ours or `instead` of it. Throws an Error
 * that names the file and the line that is no vocabulary.
 */
export function makeVocabulary(sources: readonly Source[], instead: boolean): ConceptVocabulary {
  const brought = sources.map(readNamed);
  const [first, ...others] = instead ? brought : [...brought, ownVocabulary.entries];
  return conceptVocabulary(others.reduce(mergeVocabularies, first ?? ownVocabulary.entries));
}

function readNamed({ name, content }: Source): ReturnType<typeof readVocabulary> {
  try {
    return readVocabulary(typeof content === 'string' ? content : new TextDecoder().decode(content));
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
