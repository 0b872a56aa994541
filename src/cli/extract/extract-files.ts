import type { DocumentRecord, Problem } from '../../model';
import type { Analysis, ExtractOptions } from '../../pipeline';
import { analyze } from '../../pipeline';
import { beginningLength, mayBeOwnOutput, type OwnOutput, ownOutput } from '../../write/own-output';
import { parseRecords } from '../../write/parse-records';
import type { SourceFile } from '../input/find-sources';
import type { Files } from '../platform/files';

/** What one file gave; `problems` are all there are, also those that stand in its records. */
export interface FileExtraction {
  readonly file: SourceFile;
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly Problem[];
  /** Why the file was passed over, and what it is good for. */
  readonly note?: string;
  /** The file held records: they were made some time before. */
  readonly isOld?: boolean;
}

/** What one file gave, with the layouts that its records were made from. */
export interface FileAnalysis extends FileExtraction {
  readonly analyses: readonly Analysis[];
}

/** Reads and extracts one file. A file that cannot be read is a problem, not the end. */
export function extractFile(file: SourceFile, files: Files, options: ExtractOptions): Promise<FileAnalysis> {
  return readAnd(file, files, (content) => extractContent(file, content, options));
}

/** The same for a file that may also hold records: those are taken as they are. */
export function recordsOfFile(
  file: SourceFile,
  files: Files,
  options: ExtractOptions,
): Promise<FileExtraction> {
  return readAnd(file, files, async (content): Promise<FileExtraction> => {
    const text = textOfOwn(content);
    if (text === undefined || ownOutput(text) !== 'records') return extractContent(file, content, options);
    const { records, problems } = parseRecords(text, file.name);
    const all = [...problems, ...records.flatMap((record) => record.problems)];
    return { file, records, problems: all, isOld: true };
  });
}

/** The records of some files; what was extracted now stands for what had been made of the same source before. */
export function currentRecords(extractions: readonly FileExtraction[]): DocumentRecord[] {
  const fresh = new Set(
    extractions.flatMap(({ records, isOld }) => (isOld ? [] : records.map(({ source }) => source))),
  );
  return extractions.flatMap(({ records, isOld }) =>
    isOld ? records.filter(({ source }) => !fresh.has(source)) : records,
  );
}

async function readAnd<Outcome extends FileExtraction>(
  file: SourceFile,
  files: Files,
  take: (content: Uint8Array) => Promise<Outcome>,
): Promise<Outcome | FileAnalysis> {
  const content = await files.read(file.path).catch((error: unknown) => messageOf(error));
  return typeof content === 'string'
    ? lostFile(file, `could not be read (${content}); left out`)
    : take(content);
}

/** Extracts what a file holds, unless it was made by talkgraph. A fault of the extraction costs this file only. */
export async function extractContent(
  file: SourceFile,
  content: Uint8Array,
  options: ExtractOptions,
): Promise<FileAnalysis> {
  const own = ownOutput(textOfOwn(content) ?? '');
  if (own !== undefined) return { ...gaveNothing(file), note: notes[own](file.path) };
  try {
    const { analyses, problems } = await analyze({ name: file.name, content }, options);
    const records = analyses.map(({ record }) => record);
    return {
      file,
      analyses,
      records,
      problems: [...problems, ...records.flatMap((record) => record.problems)],
    };
  } catch (error) {
    return lostFile(file, `a fault of talkgraph itself (${messageOf(error)}); left out, please report it`);
  }
}

/** The text of what may be records or a graph; undefined for what cannot be. */
function textOfOwn(content: Uint8Array): string | undefined {
  const beginning = new TextDecoder().decode(content.subarray(0, beginningLength));
  return mayBeOwnOutput(beginning) ? new TextDecoder().decode(content) : undefined;
}

const notes: Readonly<Record<OwnOutput, (path: string) => string>> = {
  records: (path) => `these are records; passed over. Join them: talkgraph build ${path} -o graph.json`,
  graph: (path) => `this is a graph; passed over. Look at it: talkgraph explore ${path}`,
};

/** The outcome for a file that could not be read. */
export function lostFile(file: SourceFile, message: string): FileAnalysis {
  return { ...gaveNothing(file), problems: [{ severity: 'error', source: file.name, message }] };
}

function gaveNothing(file: SourceFile): FileAnalysis {
  return { file, analyses: [], records: [], problems: [] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
