import { calmCapitals } from '../lexicon/calm-capitals';
import { institutionKey } from '../lexicon/institutions';
import { institutionMeant } from '../lexicon/short-institution-names';
import { groupBy } from '../util/group-by';
import { acronymTable } from './acronyms';
import { chooseLabel } from './choose-label';
import type { Cluster } from './cluster';
import { documentsOf } from './cluster';
import { quote, spellingReasons } from './cluster-by-key';
import type { LocalEntity } from './local-entity';
import type { OwnedGroup } from './split-by-owner';
import { splitByOwner } from './split-by-owner';

/** Names that say what kind of part something is and not which: they mean nothing without their whole. */
const genericPart =
  /^(?:the )?(?:department|dept\.?|division|faculty|faculté|fakultät|facultad|school|college|graduate school|chair|lehrstuhl|section|unit|office)(?: (?:of|for|de|des|für)\b.*)?$|\b(?:department|dept\.?|division|faculty)$/iu;

/**
 * Joins institutions whose names differ in spelling only, or of which one is an acronym that some document spells
 * out. Parts of the same name (`Department of Statistics`) are joined only within one whole.
 */
export function clusterInstitutions(locals: readonly LocalEntity[]): Cluster[] {
  const keyOf = institutionKeys(locals);
  const ownerOf = ({ partOf }: LocalEntity): string => (partOf === undefined ? '' : keyOf(partOf));
  const partKey = (local: LocalEntity): string => withoutOwner(keyOf(local.name), ownerOf(local));
  return [...groupBy(locals, partKey).values()].flatMap((members) =>
    splitByOwner(members, ownerOf, !members.some(isGenericPart)).map((group) => clusterOf(group)),
  );
}

/** Institution name → key under which it is compared; acronyms lead to the key of what they stand for. */
function institutionKeys(locals: readonly LocalEntity[]): (name: string) => string {
  const acronyms = acronymTable(locals, keyOf);
  const keys = new Map<string, string>();
  return (name) => {
    const key = keys.get(name) ?? acronyms.get(name) ?? keyOf(name);
    keys.set(name, key);
    return key;
  };
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
  const whole = members.find((member) => member.partOf !== undefined)?.partOf;
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
