import type { DocumentRecord, Problem } from '../model';
import { recordVersion } from '../model';
import { relationEnds, talkListKinds } from '../resolution';
import { type Fields, type FieldTypes, fieldsOf, isFields } from './expect-fields';

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

/** Whether a text is records, of any version, as its first line has it. */
export function areRecords(text: string): boolean {
  const [line = ''] = text.trimStart().split('\n', 1);
  if (!line.startsWith('{') || !line.includes('"talkgraph"')) return false;
  const data = parseLine(line);
  return data?.talkgraph !== undefined && lists.every((list) => Array.isArray(data[list]));
}

const lists = ['talks', 'relations', 'mentions', 'problems'] as const;
const listFields: FieldTypes = { talks: 'list', relations: 'list', mentions: 'list', problems: 'list' };

/** The record, or why the line is none. */
function parseRecord(line: string): DocumentRecord | string {
  const data = parseLine(line);
  if (data === undefined) return 'not a JSON object';
  if (data.talkgraph === undefined) return 'not a record: make records with `talkgraph extract`';
  if (data.talkgraph !== recordVersion)
    return `a record of version ${String(data.talkgraph)}, this program reads version ${recordVersion}: extract again`;
  try {
    expectRecord(data);
    return data as unknown as DocumentRecord;
  } catch (error) {
    return `not a record: ${error instanceof Error ? error.message : error}`;
  }
}

const talkFields: FieldTypes = {
  status: 'text',
  evidence: 'list of evidence',
  'title?': 'text',
  'series?': 'text',
  'start?': 'text',
  'end?': 'text',
  ...Object.fromEntries(Object.keys(talkListKinds).map((name) => [name, 'list of texts'])),
};
const relationFields: FieldTypes = { type: 'text', from: 'text', to: 'text', evidence: 'list of evidence' };
const mentionFields: FieldTypes = {
  kind: 'text',
  name: 'text',
  start: 'number',
  end: 'number',
  rule: 'text',
  confidence: 'number',
};

/** Throws an error that says what is missing. */
function expectRecord(data: Fields): void {
  fieldsOf(data, 'it', { source: 'text', text: 'text', ...listFields });
  const each = (list: (typeof lists)[number], types: FieldTypes): Fields[] =>
    (data[list] as readonly unknown[]).map((item, at) => fieldsOf(item, `${list}[${at}]`, types));
  each('talks', talkFields);
  each('mentions', mentionFields);
  each('problems', { severity: 'text', message: 'text' });
  const foreign = each('relations', relationFields).find(
    ({ type }) => !Object.hasOwn(relationEnds, String(type)),
  );
  if (foreign !== undefined) throw new Error(`there is no relation “${String(foreign.type)}”`);
}

/** Trimmed, for an editor may have put a byte order mark before the first line. */
function parseLine(line: string): Fields | undefined {
  try {
    const data: unknown = JSON.parse(line.trim());
    return isFields(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
