import type { When } from '../model';
import { isCareerLine } from './career-line';
import { type Item, keyAt, type WordItem } from './items';
import { isOfClass } from './word-classes';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const present =
  set(`is are am remains holds works leads directs runs heads chairs serves teaches visits currently now
  presently today manages conducts joins joining completing pursuing studies co-directs co-leads continues
  has-since ist est es arbeitet forscht leitet travaille enseigne trabaja trabalha lavora работает преподает werkt arbetar arbejder arbeider tyoskentelee pracuje kieruje vede pusobi`);
const past =
  set(`was were had held worked led directed ran headed chaired served taught visited spent did got went
  came left began became took won wrote moved joined returned received obtained earned completed finished founded
  studied stayed interned consulted started graduated conducted previously formerly former earlier until
  fue foi fut etait fu era var waren byl byla foram furent blev wurde erhielt ex prior before after afterwards following subsequently remained occupied war etait past
  davor zuvor danach anschliessend vorher puis ensuite luego despues daarna vervolgens sedan darefter deretter potem nastepnie
  stata stato apres dopo tras apos nach ete sido estado hizo fez fece fatto lavorato insegnato studeerde werkte trascorso passou passo pase passei verbrachte forschte lehrte realizo realizou sejourne effectue pusobil pusobila pracowal pracowala pracoval pracovala forskat arbetat undervisat jobbat varit forsket arbejdet paso работал работала преподавал преподавала стажировался стажировалась окончил окончила защитил защитила был была oli olivat toimi tyoskenteli tyoskennellyt toiminut ollut deed deden gewerkt stravil stravila pobyval pobyvala ancien ancienne ehemalige ehemaliger antiguo antigua`);
/** `her studies`, `research visits`: verbs only behind a subject. */
const nounOrVerb = set('studies visits');
const future = set('will incoming upcoming future shall');
const notVerbs =
  set(`applied advanced united affiliated named distinguished related shared limited based funded
  tenured endowed integrated distributed embedded advised supervised mentored co-advised co-supervised honored
  interested invited retired pleased delighted excited thrilled renowned acclaimed need speed embed seed need-based certified combined mixed inspired accelerated`);
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
    if (key === ')') index = opening(items, index);
    if (clauseEnds.has(key) || opensApposition(items, index, from)) break;
    index = beforeRelative(items, index) ?? index;
    const tense = tenseOfWord(items, index, key);
    if (tense !== undefined) return tense;
  }
  const isOver =
    endsInPast(items, to) ||
    isStay(items[from]) ||
    pastVerb.test(keyAt(items, to) ?? '') ||
    isFollowed(items, to) ||
    isListOfPast(items) ||
    isOverWhere(items, to);
  return isOver ? 'past' : 'current';
}

/** `PhD from Testville, *where she wrote a thesis*, and professor at …`: index of the word that opens a clause which ends at a comma. */
function beforeRelative(items: readonly Item[], comma: number): number | undefined {
  if (
    keyAt(items, comma) !== ',' ||
    !/^(?:and|y|e|et|und|en|och|og|i|a)$/.test(keyAt(items, comma + 1) ?? '')
  )
    return undefined;
  const opening = items.findLastIndex(
    (_, index) =>
      index < comma &&
      index > comma - reach &&
      /^(?:where|donde|dove|ou|wo|onde|waar|dar|hvor|kde|gdzie)$/.test(keyAt(items, index) ?? ''),
  );
  return opening === -1 ? undefined : opening;
}

/** `with Carl Doe, *an* engineer at Testville`: what describes a person holds now, whatever was done with him. */
function opensApposition(items: readonly Item[], comma: number, from: number): boolean {
  return (
    comma > 1 &&
    comma + 1 <= from &&
    keyAt(items, comma) === ',' &&
    items[comma - 1]?.kind === 'person' &&
    /^an?$/.test(keyAt(items, comma + 1) ?? '')
  );
}

/** `Als Postdoc an der Testville University *arbeitete* sie`: the verb behind the place. */
const pastVerb =
  /^(?:arbeitete|forschte|lehrte|war|arbetade|forskade|var|arbejdede|arbeidet|werkte|was|travaillait|lavorava)$/;

/** `*Previous:* postdoc, Testville; intern, Acme Corporation`. */
function isListOfPast(items: readonly Item[]): boolean {
  return (
    (keyAt(items, 1) === ':' &&
      /^(?:previous|previously|formerly|past|earlier|before)$/.test(keyAt(items, 0) ?? '')) ||
    /^(?:stationen|etappen|tappe)$/.test(keyAt(items, 0) ?? '')
  );
}

/** `A postdoc at Testville, *where her mentor was* Carl Doe, she …`: what is told of the place is over. */
function isOverWhere(items: readonly Item[], to: number): boolean {
  const where = keyAt(items, to) === ',' ? to + 1 : to;
  return (
    keyAt(items, where) === 'where' &&
    [1, 2, 3, 4].some((step) => /^(?:was|were|had)$/.test(keyAt(items, where + step) ?? ''))
  );
}

