import { calmCapitals } from '../lexicon/calm-capitals';
import { institutionKey, wholesOf } from '../lexicon/institutions';
import { institutionMeant } from '../lexicon/short-institution-names';
import { fold } from '../util/fold';
import { groupBy } from '../util/group-by';
import { chooseLabel } from './choose-label';
import type { Cluster } from './cluster';
import { spellingReasons } from './cluster-by-key';
import type { LocalEntity } from './local-entity';
import { splitByOwner } from './split-by-owner';

/** `Birds Seminar (BS)`. */
const acronym = /\s\(\p{Lu}{2,8}\)/gu;

/** Joins series of one name; a name that several institutions use (`Colloquium`) is one series at each of them. */
export function clusterSeries(locals: readonly LocalEntity[]): Cluster[] {
  return [...groupBy(locals, ({ name }) => seriesKey(name)).values()].flatMap((members) => {
    const ownerOf = ownersOf(members);
    return splitByOwner(members, (local) => institutionKey(ownerOf(local)), true).map((group) => {
      const name = calmCapitals(chooseLabel(group.members)).replace(acronym, '');
      const owner = group.members.map(ownerOf).find((called) => called !== '');
      return {
        members: group.members,
        merged: spellingReasons(group.members),
        label: group.ambiguous && owner !== undefined ? `${name}, ${owner}` : name,
        qualifiers: group.members.map((member) => member.document),
      };
    });
  });
}

/** The owner of each, under the lexicon's name: the outermost whole of it that owns the series elsewhere; empty where none is told. */
function ownersOf(locals: readonly LocalEntity[]): (local: LocalEntity) => string {
  const nameOf = ({ partOf = '' }: LocalEntity): string => institutionMeant(partOf)?.name ?? partOf;
  const owners = new Set(locals.map(nameOf));
  return (local) => {
    const entry = institutionMeant(local.partOf ?? '');
    const wholes = entry === undefined ? [] : wholesOf(entry).map(({ name }) => name);
    return wholes.findLast((whole) => owners.has(whole)) ?? nameOf(local);
  };
}

function seriesKey(name: string): string {
  return fold(name.replace(acronym, ''))
    .replace(/[’']s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|series|seminars?|colloquia)\b/g, (word) =>
      word.startsWith('semin') ? 'seminar' : word === 'colloquia' ? 'colloquium' : ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}
