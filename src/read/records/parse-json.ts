export interface ParsedJson {
  readonly value: unknown;
  readonly doubts: readonly { readonly line?: number; readonly message: string }[];
}

const tryParse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const wrappers =
  /^\s{0,999}(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[)|(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\]\]>)\s{0,999}$/g;

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** Templates print raw line breaks into strings and commas after the last item. */
const repair = (text: string): string =>
  text
    .replace(wrappers, '')
    .replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|,(?=\s{0,999}[}\]])/g, (piece) =>
      piece === ',' ? '' : piece.replace(/[\n\t\r]/g, (control) => escapes[control] ?? ''),
    );

const lines = (text: string): ParsedJson => {
  const rows = text.split('\n').map((row) => row.trim().replace(/,$/, ''));
  const parsed = rows.map((row) => (row === '' ? undefined : tryParse(row)));
  const values = parsed.flatMap((result) => (result === undefined ? [] : [result.value]));
  if (values.length === 0) throw new Error('not JSON');
  const doubts = rows.flatMap((row, index) =>
    row !== '' && parsed[index] === undefined && row !== '[' && row !== ']'
      ? [{ line: index + 1, message: 'this line is not JSON; left out' }]
      : [],
  );
  return { value: values, doubts };
};

/** JSON, JSON with a template's mistakes (repaired), or JSON Lines (broken lines left out). Throws on anything else. */
export const parseJson = (text: string): ParsedJson => {
  const whole = tryParse(text);
  if (whole !== undefined) return { ...whole, doubts: [] };
  const repaired = tryParse(repair(text));
  if (repaired !== undefined) return { ...repaired, doubts: [{ message: 'not quite JSON; repaired' }] };
  return lines(text);
};
