import type { Problem } from '../../model';
import { canonicalJson } from '../../util/canonical-json';
import { compareText } from '../../util/compare-text';
import type { SourceFile } from '../input/find-sources';
import type { FileAnalysis, FileExtraction } from './extract-files';

/** What one file gave, ready for the output. Plain data: it travels between threads. */
export interface WrittenFile {
  readonly file: SourceFile;
  readonly text: string;
  readonly documents: number;
  readonly talks: number;
  readonly problems: readonly Problem[];
  readonly note?: string;
}

/** A file's records as lines of JSON, sorted by source. */
export function writeRecords(extraction: FileExtraction): WrittenFile {
  const text = [...extraction.records]
    .sort((left, right) => compareText(left.source, right.source))
    .map((record) => `${canonicalJson(record)}\n`)
    .join('');
  return written(extraction, text);
}

/** A file's records in words. */
export function writeExplanations(
  extraction: FileAnalysis,
  explain: (analysis: FileAnalysis['analyses'][number]) => string,
): WrittenFile {
  return written(extraction, extraction.analyses.map(explain).join('\n\n'));
}

function written({ file, records, problems, note }: FileExtraction, text: string): WrittenFile {
  const talks = records.reduce((sum, record) => sum + record.talks.length, 0);
  return { file, text, documents: records.length, talks, problems, ...(note !== undefined && { note }) };
}
