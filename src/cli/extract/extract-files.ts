import type { DocumentRecord, Problem } from '../../model';
import type { Analysis, ExtractOptions } from '../../pipeline';
import { analyze } from '../../pipeline';
import type { SourceFile } from '../input/find-sources';
import type { Files } from '../platform/files';

/** What one file gave; `problems` are all there are, also those that stand in its records. */
export interface FileExtraction {
  readonly file: SourceFile;
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly Problem[];
}

/** What one file gave, with the layouts that its records were made from. */
export interface FileAnalysis extends FileExtraction {
  readonly analyses: readonly Analysis[];
}

/** Reads and extracts one file. A file that cannot be read is a problem, not the end. */
export async function extractFile(
  file: SourceFile,
  files: Files,
  options: ExtractOptions,
): Promise<FileAnalysis> {
  try {
    return await extractContent(file, await files.read(file.path), options);
  } catch (error) {
    return lostFile(file, `could not be read (${messageOf(error)}); left out`);
  }
}

/** Extracts what a file holds. A fault of the extraction costs this file only. */
export async function extractContent(
  file: SourceFile,
  content: Uint8Array,
  options: ExtractOptions,
): Promise<FileAnalysis> {
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

/** The outcome for a file that gave nothing. */
export function lostFile(file: SourceFile, message: string): FileAnalysis {
  return {
    file,
    analyses: [],
    records: [],
    problems: [{ severity: 'error', source: file.name, message }],
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
