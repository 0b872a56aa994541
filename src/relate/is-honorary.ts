import { type Item, keyAt } from './items';
import type { Match } from './pattern';
import { isOfClass } from './word-classes';

/** Whether what a rule read is an honour and no studies: `an *honorary* doctorate from Testville`, `doctor *honoris* causa`. */
export function isHonorary(items: readonly Item[], { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  return items
    .slice(Math.max(0, from - 1), to)
    .some(
      (item, index, words) =>
        item.kind === 'word' &&
        (/^(?:honorary|honoris|ehrendoktor\w*)$/.test(item.key) || isHonShort(words, index)),
    );
}

/** `DSc (*hon.*)`, and not the Swedish for she: `*hon* disputerade`. */
function isHonShort(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return (
    keyAt(items, index) === 'hon' && !(next?.kind === 'word' && deeds.some((name) => isOfClass(next, name)))
  );
}

const deeds = ['graduated', 'receive', 'work', 'be', 'arrive'] as const;
