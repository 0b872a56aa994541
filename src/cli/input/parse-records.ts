import type { DocumentRecord, Problem } from '../../model';
import { recordVersion } from '../../model';

/** Records read from JSON Lines; a line that is none is a problem, the others stand. */
export interface ParsedRecords {
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly Problem[];
}

/** Reads what `talkgraph extract` wrote. `name` is how problems cite it. */
export function parseRecords(text: string, name: string): ParsedRecords {
  const records: DocumentRecord[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const record = parseRecord(line);
    if (typeof record === 'string')
      problems.push({
        severity: 'error',
        source: name,
        line: index + 1,
        message: `${record}; line left out`,
      });
    else records.push(record);
  }
  return { records, problems };
}

const lists = ['talks', 'relations', 'mentions', 'problems'] as const;

function parseRecord(line: string): DocumentRecord | string {
  const data = parseLine(line);
  if (data === undefined) return 'not a JSON object';
  if (data.talkgraph === undefined) return 'not a record: make records with `talkgraph extract`';
  if (data.talkgraph !== recordVersion)
    return `a record of version ${String(data.talkgraph)}, this program reads version ${recordVersion}: extract again`;
  const missing = lists.find((list) => !Array.isArray(data[list]));
  if (missing !== undefined) return `not a record: "${missing}" is not a list`;
  if (typeof data.source !== 'string' || typeof data.text !== 'string')
    return 'not a record: "source" or "text" is missing';
  return data as unknown as DocumentRecord;
}

function parseLine(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(line);
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
