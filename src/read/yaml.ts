import type { YAMLParseError } from 'yaml';
import type { Problem, ReadResult, Source } from '../model';
import { decode } from './encoding/decode';
import type { Reader, Sample } from './reader';
import { parseYaml } from './records/parse-yaml';
import { recordsResult } from './records/records-result';

const shownErrors = 5;

const doubt = (source: Source, error: YAMLParseError): Problem => ({
  severity: 'warning',
  source: source.name,
  ...(error.linePos === undefined ? {} : { line: error.linePos[0].line }),
  message: `not quite YAML (${error.message.split('\n')[0]}); read as far as it goes`,
});

const read = (source: Source): ReadResult => {
  const { text, problems } = decode(source);
  const { value, errors } = parseYaml(text);
  const doubts = errors.slice(0, shownErrors).map((error) => doubt(source, error));
  const result = recordsResult(source, 'yaml', value, [...problems, ...doubts]);
  if (result === undefined)
    throw new Error('no talk found: no entry has a title with a speaker, a start or an abstract');
  return result;
};

const comments = /^(?:\s{0,20}#.{0,2000}\n|\s{0,20}\n|---\s{0,9}\n)*/;
/** A list of maps, at the top or under one key: announcements have labels, but no list of them. */
const listOfMaps =
  /^(?:["']?[\w-]{1,60}["']?:\s{0,9}\n)?\s{0,20}- ["']?[\w -]{1,60}["']?:(?:\s.{0,5000})?\n(?:\s{1,20}.{0,5000}\n){0,3}\s{1,20}["']?[\w -]{1,60}["']?:/;

const detect = ({ text }: Sample): number =>
  listOfMaps.test(text.slice(comments.exec(text)?.[0].length ?? 0)) ? 0.7 : 0;

/** YAML lists of talks, as static sites keep them. */
export const yaml: Reader = {
  name: 'yaml',
  extensions: ['yaml', 'yml'],
  mediaTypes: ['application/yaml', 'text/yaml'],
  detect,
  read,
};
