import type { BuildOptions } from '../../pipeline';
import { makeVocabulary } from '../../pipeline';
import { UsageError } from './usage-error';

/** A file of concepts that was read: plain data that can be handed to a worker. */
export interface VocabularyFile {
  readonly name: string;
  readonly content: string;
}

/** The vocabularies that options name. `instead` says that ours is not used. */
export interface VocabularyChoice {
  readonly files: readonly VocabularyFile[];
  readonly instead: boolean;
}

/** What the stages are told of concepts: nothing when no file is named. Throws a UsageError for a file that is no vocabulary. */
export function vocabularyOptions({ files, instead }: VocabularyChoice): Pick<BuildOptions, 'vocabulary'> {
  if (files.length === 0) return {};
  try {
    return { vocabulary: makeVocabulary(files, instead) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
