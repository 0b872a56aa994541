import type { Item } from '../lines/items';
import { labelValues } from '../lines/label-value';

/** So many lines at the end of a message may be its signature. */
const longestSignature = 8;

/**
 * Lines of the signature in which the sender of a message tells the own post: `Ada Byron | Secretary | Department of
 * Birds | Testville University`. Who announces a talk works where it is given.
 */
export function senderLines(text: string, items: readonly Item[]): readonly Item[] {
  const [from] = labelValues(text, items, ['poster']).filter(({ words }) =>
    /^(?:from|de|von|da|van|från|fra)$/i.test(words),
  );
  const name = from === undefined ? '' : text.slice(from.start, from.end).split(/[<(@,]/)[0];
  const family = /(\p{Lu}[\p{L}’'-]{2,})\W*$/u.exec(name ?? '')?.[1];
  if (family === undefined) return [];
  const first = Math.max((from?.item ?? 0) + 1, items.length - longestSignature);
  return items.slice(first).filter(({ line, label }) => label === undefined && line.text.includes(family));
}
