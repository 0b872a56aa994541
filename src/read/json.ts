import type { Problem, ReadResult, Source } from '../model';
import { decode } from './encoding/decode';
import type { Reader } from './reader';
import { parseJson } from './records/parse-json';
import { recordsResult } from './records/records-result';

const withoutTalks = (source: Source): Problem => ({
  severity: 'warning',
  source: source.name,
  message: 'no talk found: no object has a title with a speaker, a start or an abstract',
});

const read = (source: Source): ReadResult => {
  const { text, problems } = decode(source);
  const parsed = parseJson(text);
  const doubts = parsed.doubts.map(
    (doubt): Problem => ({ severity: 'warning', source: source.name, ...doubt }),
  );
  const result = recordsResult(source, 'json', parsed.value, [...problems, ...doubts]);
  return result ?? { documents: [], problems: [...problems, withoutTalks(source)] };
};

/** JSON and JSON Lines in which talks are objects, wherever they stand and whatever their keys are called. */
export const json: Reader = {
  name: 'json',
  extensions: ['json', 'jsonl', 'ndjson', 'jsonld'],
  mediaTypes: ['application/json', 'application/ld+json', 'application/x-ndjson'],
  detect: ({ text }) => (/^\s{0,99}(?:\{\s{0,99}"|\[\s{0,99}[[{]\s{0,99}["{[])/.test(text) ? 0.9 : 0),
  read,
};
