import type { Evidence } from '../model';

/** Whether data are the place of some words in a document, and how they were read. */
export function isEvidence(data: unknown): data is Evidence {
  if (typeof data !== 'object' || data === null) return false;
  const { document, rule, start, end, confidence } = data as Readonly<Record<string, unknown>>;
  return (
    typeof document === 'string' &&
    typeof rule === 'string' &&
    [start, end, confidence].every((number) => typeof number === 'number')
  );
}
