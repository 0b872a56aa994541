import { fold } from '../util/fold';
import { groupBy } from '../util/group-by';
import { lazy } from '../util/lazy';
import { type InstitutionEntry, institutionCalled, institutionKey, institutions } from './institutions';
import { commonWords, givenNames, places, surnames } from './word-lists';

const shortestName = 5;

/** `Lakehead` of Lakehead University: what is left of a university's name, when nothing else is called so. */
export function shortNamesOf({ name, kind }: InstitutionEntry): string[] {
  if (kind !== 'university' && kind !== 'college') return [];
  const rest = /^University of ([^,]+)$|^([^,]+) (?:University|College)$/.exec(name);
  const short = (rest?.[1] ?? rest?.[2] ?? '').replace(/^the /, '');
  const words = short.split(/[ -]/).map(fold);
  const isOwn = words.length <= 2 && short.length >= shortestName && !meansElse(fold(short));
  return isOwn && !(words.length === 1 && meansElse(words[0] ?? '')) ? [short] : [];
}

/** Whether a folded word is a town, a person's name or a word of the dictionary. */
export function meansElse(key: string): boolean {
  return [places, commonWords, surnames, givenNames].some((list) => list.has(key));
}

/**
 * The institution that words mean when they are known to name one: by name, by an alias or by a short form that is
 * its alone, `Padova`, `UNC`.
 */
export function institutionMeant(words: string): InstitutionEntry | undefined {
  return institutionCalled(words) ?? byShortForm().get(institutionKey(words));
}

const byShortForm = lazy(indexShortForms);

function indexShortForms(): ReadonlyMap<string, InstitutionEntry> {
  const forms = institutions.flatMap((entry) =>
    [...new Set([...entry.weakAliases, ...shortNamesOf(entry)].map(institutionKey))].map((key) => ({
      key,
      entry,
    })),
  );
  return new Map(
    [...groupBy(forms, ({ key }) => key).values()].flatMap(([one, ...others]) =>
      one === undefined || others.length > 0 ? [] : [[one.key, one.entry] as const],
    ),
  );
}
