import { areRecords } from './parse-records';
import { isGraph } from './read-graph';

/** What is made of announcements and is none itself. */
export type OwnOutput = 'records' | 'graph';

/** How much of a file `mayBeOwnOutput` wants to see, in bytes or characters. */
export const beginningLength = 64;

/** Whether a file that begins so needs to be looked at as a whole. */
export function mayBeOwnOutput(beginning: string): boolean {
  return /^\ufeff?\s*[{<]/.test(beginning);
}

/**
 * Whether a text is records or a graph; undefined for everything else. Tables of a graph are told by two words in their
 * first line: too little to take them for no announcements.
 */
export function ownOutput(text: string): OwnOutput | undefined {
  if (!mayBeOwnOutput(text)) return undefined;
  if (areRecords(text)) return 'records';
  return isGraph(text) ? 'graph' : undefined;
}
