import { compareText } from '../util/compare-text';
import { groupBy } from '../util/group-by';
import type { LocalEntity } from './local-entity';

/** Local entities of one name that belong to one owner. */
export interface OwnedGroup {
  readonly members: readonly LocalEntity[];
  /** The key of the owner; empty when no document tells it. */
  readonly owner: string;
  /** Whether the same name also belongs to someone else. */
  readonly ambiguous: boolean;
}

/**
 * Parts the bearers of one name by whom they belong to: a Department of Statistics is many. Bearers without owner
 * join the only owner there is; with several owners, or where `mayAdopt` is false, each document keeps its own.
 */
export function splitByOwner(
  members: readonly LocalEntity[],
  ownerOf: (local: LocalEntity) => string,
  mayAdopt: boolean,
): OwnedGroup[] {
  const byOwner = groupBy(members, ownerOf);
  const orphans = byOwner.get('') ?? [];
  byOwner.delete('');
  const owned = [...byOwner].sort(([left], [right]) => compareText(left, right));
  if (owned.length === 0 && mayAdopt) return [{ members, owner: '', ambiguous: false }];
  const [only] = owned;
  if (owned.length === 1 && mayAdopt && only !== undefined)
    return [{ members, owner: only[0], ambiguous: false }];
  const alone = [...groupBy(orphans, (orphan) => orphan.document).values()];
  const ambiguous = owned.length + alone.length > 1;
  return [
    ...owned.map(([owner, group]) => ({ members: group, owner, ambiguous })),
    ...alone.map((group) => ({ members: group, owner: '', ambiguous })),
  ];
}
