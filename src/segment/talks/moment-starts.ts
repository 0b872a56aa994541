import { honorificLength, personScore } from '../../lexicon/person-name';
import type { Span } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import { wrapped } from '../../util/wrapped';
import type { Moments } from '../dates/moments';
import type { Item } from '../lines/items';
import { namesWeek } from '../lines/week-line';
import { parsePeople } from '../people/parse-people';
import { isProgrammeTitle } from './programme-title';
import type { Starts } from './starts';

/** A line that a day or a time fills or opens, and where the day or time ends. */
interface Anchor {
  readonly item: number;
  readonly end: number;
}

const pause = new RegExp(
  wrapped`
    \b(?:no (?:\p{L}+ )?(?:seminar|talk|meeting|colloquium)|registration|coffee|tea|lunch|dinner|break|
    pause|breakfast|refreshments|reception|closing|opening|welcome|discussion|concluding|poster session|
    check-?in|doors|drinks|bus|excursion|sauna|transfer|departure|arrival|check-?out|banquet|party|outing|
    hike|guided tour|ceremony|mittagessen|kaffeepause|déjeuner|almuerzo|pranzo)\b
  `,
  'iu',
);

/** Lines that a day fills or opens, each with a speaker of its own in or below the line. */
export function daysAbove(items: readonly Item[], moments: Moments): Starts {
  return startsOf(items, dayLines(items, moments), 1);
}

/** The same with the speaker above the day. */
export function daysBelow(items: readonly Item[], moments: Moments): Starts {
  return startsOf(items, dayLines(items, moments), -1);
}

/** Lines that a day fills or opens, `from` and below it, with a speaker whom no label names below. */
export function daysWithoutLabels(items: readonly Item[], moments: Moments, from: number): number[] {
  const days = dayLines(items, moments).filter(({ item }) => item >= from);
  return namedAnchors(items, days, 1);
}

/** Lines that a time opens, each with a speaker of its own: the programme of a day, or a bulletin of a week. */
export function timesAbove(items: readonly Item[], moments: Moments): Starts {
  const lines = new Map<number, Anchor>();
  for (const time of moments.times) {
    const item = items[time.item];
    if (item === undefined || item.label !== undefined || lines.has(time.item)) continue;
    const lead = /^\d{1,2}[.)]\s+/.exec(item.line.text)?.[0].length ?? 0;
    if (time.start - item.line.start <= lead + 2 && item.line.text.length < 400 && item.zone === 'header')
      lines.set(time.item, { item: time.item, end: time.end });
  }
  const times = [...lines.values()];
  const days = dayLines(items, moments);
  const { starts } = startsOf(
    items,
    times.filter(({ item }) => !pause.test(items[item]?.line.text ?? '')),
    1,
    1 / 3,
  );
  const titled = titledRows(items, times, starts);
  return {
    starts: [...starts, ...titled].sort((left, right) => left - right),
    ends: [...times, ...days].map(({ item }) => item).sort((left, right) => left - right),
  };
}

/** Rows of a programme that tell a title and no speaker: beside two rows with one, or four and more of their kind. */
function titledRows(items: readonly Item[], times: readonly Anchor[], named: readonly number[]): number[] {
  const rows = times.filter(({ item, end }) => {
    const line = items[item]?.line;
    const words = line?.text.slice(end - line.start).replace(/^[\s,;:.)|–—-]+/, '') ?? '';
    return !named.includes(item) && isProgrammeTitle(words) && !pause.test(words);
  });
  const isEnough = named.length >= 2 || (rows.length >= 4 && rows.length >= times.length / 2);
  return isEnough ? rows.map(({ item }) => item) : [];
}

function startsOf(
  items: readonly Item[],
  anchors: readonly Anchor[],
  direction: 1 | -1,
  share = 1 / 2,
): Starts {
  const days = anchors.filter(({ item }) => !namesWeek(items[item]?.line.text ?? ''));
  if (days.length < 2) return { starts: [], ends: [] };
  const named = namedAnchors(items, days, direction);
  const open = days.filter((anchor) => !isPause(items, anchor));
  const isEnough = named.length >= 2 && named.length >= open.length * share;
  return isEnough ? { starts: named, ends: anchors.map(({ item }) => item) } : { starts: [], ends: [] };
}

