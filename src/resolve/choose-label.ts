import { compareText } from '../util/compare-text';
import { groupBy } from '../util/group-by';

/** A form of a name that one document uses. */
export interface NamedForm {
  readonly name: string;
  readonly document: string;
}

/**
 * The form to show: of the highest `rank` first (default: all alike), then not in capitals, then used by the most
 * documents, then longest, then first in the alphabet.
 */
export function chooseLabel(forms: readonly NamedForm[], rank: (name: string) => number = () => 0): string {
  const counted = [...groupBy(forms, (form) => form.name)].map(([name, uses]) => ({
    name,
    rank: rank(name),
    shouted: isShouted(name),
    documents: new Set(uses.map((use) => use.document)).size,
  }));
  counted.sort(
    (left, right) =>
      right.rank - left.rank ||
      Number(left.shouted) - Number(right.shouted) ||
      right.documents - left.documents ||
      right.name.length - left.name.length ||
      compareText(left.name, right.name),
  );
  return counted[0]?.name ?? '';
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
