import institutionData from '../../data/institutions.txt?raw';
import { fold } from '../util/fold';
import { lazy } from '../util/lazy';
import { memoize } from '../util/memoize';

/** A document asks again and again for the same names; more would keep the texts alive that they were cut from. */
const rememberedNames = 500;

/** An institution as data/institutions.txt describes it. */
export interface InstitutionEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Forms that name it only where an affiliation is expected: `Berkeley`, `Brown`. */
  readonly weakAliases: readonly string[];
  readonly kind: string;
  readonly country: string;
  readonly domains: readonly string[];
  readonly partOf?: string;
}

/** All known institutions, in the order of the data. */
export const institutions: readonly InstitutionEntry[] = parseInstitutions(institutionData);

const byName = new Map(institutions.map((entry) => [entry.name, entry]));
const byDomain = new Map(
  institutions.flatMap((entry) => entry.domains.map((domain) => [domain, entry] as const)),
);

/** Reads `name | aliases | kind | country | domains | part of` lines. */
export function parseInstitutions(data: string): InstitutionEntry[] {
  return data
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const [name = '', aliases = '', kind = '', country = '', domains = '', partOf = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      const forms = items(aliases);
      return {
        name,
        aliases: forms.filter((form) => !form.startsWith('~')),
        weakAliases: forms.filter((form) => form.startsWith('~')).map((form) => form.slice(1)),
        kind,
        country,
        domains: items(domains).map((domain) => domain.toLowerCase()),
        ...(partOf && { partOf }),
      };
    });
}

function items(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The entry of this preferred name. */
export function institutionNamed(name: string): InstitutionEntry | undefined {
  return byName.get(name);
}

const byForm = lazy(indexForms);

/** Forms under their keys; names before aliases; an alias of two institutions names neither. */
function indexForms(): ReadonlyMap<string, InstitutionEntry> {
  const index = new Map(institutions.map((entry) => [institutionKey(entry.name), entry]));
  const names = new Set(index.keys());
  const shared = new Set<string>();
  for (const entry of institutions)
    for (const key of entry.aliases.map(institutionKey)) {
      const owner = index.get(key);
      if (owner === undefined) index.set(key, entry);
      else if (owner !== entry && !names.has(key)) shared.add(key);
    }
  for (const key of shared) index.delete(key);
  return index;
}

/** The entry that words name by its preferred name or by an alias that is its alone, spelling aside. */
export function institutionCalled(words: string): InstitutionEntry | undefined {
  return byName.get(words) ?? byForm().get(institutionKey(words));
}

/** The entry that owns an internet domain: `cs.testville.edu` belongs to the owner of `testville.edu`. */
export function institutionOfDomain(domain: string): InstitutionEntry | undefined {
  const labels = domain.toLowerCase().split('.');
  for (let index = 0; index < labels.length - 1; index++) {
    const entry = byDomain.get(labels.slice(index).join('.'));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The institutions that an entry belongs to, the nearest first. */
export function wholesOf(entry: InstitutionEntry): InstitutionEntry[] {
  const wholes: InstitutionEntry[] = [];
  for (
    let next = byName.get(entry.partOf ?? '');
    next !== undefined && next !== entry && !wholes.includes(next);
    next = byName.get(next.partOf ?? '')
  )
    wholes.push(next);
  return wholes;
}

/** The outermost institution that an entry belongs to. */
export function wholeOf(entry: InstitutionEntry): InstitutionEntry {
  return wholesOf(entry).at(-1) ?? entry;
}

/** The key under which forms of an institution's name are compared: folded, without `the`, `of`, punctuation. */
export const institutionKey = memoize(plainKey, rememberedNames);

function plainKey(name: string): string {
  const spelled = spelledKey(name);
  const key = spelled
    .replace(/\b(?:the|of|at|for|and|in|di|de|da|do)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return key.length > 1 ? key : spelled;
}

/** The words of a name, each kind of place under one spelling. */
function spelledKey(name: string): string {
  return fold(name)
    .replace(/\+/g, ' plus ')
    .replace(/[’']s\b/g, 's')
    .replace(/&/g, ' and ')
    .replace(/\buniv\b\.?|\bu\.(?=\s)/g, 'university')
    .replace(/\buniver(?:sita|site|sidad|sidade|sitat|siteit|sitet)\b(?: degli studi)?/g, 'university')
    .replace(/\bdept\b\.?/g, 'department')
    .replace(/\binst\b\.?/g, 'institute')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