/** A row whose day has no talk, or none yet; or the heading of such a day. */
function isPause(items: readonly Item[], { item, end }: Anchor): boolean {
  const line = items[item]?.line;
  const words = line?.text.slice(end - line.start).replace(/^[\s,;:.)|–—-]+/, '') ?? '';
  if (words !== '') return pause.test(words) || isPlaceholder(words);
  return items.slice(item + 1, item + 4).some((below) => noTalk.test(below.line.text));
}

/** What stands below the heading of a day without a talk. */
const noTalk =
  /^(?:no (?:seminar|talk|meeting|colloquium|lecture)s?\b|(?:speakers?|titles?)(?: and (?:speakers?|titles?))? (?:to be|tb[ac]))/i;

function dayLines(items: readonly Item[], moments: Moments): Anchor[] {
  const lines = new Map<number, Anchor & { readonly key: string }>();
  const clocks = new Map(moments.times.map((time) => [time.item, time.from]));
  for (const date of moments.dates) {
    const item = items[date.item];
    if (item === undefined || lines.has(date.item) || date.day === undefined || date.weight < 0) continue;
    if (
      item.label === undefined &&
      (isFilled(item, date) || opensRow(item, date) || isSlot(item, date, moments) || closesRow(item, date))
    )
      lines.set(date.item, {
        item: date.item,
        key: `${namesWeek(item.line.text) ? 'week' : date.iso} ${clocks.get(date.item) ?? ''}`,
        end: closesRow(item, date) && !opensRow(item, date) ? item.line.start : date.end,
      });
  }
  const seen = new Set<string>();
  return [...lines.values()].filter(({ key }) => !seen.has(key) && seen.add(key));
}

function isFilled({ line }: Item, date: Span): boolean {
  return (date.end - date.start) / line.text.length > 0.33 && line.text.length < 90;
}

/** `Jan 14: Ada Byron (TVU), “Entropy of Birds”`: a row of a listing. */
function opensRow({ line }: Item, date: Span): boolean {
  const lead = /^\d{1,3}[.)]\s+/.exec(line.text)?.[0].length ?? 0;
  return date.start - line.start <= lead + 1 && line.text.length < 300;
}

