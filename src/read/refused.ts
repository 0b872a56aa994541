import type { ReadResult, Source } from '../model';

/** Of a source that cannot be read: no document, and why. */
export const refused = ({ name }: Source, message: string): ReadResult => ({
  documents: [],
  problems: [{ severity: 'error', source: name, message }],
});
