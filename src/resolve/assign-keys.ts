import { compareText } from '../util/compare-text';
import { groupBy } from '../util/group-by';
import { slug } from '../util/slug';

/** Something in want of a key. */
export interface Keyless {
  /** The key that it gets if nothing else claims it: `kind:slug`. */
  readonly base: string;
  /** What tells it from others of the same base, best first. */
  readonly qualifiers: readonly string[];
  /** The heaviest of those of one base gets the bare key. */
  readonly weight: number;
}

/** Gives each item a key of its own, made from content: the base, or the base and the first qualifier that is free. */
export function assignKeys<Item extends Keyless>(items: readonly Item[]): ReadonlyMap<Item, string> {
  const keys = new Map<Item, string>();
  const taken = new Set(items.map((item) => item.base));
  for (const group of groupBy(items, (item) => item.base).values()) {
    const [main, ...others] = group.sort(compareItems);
    if (main !== undefined) keys.set(main, main.base);
    for (const item of others) {
      const key = freeKey(item, taken);
      taken.add(key);
      keys.set(item, key);
    }
  }
  return keys;
}

function compareItems(left: Keyless, right: Keyless): number {
  return right.weight - left.weight || compareText(left.qualifiers.join('\n'), right.qualifiers.join('\n'));
}

function freeKey({ base, qualifiers }: Keyless, taken: ReadonlySet<string>): string {
  const named = qualifiers.map((qualifier) => `${base}-${slug(qualifier, 40)}`);
  for (const key of named) if (!taken.has(key)) return key;
  const stem = named.at(-1) ?? base;
  let count = 2;
  while (taken.has(`${stem}-${count}`)) count++;
  return `${stem}-${count}`;
}

/** `kind:slug` of a label; a label without letters and digits is spelled by its code points. */
export function baseKey(kind: string, label: string): string {
  const name = slug(label) || [...label].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-');
  return `${kind}:${name}`;
}