/** `A fellowship at Testville *followed*`: what came, and is over. */
function isFollowed(items: readonly Item[], to: number): boolean {
  return [0, 1, 2].some(
    (step) =>
      /^(?:followed|ensued|folgte|folgten|siguio|suivit|seguiu|segui)$/.test(keyAt(items, to + step) ?? '') &&
      keyAt(items, to + step + 1) !== 'by',
  );
}

/** Where the parenthesis opens that closes at an index; what stands in it tells of something else. */
function opening(items: readonly Item[], close: number): number {
  const open = items.findLastIndex((_, index) => index < close && keyAt(items, index) === '(');
  return open === -1 ? close : open;
}

/** `research visits at Testville`, in a list without verbs. */
function isStay(item: Item | undefined): boolean {
  return item?.kind === 'word' && isOfClass(item, 'stay');
}

function tenseOfWord(items: readonly Item[], index: number, key: string): When | undefined {
  if (future.has(key)) return 'future';
  if (key === 'been') return hasSince(items, index) ? 'current' : 'past';
  if (key === 'be' || key === 'join') return precededByWill(items, index) ? 'future' : undefined;
  if (key === 'first' && keyAt(items, index - 1) === 'at') return 'past';
  if (nounOrVerb.has(key) && !/^(?:he|she|who|and|also|currently|now)$/.test(keyAt(items, index - 1) ?? 'he'))
    return undefined;
  if (isGerund.test(key) && isBehindTime.test(keyAt(items, index - 1) ?? '')) return 'past';
  const item = items[index];
  if (item?.kind === 'word' && isPreterite(item)) return 'past';
  if (present.has(key)) return precededByWill(items, index) ? 'future' : 'current';
  if (past.has(key)) return isPerfect(items, index) && hasSince(items, index) ? 'current' : 'past';
  return /^[a-z]{3,}ed$/.test(key) && !notVerbs.has(key) ? 'past' : undefined;
}

/** `pasé`, `trabajó`: past by the accent that the key has lost. */
function isPreterite(item: WordItem): boolean {
  return /é$/.test(item.text) ? present.has(item.key) : /ó$/.test(item.text) && isOfClass(item, 'work');
}

/** `*since completing* her fellowship`. */
const isGerund = /^(?:completing|finishing|pursuing|joining)$/;
const isBehindTime = /^(?:since|after|before|upon|following)$/;

/** `since 2019 she *has led*`. */
function isPerfect(items: readonly Item[], index: number): boolean {
  return /^(?:has|have|['’]ve|['’]s)$/.test(keyAt(items, index - 1) ?? '');
}

function precededByWill(items: readonly Item[], index: number): boolean {
  return [1, 2, 3].some((step) => keyAt(items, index - step) === 'will');
}

/** `since then she has been`, not `has been a fellow at Testville, *and since* 2021 …`, where another post begins. */
function hasSince(items: readonly Item[], verb: number): boolean {
  return items.some(
    (item, index) =>
      item.kind === 'word' &&
      item.key === 'since' &&
      (keyAt(items, index - 1) !== 'and' || (index < verb && verb - index <= longestSince)),
  );
}

const longestSince = 5;

const span = String.raw`(?:(?:from|de|von|dal) )?(?:[a-z]{3,9} )?(?:19|20)\d\d ?(?:-|–|—|to|until|a|bis|al|tot|ate) ?(?:[a-z]{3,9} )?(?:(?:19|20)\d\d|\d\d)\b`;
const reachOfYears = 9;
const endedSpan = new RegExp(
  `^[,(\\s]*(?:[a-z-]{3,20} ,\\s)?(?:${span}|(?:19|20)\\d\\d-(?:(?:19|20)\\d\\d|\\d\\d)\\b)`,
);

/** The same anywhere in a line of a career: `2008–2012: lecturer, Testville`. */
const overSpan = new RegExp(`(?:^|[^a-z0-9-])(?:${span}|(?:19|20)\\d\\d[-–](?:(?:19|20)\\d\\d|\\d\\d)\\b)`);

/** `(2013–2017)`, `2015 - 2018`: a span of years with an end, behind the place or in parentheses with it. */
function endsInPast(items: readonly Item[], to: number): boolean {
  if (isCareerLine(items) && (overSpan.test(keysOf(items)) || /^(?:19|20)\d\d \|/.test(keysOf(items))))
    return true;
  const place = items[to - 1];
  const asides = place === undefined || place.kind === 'word' ? [] : (place.asides.at(-1)?.items ?? []);
  const behind = keysOf(items.slice(to, to + reachOfYears));
  return [keysOf(asides), behind, behind.replace(/^\([^()]*\)/, '')].some((words) => endedSpan.test(words));
}

function keysOf(items: readonly Item[]): string {
  return items.map((item) => (item.kind === 'word' ? item.key : '_')).join(' ');
}
