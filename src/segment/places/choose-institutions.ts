import { personScore } from '../../lexicon/person-name';
import type { Document, Field, PersonField } from '../../model';
import type { Item } from '../lines/items';
import { labelValues } from '../lines/label-value';
import { opensWithDegree } from '../lines/opens-with-degree';
import { parsePeople } from '../people/parse-people';
import { isPlainSeries } from '../series/series-words';
import type { Holder } from './holder';
import { organizationNames } from './organization-names';
import { isOrganizationLine, isPost, looksLikeOrganization } from './organization-words';
import { saidHolders } from './said-holders';
import { senderLines } from './sender-lines';
import { weighed, weighedLines } from './weigh-lines';
import { weighNames } from './weigh-names';

/** Less than this in all says too little of who runs the event. */
const leastWeight = 1.4;

/** What is known of a talk that may tell who runs it. */
export interface HolderClues {
  /** What it names runs nothing. */
  readonly title: Field | undefined;
  readonly items: readonly Item[];
  /** Head and foot of a page of several talks. */
  readonly surroundings: readonly Item[];
  /** Organisations whose addresses stand in the document. */
  readonly published: readonly Holder[];
  readonly speakers: readonly PersonField[];
  readonly venue: Field | undefined;
  readonly series: Field | undefined;
  readonly stated: readonly Field[];
}

/**
 * The organisation that runs the event: named in the page's head and foot, the series, the sender's lines or the
 * place, or shown by the addresses in the text. The speakers' own institutions count only where these name them.
 */
export function chooseInstitutions(document: Document, clues: HolderClues): Field[] {
  const { text } = document;
  const own = keysOfAffiliations(clues.speakers);
  const holders = [
    ...clues.stated.flatMap((item) => statedHolders(text, item)),
    ...lineHolders(text, clues),
    ...(clues.venue === undefined ? [] : venueHolders(text, clues.venue)),
    ...(clues.series === undefined ? [] : weighNames(text, clues.series, 2.6, 'held-at-series', true)),
    ...saidHolders(text, clues.items, clues.surroundings),
    ...signatureHolders(text, clues.items),
    ...lastSentenceHolders(text, clues.items),
    ...clues.published,
  ];
  const people = clues.speakers.map((person) => person.value).join(' ');
  const printed = holders.filter(
    (holder) =>
      !people.includes(text.slice(holder.start, holder.end)) &&
      !(clues.title !== undefined && holder.start >= clues.title.start && holder.end <= clues.title.end),
  );
  const ranked = totals(withoutNamesakes(text, printed))
    .map(({ best, total, isKnown }) => ({
      best,
      rank: total - (own.has(best.key) ? 0.5 : 0) - (isKnown ? 0 : 0.8),
      total,
    }))
    .sort((left, right) => right.rank - left.rank);
  const [first] = ranked;
  return first !== undefined && first.total >= leastWeight ? [toField(first.best)] : [];
}

function keysOfAffiliations(speakers: readonly PersonField[]): Set<string> {
  return new Set(
    speakers.flatMap(({ affiliation }) =>
      affiliation === undefined
        ? []
        : organizationNames(affiliation.value, affiliation.start).map(({ key }) => key),
    ),
  );
}

/** `UAM` in a text that names the Uniwersytet im. Adama Mickiewicza is that one and no other of these letters. */
function withoutNamesakes(text: string, holders: readonly Holder[]): Holder[] {
  return holders.map((holder) => {
    const letters = text.slice(holder.start, holder.end);
    if (!/^\p{Lu}{3,6}$/u.test(letters)) return holder;
    const long = holders.find(
      (other) => other.key !== holder.key && isShortFor(letters, text.slice(other.start, other.end)),
    );
    return long === undefined ? holder : { ...long, weight: holder.weight };
  });
}

/** Whether letters are initials of some words in their order, the first word among them. */
function isShortFor(letters: string, words: string): boolean {
  const initials = words.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  if (initials.length < letters.length || initials[0] !== letters.charAt(0)) return false;
  let place = 0;
  for (const initial of initials) if (initial === letters.charAt(place)) place++;
  return place === letters.length;
}

interface Total {
  readonly best: Holder;
  readonly total: number;
  readonly isKnown: boolean;
}

/** The weights of each organisation added up; its best place shows it, by its longest name. */
function totals(holders: readonly Holder[]): Total[] {
  const sums = new Map<string, Total>();
  for (const holder of holders) {
    const known = sums.get(holder.key);
    sums.set(holder.key, {
      best: known === undefined ? holder : fuller(known.best, holder),
      total: (known?.total ?? 0) + holder.weight,
      isKnown: holder.isKnown || known?.isKnown === true,
    });
  }
  return [...sums.values()];
}

/** The heavier place, unless the other prints the name itself where this one does not. */
function fuller(one: Holder, two: Holder): Holder {
  const isPrinted = ({ rule }: Holder): boolean => rule !== 'held-at-domain';
  if (isPrinted(one) !== isPrinted(two)) return isPrinted(one) ? one : two;
  return two.weight > one.weight ? two : one;
}

