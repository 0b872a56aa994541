import { calmCapitals } from '../lexicon/calm-capitals';
import { institutionKey } from '../lexicon/institutions';
import { fold } from '../util/fold';
import { groupBy } from '../util/group-by';
import { chooseLabel } from './choose-label';
import type { Cluster } from './cluster';
import { spellingReasons } from './cluster-by-key';
import type { LocalEntity } from './local-entity';
import { splitByOwner } from './split-by-owner';

/** Joins series of one name; a name that several institutions use (`Colloquium`) is one series at each of them. */
export function clusterSeries(locals: readonly LocalEntity[]): Cluster[] {
  return [...groupBy(locals, ({ name }) => seriesKey(name)).values()].flatMap((members) =>
    splitByOwner(members, ownerOf, true).map((group) => {
      const name = calmCapitals(chooseLabel(group.members));
      const owner = group.members.find((member) => member.partOf !== undefined)?.partOf;
      return {
        members: group.members,
        merged: spellingReasons(group.members),
        label: group.ambiguous && owner !== undefined ? `${name}, ${owner}` : name,
        qualifiers: group.members.map((member) => member.document),
      };
    }),
  );
}

function ownerOf({ partOf }: LocalEntity): string {
  return partOf === undefined ? '' : institutionKey(partOf);
}

function seriesKey(name: string): string {
  return fold(name)
    .replace(/[’']s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|series|seminars?|colloquia)\b/g, (word) =>
      word.startsWith('semin') ? 'seminar' : word === 'colloquia' ? 'colloquium' : ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}
