import type { Problem, Source } from '../../model';
import { cleanText } from './clean-text';
import { guessEncoding } from './guess-encoding';
import { mendMojibake } from './mend-mojibake';
import { fromLatin1 } from './windows-1252';

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Damage shown by line; more of it is only counted. */
const linesShown = 3;

const decodeBytes = (bytes: Uint8Array): { readonly text: string; readonly doubt?: string } => {
  const guess = guessEncoding(bytes);
  return { ...guess, text: new TextDecoder(guess.encoding).decode(guess.bytes ?? bytes) };
};

const damagedLines = (text: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : []));

const damage = (source: string, text: string): readonly Problem[] => {
  const lines = text.includes('\ufffd') ? damagedLines(text) : [];
  const message = `${lines.length} lines hold characters that were lost before (U+FFFD); kept as they are: line ${lines.slice(0, linesShown).join(', ')}`;
  return lines.length === 0 ? [] : [{ severity: 'warning', source, line: lines[0] ?? 1, message }];
};

const doubts = (source: string, doubt: string | undefined, mended: number): readonly Problem[] => [
  ...(doubt === undefined ? [] : [{ severity: 'warning', source, message: doubt } as const]),
  ...(mended === 0
    ? []
    : [
        {
          severity: 'warning',
          source,
          message: `${mended} characters had been read in the wrong encoding before (mojibake); mended`,
        } as const,
      ]),
];

/**
 * A source's content as clean text (see `cleanText`): the encoding is found from the bytes and what they
 * declare, wrongly decoded characters are mended, and whatever had to be guessed or is lost is reported.
 */
export const decode = (source: Source): Decoded => {
  const raw = typeof source.content === 'string' ? { text: source.content } : decodeBytes(source.content);
  const { text: meant, mended } = mendMojibake(fromLatin1(raw.text));
  const text = cleanText(meant);
  const doubt = 'doubt' in raw ? raw.doubt : undefined;
  return { text, problems: [...doubts(source.name, doubt, mended), ...damage(source.name, text)] };
};
