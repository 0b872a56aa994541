import type { When } from '../model';
import { isCareerLine } from './career-line';
import { type Item, keyAt } from './items';
import { isOfClass } from './word-classes';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const present =
  set(`is are am remains holds works leads directs runs heads chairs serves teaches visits currently now
  presently today manages conducts joins joining completing pursuing studies co-directs co-leads continues
  has-since ist est es arbeitet forscht leitet travaille enseigne trabaja trabalha lavora`);
const past =
  set(`was were had held worked led directed ran headed chaired served taught visited spent did got went
  came left began became took won wrote moved joined returned received obtained earned completed finished founded
  studied stayed interned consulted started graduated conducted previously formerly former earlier until
  fue foi fut etait fu era var waren byl byla foram furent blev wurde erhielt ex prior before after afterwards following subsequently remained occupied war etait past
  stata stato apres dopo tras apos nach ete sido estado hizo fez fece fatto lavorato insegnato studeerde werkte trascorso passou passo verbrachte forschte lehrte realizo realizou sejourne effectue pracowal pracowala pracoval pracovala paso ancien ancienne ehemalige ehemaliger antiguo antigua`);
/** `her studies`, `research visits`: verbs only behind a subject. */
const nounOrVerb = set('studies visits');
const future = set('will incoming upcoming future shall');
const notVerbs =
  set(`applied advanced united affiliated named distinguished related shared limited based funded
  tenured endowed integrated distributed embedded advised supervised mentored co-advised co-supervised honored
  interested invited retired need speed embed seed need-based certified combined mixed inspired accelerated`);
const clauseEnds = new Set([';']);
const reach = 24;

/**
 * When a statement holds, by the nearest verb or adverb of time before it in its sentence; a statement without a
 * verb (`Professor, Testville University`) holds now, unless years that are over stand behind it.
 */
export function tenseOf(items: readonly Item[], from: number, to: number): When {
  for (let index = from; index >= Math.max(0, from - reach); index--) {
    const key = keyAt(items, index);
    if (key === undefined) continue;
    if (clauseEnds.has(key)) break;
    const tense = tenseOfWord(items, index, key);
    if (tense !== undefined) return tense;
  }
  return endsInPast(items, to) || isStay(items[from]) ? 'past' : 'current';
}

/** `research visits at Testville`, in a list without verbs. */
function isStay(item: Item | undefined): boolean {
  return item?.kind === 'word' && isOfClass(item, 'stay');
}

function tenseOfWord(items: readonly Item[], index: number, key: string): When | undefined {
  if (future.has(key)) return 'future';
  if (key === 'been') return hasSince(items) ? 'current' : 'past';
  if (key === 'be' || key === 'join') return precededByWill(items, index) ? 'future' : undefined;
  if (key === 'first' && keyAt(items, index - 1) === 'at') return 'past';
  if (nounOrVerb.has(key) && !/^(?:he|she|who|and|also|currently|now)$/.test(keyAt(items, index - 1) ?? 'he'))
    return undefined;
  if (isGerund.test(key) && isBehindTime.test(keyAt(items, index - 1) ?? '')) return 'past';
  if (present.has(key)) return precededByWill(items, index) ? 'future' : 'current';
  if (past.has(key)) return 'past';
  return /^[a-z]{3,}ed$/.test(key) && !notVerbs.has(key) ? 'past' : undefined;
}

/** `*since completing* her fellowship`. */
const isGerund = /^(?:completing|finishing|pursuing|joining)$/;
const isBehindTime = /^(?:since|after|before|upon|following)$/;

function precededByWill(items: readonly Item[], index: number): boolean {
  return [1, 2, 3].some((step) => keyAt(items, index - step) === 'will');
}

function hasSince(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'word' && item.key === 'since');
}

const span = String.raw`(?:(?:from|de|von|dal) )?(?:[a-z]{3,9} )?(?:19|20)\d\d ?(?:-|–|—|to|until|a|bis|al|tot|ate) ?(?:[a-z]{3,9} )?(?:(?:19|20)\d\d|\d\d)\b`;
const endedSpan = new RegExp(`^[,(\\s]*(?:${span}|(?:19|20)\\d\\d-(?:(?:19|20)\\d\\d|\\d\\d)\\b)`);

/** The same anywhere in a line of a career: `2008–2012: lecturer, Testville`. */
const overSpan = new RegExp(`(?:^|[^a-z0-9-])(?:${span}|(?:19|20)\\d\\d[-–](?:(?:19|20)\\d\\d|\\d\\d)\\b)`);

/** `(2013–2017)`, `2015 - 2018`: a span of years with an end, behind the place or in parentheses with it. */
function endsInPast(items: readonly Item[], to: number): boolean {
  if (isCareerLine(items)) return overSpan.test(keysOf(items));
  const place = items[to - 1];
  const asides = place === undefined || place.kind === 'word' ? [] : (place.asides.at(-1)?.items ?? []);
  return [asides, items.slice(to, to + 7)].some((words) => endedSpan.test(keysOf(words)));
}

function keysOf(items: readonly Item[]): string {
  return items.map((item) => (item.kind === 'word' ? item.key : '_')).join(' ');
}
