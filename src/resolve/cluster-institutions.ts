import { calmCapitals } from '../lexicon/calm-capitals';
import { institutionKey, wholesOf } from '../lexicon/institutions';
import { institutionMeant } from '../lexicon/short-institution-names';
import { groupBy } from '../util/group-by';
import { memoize } from '../util/memoize';
import { wrapped } from '../util/wrapped';
import { acronymTable, isAcronym } from './acronyms';
import { chooseLabel } from './choose-label';
import type { Cluster } from './cluster';
import { documentsOf } from './cluster';
import { quote, spellingReasons } from './cluster-by-key';
import type { LocalEntity } from './local-entity';
import type { OwnedGroup } from './split-by-owner';
import { splitByOwner } from './split-by-owner';

/** Names that say what kind of part something is and not which: they mean nothing without their whole. */
const genericPart = new RegExp(
  wrapped`
    ^(?:the )?(?:department|dept\.?|division|faculty|faculté|fakultät|facultad|school|college|
    graduate school|chair|lehrstuhl|section|unit|office)(?: (?:of|for|de|des|für)\b.*)?$|
    \b(?:department|dept\.?|division|faculty)$
  `,
  'iu',
);

/**
 * Joins institutions whose names differ in spelling only, or of which one is an acronym that some document spells
 * out. Parts of the same name (`Department of Statistics`) are joined only within one whole; a name that has an acronym
 * of its own is one institution, whichever of its several wholes a document tells.
 */
export function clusterInstitutions(locals: readonly LocalEntity[]): Cluster[] {
  const acronyms = acronymTable(locals, keyOf);
  const keyIn = keysWith(acronyms, locals);
  const ownerOf = ({ name, partOf = '' }: LocalEntity): string =>
    partOf === '' || keyIn(partOf) === keyIn(name) ? '' : keyIn(partOf);
  const partKey = (local: LocalEntity): string =>
    isPartByLexicon(local) ? keyIn(local.name) : withoutOwner(keyIn(ownWords(local)), ownerOf(local));
  const spelledOut = new Set(acronyms.values());
  return [...groupBy(locals, partKey)].flatMap(([key, members]) => {
    const isGeneric = members.some(isGenericPart);
    const isOne = spelledOut.has(key) && !isGeneric && ownersOfSeveral(members, ownerOf) < 2;
    const groups = splitByOwner(members, isOne ? () => '' : ownerOf, !isGeneric);
    return groups.map((group) => clusterOf(group));
  });
}

/** Institution name → key under which it is compared; acronyms lead to the key of what they stand for. */
function keysWith(
  acronyms: ReadonlyMap<string, string>,
  locals: readonly LocalEntity[],
): (name: string) => string {
  const bare = new Set(locals.map(({ name }) => name).filter(isAcronym));
  return memoize((name) => {
    const words = withoutHouse(name, bare);
    return acronyms.get(words) ?? keyOf(words);
  });
}

/** `TVL Laboratory` and `Laboratoire TVL` are the TVL that other documents name. */
function withoutHouse(name: string, acronyms: ReadonlySet<string>): string {
  const [, first = '', last = ''] =
    /^(\S+) (?:lab|laboratory|research (?:cent(?:er|re)|lab|laboratory))$|^(?:lab|laborator(?:y|io)|laboratoire) (\S+)$/i.exec(
      name,
    ) ?? [];
  const bare = first || last;
  const kind = institutionMeant(bare)?.kind ?? 'laboratory';
  return acronyms.has(bare) && (kind === 'laboratory' || kind === 'institute') ? bare : name;
}

/** The name without its whole as printed behind it: `Department of Statistics` of `Department of Statistics, TVU`. */
function ownWords({ name, partOf }: LocalEntity): string {
  return partOf !== undefined && name.endsWith(`, ${partOf}`) ? name.slice(0, -partOf.length - 2) : name;
}

/** Whether the lexicon has the institution as a part of the whole that the document tells: `IBM Research` of `IBM`. */
function isPartByLexicon({ name, partOf }: LocalEntity): boolean {
  const entry = institutionMeant(name);
  const whole = institutionMeant(partOf ?? '');
  return entry !== undefined && whole !== undefined && wholesOf(entry).includes(whole);
}

/** How many owners more than one document tells. */
function ownersOfSeveral(members: readonly LocalEntity[], ownerOf: (local: LocalEntity) => string): number {
  const owned = members.filter((local) => ownerOf(local) !== '');
  return [...groupBy(owned, ownerOf).values()].filter((group) => documentsOf({ members: group }).length > 1)
    .length;
}

/** Forms that the lexicon knows are compared as its preferred name: `Universität Testville`, `Testville University`. */
function keyOf(name: string): string {
  return institutionKey(institutionMeant(name)?.name ?? name);
}

/** `department statistics university testville` within `university testville` is `department statistics`. */
function withoutOwner(key: string, owner: string): string {
  if (owner === '' || key === owner) return key;
  if (key.endsWith(` ${owner}`)) return key.slice(0, -owner.length - 1);
  return key.startsWith(`${owner} `) ? key.slice(owner.length + 1) : key;
}

function isGenericPart({ name }: LocalEntity): boolean {
  return institutionMeant(name) === undefined && genericPart.test(name.split(',')[0] ?? name);
}

function clusterOf({ members, ambiguous }: OwnedGroup): Cluster {
  const printed = members.find((member) => member.partOf !== undefined)?.partOf;
  const whole = institutionMeant(printed ?? '')?.name ?? printed;
  const known = members.map(({ name }) => institutionMeant(name)).find((entry) => entry !== undefined);
  const name = known?.name ?? calmCapitals(chooseLabel(members));
  const label =
    whole !== undefined && members.some(isGenericPart) && !name.includes(whole) ? `${name}, ${whole}` : name;
  return {
    members,
    merged: spellingReasons(members),
    label,
    qualifiers: [...(whole === undefined ? [] : [whole]), ...documentsOf({ members })],
    ...(ambiguous && whole === undefined && { merged: [...spellingReasons(members), apart(name)] }),
  };
}

function apart(name: string): string {
  return `Kept apart from others called ${quote(name)}: nothing says which institution it belongs to.`;
}
