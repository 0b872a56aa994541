import { counted } from '../../util/counted';
import type { WrittenFile } from '../extract/written-file';

/** What a run of `extract` came to. */
export interface Summary {
  readonly files: number;
  readonly documents: number;
  readonly talks: number;
  readonly errors: number;
  readonly warnings: number;
}

export const emptySummary: Summary = { files: 0, documents: 0, talks: 0, errors: 0, warnings: 0 };

/** Adds what one file gave. */
export function addToSummary(
  summary: Summary,
  { documents, talks, problems }: Pick<WrittenFile, 'documents' | 'talks' | 'problems'>,
): Summary {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    files: summary.files + 1,
    documents: summary.documents + documents,
    talks: summary.talks + talks,
    errors: summary.errors + errors,
    warnings: summary.warnings + problems.length - errors,
  };
}

/** The summary in one line, for people. */
export function summaryLine(
  { files, documents, talks, errors, warnings }: Summary,
  isVerbose: boolean,
): string {
  const hint = isVerbose ? '' : ' (--verbose shows them)';
  const doubts = warnings > 0 ? `, ${counted(warnings, 'warning')}${hint}` : '';
  return `${counted(files, 'file')}, ${counted(documents, 'document')}, ${counted(talks, 'talk')}, ${counted(errors, 'error')}${doubts}\n`;
}