function toField({ weight: _weight, key: _key, isKnown: _isKnown, ...rest }: Holder): Field {
  return rest;
}

/** What a format or a label states is taken whole where it has the look of an organisation. */
function statedHolders(text: string, stated: Field): Holder[] {
  const found = weighNames(text, stated, 6, 'held-at-stated');
  if (found.length > 0 || !looksLikeOrganization(stated.value)) return found;
  return [{ ...stated, key: stated.value.toLowerCase(), weight: 6, isKnown: true }];
}

/** What the place names, or what stands straight behind it: `Room 5, Testville University`. */
function venueHolders(text: string, venue: Field): Holder[] {
  const behind = /^[ \t]*(?:[,(]|at|of|@)[ \t]*(?:the )?(?=\p{Lu})[^\n;|]{2,90}/u.exec(
    text.slice(venue.end, venue.end + 120),
  );
  const words = behind?.[0].split(/\. |\.$|\bon\b|\bwill\b/)[0] ?? '';
  return [
    ...weighNames(text, venue, 2.2, 'held-at-venue'),
    ...weighNames(text, { start: venue.end, end: venue.end + words.length }, 2.2, 'held-at-venue'),
  ];
}

function lineHolders(text: string, clues: HolderClues): Holder[] {
  const { speakers, surroundings } = clues;
  const taken = speakers.flatMap((person) =>
    person.affiliation === undefined ? [person] : [person, person.affiliation],
  );
  const families = speakers
    .flatMap((person) => person.value.split(' ').at(-1) ?? [])
    .filter((family) => family.length > 2);
  const isSpeakers = ({ line }: Item): boolean =>
    line.text.length > 260 ||
    families.some((family) => line.text.includes(family)) ||
    taken.some((span) => span.start < line.end && span.end > line.start);
  const isPart = surroundings.length > 0 && !isMessage(clues.items);
  const underPeople = labelValues(text, clues.items, ['speaker', 'panelist', 'moderator', 'affiliation']);
  const isOfPerson = ({ line }: Item): boolean =>
    underPeople.some((value) => value.start < line.end && value.end > line.start);
  const own = isPart ? clues.items.map((item) => weighed(item, 1.1)) : weighedLines(clues.items);
  return [...weighedLines(surroundings), ...own]
    .filter(({ item, weight }) => weight > 0 && !isSpeakers(item) && !isOfPerson(item) && !tellsPerson(item))
    .flatMap(({ item, weight }) => {
      const takesWeak = item.label?.kind === 'subject' || isPlainSeries(item.line.text);
      return weighNames(text, item.line, weight, 'held-at-line', takesWeak);
    });
}

/** The institution in the sender's signature; its line may be wrapped. */
function signatureHolders(text: string, items: readonly Item[]): Holder[] {
  return senderLines(text, items).flatMap((item) => {
    const next = items[items.indexOf(item) + 1]?.line;
    const goesOn = /\b(?:of|for|and|de|du|di|für|the)$/i.test(item.line.text) && next?.gap === 0;
    return weighNames(
      text,
      { start: item.line.start, end: goesOn ? next.end : item.line.end },
      2,
      'held-at-sender',
    );
  });
}

/** `… Conveners: Ada Byron and Carl Doe. University of Testville Faculty of Law.` ends an announcement. */
function lastSentenceHolders(text: string, items: readonly Item[]): Holder[] {
  const item = items.at(-1);
  const last = item?.zone === 'bio' || item?.label !== undefined ? undefined : item?.line;
  const stop = last === undefined ? -1 : last.text.slice(0, -1).lastIndexOf('. ');
  if (last === undefined || stop < 0 || !isOrganizationLine(last.text.slice(stop + 2).replace(/\.$/, '')))
    return [];
  return weighNames(text, { start: last.start + stop + 2, end: last.end }, 2, 'held-at-line');
}

/** A message of a digest has a head of its own. */
function isMessage(items: readonly Item[]): boolean {
  const kinds = new Set(items.slice(0, 6).map(({ label }) => label?.kind));
  return kinds.has('subject') && kinds.has('poster');
}

/** `Dr. Ada Byron, Testville University`: the institution is the person's. */
function tellsPerson({ line, label }: Item): boolean {
  if (label !== undefined || line.text.length > 120) return false;
  if (opensWithDegree(line.text) || opensWithPost(line.text)) return true;
  const [first] = parsePeople(line.text, 0, { expected: false, rule: '', confidence: 0 });
  return first?.affiliation !== undefined && first.start < 12 && personScore(first.value) > 0.6;
}

/** `Senior Scientist, Testville Institute`, `Intern, Testworks, 2031`. */
function opensWithPost(text: string): boolean {
  const comma = text.indexOf(', ');
  const post = text.slice(0, comma);
  return comma > 0 && isPost(post);
}