/** `Ada Byron (TVU), “Entropy of Birds”, 3 March, 4 pm`: a row of a listing whose day stands behind person and title. */
function closesRow({ line, zone }: Item, date: Span): boolean {
  const isRow = zone === 'header' && line.text.length < 260 && date.start - line.start > 25;
  return isRow && /["“”«»)]\W{1,4}$/.test(line.text.slice(0, date.start - line.start));
}

/** `Birds Colloquium, 13 March, 4.15pm, Room 5`: the head of a talk in a bulletin. */
function isSlot({ line, zone }: Item, date: Span, { times }: Moments): boolean {
  const isShort = line.text.length < 110 && (zone === 'header' || line.gap > 0 || line.afterRule);
  const isAfterName = date.start - line.start < 50 && line.text[date.start - line.start - 2] === ',';
  return isShort && isAfterName && times.some(({ start }) => start >= date.end && start - date.end <= 3);
}

/** The anchors that have, within three lines in a direction, a person whom no other one has. */
function namedAnchors(items: readonly Item[], anchors: readonly Anchor[], direction: 1 | -1): number[] {
  const taken = new Set(anchors.map((anchor) => anchor.item));
  const seen = new Set<string>();
  return anchors
    .filter((anchor) => {
      const name = personNear(items, anchor, direction, taken);
      const own = items[anchor.item];
      const isOwn = own !== undefined && direction === 1 && personIn(own, anchor.end) !== undefined;
      if (name === undefined || (seen.has(name) && !isOwn)) return false;
      seen.add(name);
      return true;
    })
    .map((anchor) => anchor.item);
}

function personNear(
  items: readonly Item[],
  anchor: Anchor,
  direction: 1 | -1,
  taken: ReadonlySet<number>,
): string | undefined {
  for (let step = direction === 1 ? 0 : -1; Math.abs(step) <= (direction === 1 ? 5 : 3); step += direction) {
    const item = items[anchor.item + step];
    if (item === undefined || (step !== 0 && taken.has(anchor.item + step))) return undefined;
    if (item.label !== undefined || item.zone !== 'header' || item.line.text.length > 300) continue;
    const name =
      personIn(item, step === 0 ? anchor.end : item.line.start) ??
      (step === 0 ? personIn(item, item.line.start) : undefined);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** `Birds Seminar: Ada Byron`, `Journal Club (Ada Byron): …`, `PhD defence Ada Byron: …`. */
const eventLead = new RegExp(
  wrapped`
    ^[\s–—-]*(?:[\p{L}\d ,.’'()!-]{3,40}:\s+(?=\p{Lu})|[Ss]outenance (?:de thèse )?(?:de |d[’'])(?=\p{Lu})|
    [\p{L} ]{0,30}(?:[Cc]lub|[Ss]eminar|[Gg]roup|[Cc]olloquium|[Kk]olloquium|[Tt]alk|[Ll]ecture|
    [Mm]eeting) \((?=\p{Lu}[\p{L}.]+ \p{Lu})|(?:Ph\.?[Dd]\.? |[Dd]octoral |[Tt]hesis )?(?:[Dd]efen[cs]e|
    [Tt]alk|[Ll]ecture|[Ss]eminar)(?: of| by)? (?=\p{Lu}\p{L}+ \p{Lu})|
    (?:[\p{L}.]+ ){0,4}(?:[Dd]efen[cs]e|[Tt]alk|[Ll]ecture|[Ss]eminar|[Ee]xam) (?:of|
    by) (?=(?:Mr|Ms|Mrs|Dr|Prof)\b))
  `,
  'u',
);

/** `Ada Byron presents: …`. */
const presenting =
  /(?<=\p{Lu}\p{L}+) (?:presents|leads|introduces|discusses|will (?:present|lead|introduce|discuss)|presenting|leading|presenta|présente|stellt|referiert)(?!\p{L}).*$/u;

/** `Entropy of Birds, presented by Ada Byron`. */
const presentedBy =
  /(?<!\b(?:chaired|hosted|moderated|organi[sz]ed|introduced|sponsored|run))\s(?:presented by|presenter|led by|given by|speaker|with|by)\s?:?\s(?=\p{Lu}\p{L}+ \p{Lu})/u;

/** The person with whom the words of a line from a place on begin. */
function personIn({ line }: Item, from: number): string | undefined {
  const printed = line.text.slice(from - line.start);
  const words = printed.replace(presenting, '');
  const isSaid = words !== printed;
  const behind = withoutLead(words);
  const further = withoutLead(behind);
  const candidates = new Set([behind, words.split(':')[0] ?? '', further]);
  const later = presentedBy.exec(words);
  return (
    [...candidates].map((one) => firstPerson(one, isSaid)).find((name) => name !== undefined) ??
    (later === null
      ? undefined
      : firstPerson(words.slice(later.index + later[0].length).split(/\.(?:\s|$)/)[0] ?? '', true))
  );
}

function withoutLead(words: string): string {
  return words.slice(eventLead.exec(words)?.[0].length ?? 0);
}

/** `isSaid`: a verb says that a person speaks. */
function firstPerson(words: string, isSaid: boolean): string | undefined {
  const [first] = parsePeople(words, 0, { expected: false, rule: 'row', confidence: 0 });
  if (first === undefined || first.start >= 60) return undefined;
  const isSure = isSaid || first.affiliation !== undefined;
  const isTitled = honorificLength(words) > 0;
  return personScore(first.value) > (isTitled ? 0.2 : isSure ? 0.35 : 0.6) ? first.value : undefined;
}
