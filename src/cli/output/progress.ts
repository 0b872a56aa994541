import { oneLine } from '../../util/one-line';
import type { Output } from '../platform/io';

/** Shows how far a long job is, on a line that is overwritten; nothing where no one watches. */
export interface Progress {
  readonly show: (text: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const clearLine = '\r\u001b[K';

/** Progress on an output: only if it is a terminal. */
export function progressOn(output: Output): Progress {
  if (!output.isTTY) return { show: async () => {}, clear: async () => {} };
  return {
    show: (text) => output.write(`${clearLine}${oneLine(text).slice(0, 78)}`),
    clear: () => output.write(clearLine),
  };
}
