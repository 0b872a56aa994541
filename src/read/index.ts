import type { Problem, ReadResult, Source } from '../model';
import { csv } from './csv';
import { email } from './email';
import { cleanText } from './encoding/clean-text';
import { decode } from './encoding/decode';
import { isBinary } from './encoding/is-binary';
import { feed } from './feed';
import { html } from './html';
import { icalendar } from './icalendar';
import { json } from './json';
import { markdown } from './markdown';
import { office } from './office';
import { pdf } from './pdf';
import { maximumSize, type Reader, type Sample, sampleLength } from './reader';

import { refused } from './refused';
import { text } from './text';
import { unreadable } from './unreadable';
import { xml } from './xml';
import { yaml } from './yaml';

/** Where two are equally sure, the earlier wins. */
const readers: readonly Reader[] = [
  unreadable,
  pdf,
  office,
  icalendar,
  email,
  feed,
  json,
  html,
  xml,
  markdown,
  yaml,
  csv,
  text,
];

/** The formats by name, in the order in which they are asked. */
export const readerNames: readonly string[] = readers.map((reader) => reader.name);

/** What an extension adds to the content's word, and what it says where the content is silent. */
const extensionWeight = 0.25;

const extensionOf = (name: string): string => /\.([A-Za-z\d]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

const signatureLength = 16;

const sampleOf = (source: Source): Sample => {
  const head = source.content.slice(0, sampleLength);
  const signature =
    typeof head === 'string'
      ? head.slice(0, signatureLength)
      : String.fromCharCode(...head.subarray(0, signatureLength));
  const { text: beginning } =
    typeof head === 'string' ? { text: cleanText(head) } : decode({ name: source.name, content: head });
  return {
    name: source.name,
    text: beginning,
    signature,
    isBinary: typeof head !== 'string' && isBinary(head),
  };
};

const certaintyOf = (reader: Reader, sample: Sample): number =>
  reader.detect(sample) + (reader.extensions.includes(extensionOf(sample.name)) ? extensionWeight : 0);

const chooseReader = (sample: Sample): Reader =>
  readers.reduce((best, reader) => (certaintyOf(reader, sample) > certaintyOf(best, sample) ? reader : best));

const sizeOf = (source: Source): number => source.content.length;

const megabyte = 1_000_000;

const tooLarge = (source: Source): ReadResult =>
  refused(
    source,
    `${(sizeOf(source) / megabyte).toFixed(1)} MB is more than the ${maximumSize / megabyte} MB that are read; split the file`,
  );

const failure = (source: Source, reader: Reader, error: unknown): Problem => ({
  severity: 'error',
  source: source.name,
  message: `cannot be read as ${reader.name} (${error instanceof Error ? error.message : String(error)}); read as plain text`,
});

const readAs = async (reader: Reader, source: Source): Promise<ReadResult> => {
  try {
    return await reader.read(source);
  } catch (error) {
    const asText = await text.read(source);
    return { ...asText, problems: [failure(source, reader, error), ...asText.problems] };
  }
};

/**
 * A source as the documents it holds. The format is found by content first and by name second. Never throws:
 * what cannot be read is a problem, and what could not be read as its format is read as plain text.
 */
export const read = async (source: Source): Promise<ReadResult> =>
  sizeOf(source) > maximumSize ? tooLarge(source) : readAs(chooseReader(sampleOf(source)), source);
