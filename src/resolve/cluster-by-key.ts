import { groupBy } from '../util/group-by';
import type { Cluster } from './cluster';
import { documentsOf } from './cluster';
import { listWords } from './list-words';
import type { LocalEntity } from './local-entity';

/** Joins the local entities of equal key. An empty key joins nothing. */
export function clusterByKey(
  locals: readonly LocalEntity[],
  keyOf: (local: LocalEntity) => string,
  labelOf?: (members: readonly LocalEntity[]) => string,
): Cluster[] {
  return [...groupBy(locals, keyOf)].map(([, members]) => ({
    members,
    merged: spellingReasons(members),
    ...(labelOf !== undefined && { label: labelOf(members) }),
  }));
}

/** Says in words that forms of a name count as one, and in how many documents one name stands. */
export function spellingReasons(members: readonly LocalEntity[]): string[] {
  const names = [...new Set(members.map((member) => member.name))].sort();
  const documents = documentsOf({ members });
  const reasons: string[] = [];
  if (names.length > 1) reasons.push(`${listWords(names.map(quote))} are spellings of one name.`);
  if (documents.length > 1) reasons.push(`The same name in ${listWords(documents)}.`);
  return reasons;
}

/** Puts a name between curly quotation marks. */
export function quote(name: string): string {
  return `“${name}”`;
}
