import { parseYaml } from '../records/parse-yaml';
import { isObject, type JsonObject } from '../records/value';

export interface FrontMatter {
  readonly values: JsonObject;
  readonly body: string;
  /** Why the values could not be read, if they could not. */
  readonly doubt?: string;
}

const fences: readonly (readonly [string, string])[] = [
  ['---', 'yaml'],
  ['+++', 'toml'],
];
const longest = 50_000;

const tomlLine = /^\s{0,20}"?([\w.-]{1,60})"?\s{0,20}=\s{0,20}(.{1,5000})$/;

const tomlValue = (written: string): unknown => {
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(written.trim());
  if (quoted !== null) return (quoted[1] ?? quoted[2] ?? '').replace(/\\(["\\])/g, '$1');
  if (!written.startsWith('[')) return written.trim();
  return [...written.matchAll(/"([^"]{0,500})"|'([^']{0,500})'/g)].map((match) => match[1] ?? match[2]);
};

/** Of TOML, the lines that talks have: keys with a text, a date or a list of texts. */
const parseToml = (text: string): JsonObject =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, key, value] = tomlLine.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, tomlValue(value)]];
    }),
  );

const parseWholeYaml = (text: string): unknown => {
  const { value, errors } = parseYaml(text);
  const [error] = errors;
  if (error !== undefined) throw error;
  return value;
};

const parseValues = (text: string, language: string): Pick<FrontMatter, 'values' | 'doubt'> => {
  try {
    const values = language === 'yaml' ? parseWholeYaml(text) : parseToml(text);
    return { values: isObject(values) ? values : {} };
  } catch (error) {
    const [reason] = String(error).split('\n');
    return { values: {}, doubt: `the front matter is not ${language} (${reason}); kept as text` };
  }
};

/** Takes the YAML (`---`) or TOML (`+++`) at the head of a text apart from its body. */
export const splitFrontMatter = (text: string): FrontMatter => {
  const fence = fences.find(([mark]) => text.startsWith(`${mark}\n`));
  if (fence === undefined) return { values: {}, body: text };
  const [mark, language] = fence;
  const end = text.indexOf(`\n${mark}\n`, mark.length);
  if (end < 0 || end > longest) return { values: {}, body: text };
  const head = text.slice(mark.length + 1, end);
  if (!/^\s{0,20}"?[\w -]{1,60}"?\s{0,9}[:=]/m.test(head)) return { values: {}, body: text };
  const body = text.slice(end + mark.length + 2);
  const parsed = parseValues(head, language);
  return { ...parsed, body: parsed.doubt === undefined ? body : `${head}\n\n${body}` };
};
