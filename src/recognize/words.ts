import { fold } from '../util/fold';
import { partitionPoint } from '../util/partition-point';
import type { Token } from '../util/tokenize';

/** The document as tokens, with what every recognizer asks of them worked out once. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Folded text of each token. */
  readonly keys: readonly string[];
}

export function wordsOf(text: string, tokens: readonly Token[]): Words {
  return { text, tokens, keys: tokens.map((token) => fold(token.text)) };
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  const first = token?.text.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

const wrapped = 50;

/**
 * Whether a phrase may run on from token `index - 1` to token `index`: same line, or the end of a line so long
 * that it was surely wrapped.
 */
export function runsOn({ text, tokens }: Words, index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index];
  if (before === undefined || after === undefined) return false;
  const gap = text.slice(before.end, after.start);
  if (!gap.includes('\n')) return gap.length <= 3;
  if (isLabel(text, after)) return false;
  const lineStart = text.lastIndexOf('\n', before.end - 1) + 1;
  return gap.indexOf('\n') === gap.lastIndexOf('\n') && before.end - lineStart >= wrapped;
}

/** `Testville University⏎*Commentator:* …`: a label opens a line of its own. */
function isLabel(text: string, { end }: Token): boolean {
  return /^ ?:/.test(text.slice(end, end + 2));
}

/** Index of the first token that begins at or after an offset; the count of tokens when none does. */
export function tokenFrom({ tokens }: Words, offset: number): number {
  return partitionPoint(tokens, ({ start }) => start < offset);
}
