import type { Problem, Source } from '../model';
import { maximumParts } from './reader';

/** The problem of a source that holds more talks, events, entries or messages (`what`) than are read; else nothing. */
export const beyondLimit = (source: Source, count: number, what: string): readonly Problem[] =>
  count <= maximumParts
    ? []
    : [
        {
          severity: 'error',
          source: source.name,
          message: `holds more than ${maximumParts} ${what}; the rest was left out: split the file`,
        },
      ];
