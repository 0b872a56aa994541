import { type CorrectionLog, joinLogs, parseCorrections } from '../../write/corrections';
import { readText } from '../input/read-input';
import type { Io } from '../platform/io';
import { listOption, type Option, type Options } from './command';

/** The option that brings corrections, alike in all commands. */
export const correctionOption: Option = {
  name: 'corrections',
  value: 'FILE',
  multiple: true,
  help: 'replay these corrections (JSON Lines, as the viewer saves them); those that no longer fit are reported',
};

/** Reads the logs of corrections that options name. Throws a UsageError for a path where no file is. */
export async function readCorrectionFiles(options: Options, io: Io): Promise<CorrectionLog> {
  const logs: CorrectionLog[] = [];
  for (const path of listOption(options, 'corrections'))
    logs.push(parseCorrections(await readText(path, io), path));
  return joinLogs(logs);
}
