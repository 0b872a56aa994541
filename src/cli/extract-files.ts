import type { DocumentRecord, Problem } from '../model';
import { extract } from '../pipeline';
import type { SourceFile } from './find-sources';
import type { Files } from './io';

/** What one file gave; `problems` are all there are, also those that stand in its records. */
export interface FileExtraction {
  readonly file: SourceFile;
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly Problem[];
}

/** Reads and extracts files one after the other, in their order. A file that cannot be read is a problem, not the end. */
export async function* extractFiles(
  sources: readonly SourceFile[],
  files: Files,
): AsyncGenerator<FileExtraction> {
  for (const file of sources) yield await extractFile(file, files);
}

/** Reads and extracts one file. */
export async function extractFile(file: SourceFile, files: Files): Promise<FileExtraction> {
  try {
    return await extractContent(file, await files.read(file.path));
  } catch (error) {
    return lost(file, `could not be read (${messageOf(error)}); left out`);
  }
}

/** Extracts what a file holds. A fault of the extraction costs this file only. */
export async function extractContent(file: SourceFile, content: Uint8Array): Promise<FileExtraction> {
  try {
    const { records, problems } = await extract({ name: file.name, content });
    return { file, records, problems: [...problems, ...records.flatMap((record) => record.problems)] };
  } catch (error) {
    return lost(file, `a fault of talkgraph itself (${messageOf(error)}); left out, please report it`);
  }
}

function lost(file: SourceFile, message: string): FileExtraction {
  return { file, records: [], problems: [{ severity: 'error', source: file.name, message }] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
