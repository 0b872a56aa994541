import { personScore } from '../../lexicon/person-name';
import type { Document, Field, PersonField, Span } from '../../model';
import { field } from '../field';
import type { Item } from '../lines/items';
import { parsePeople } from '../people/parse-people';
import { isPlainSeries } from '../series/series-words';
import type { Holder } from './holder';
import { type OrganizationName, organizationNames } from './organization-names';
import { looksLikeOrganization } from './organization-words';
import { weighed, weighedLines } from './weigh-lines';

/** Less than this in all says too little of who runs the event. */
const leastWeight = 1.4;

/** What is known of a talk that may tell who runs it. */
export interface HolderClues {
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
    ...(clues.series === undefined ? [] : weigh(text, clues.series, 2.6, 'held-at-series', true)),
    ...saidHolders(text, clues.items),
    ...eventHolders(text, [...clues.surroundings, ...clues.items]),
    ...clues.published,
  ];
  const people = clues.speakers.map((person) => person.value).join(' ');
  const ranked = totals(holders.filter((holder) => !people.includes(text.slice(holder.start, holder.end))))
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
  const found = weigh(text, stated, 6, 'held-at-stated');
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
    ...weigh(text, venue, 2.2, 'held-at-venue'),
    ...weigh(text, { start: venue.end, end: venue.end + words.length }, 2.2, 'held-at-venue'),
  ];
}

const eventAt =
  /\b(?:seminars?|colloqui\p{L}+|talks?|lectures?|series|events?|meetings?|sessions?|workshop|conference|speaking|presented|held|hosted|take place|takes place|defen[sc]e|kolloquium|vortrag)\b(?:[ \n]\S{1,24}){0,4}?[ \n]at (?:the )?(\p{Lu}[^.;:!?\n]{2,90})/giu;

/** `The next seminar at Testville University`. */
function eventHolders(text: string, items: readonly Item[]): Holder[] {
  return items.slice(0, 60).flatMap(({ line, zone }) =>
    zone !== 'intro' && zone !== 'header'
      ? []
      : [...line.text.slice(0, 1500).matchAll(eventAt)].flatMap((match) => {
          const words = (match[1] ?? '').split(/,| on | in | will | by | with | from /)[0] ?? '';
          const start = line.start + match.index + match[0].length - (match[1] ?? '').length;
          return weigh(text, { start, end: start + words.length }, 2, 'held-at-said');
        }),
  );
}

const hereAt = /\b(?:with us|here|visiting us|join us|our own \w+(?: \w+)?) at ([^.;!?]{2,90})/i;
/** In the speaker's own words. */
const invitedTo = /\b(?:invitation|inviting me|invited me) to (?:speak at |visit )?([^.;!?]{2,90})/i;

/** `who is with us at Testville University`, `thank you for the invitation to Testville University`. */
function saidHolders(text: string, items: readonly Item[]): Holder[] {
  return items.slice(0, 60).flatMap((item) => {
    const words = item.line.text.slice(0, 1500);
    const here = item.zone === 'intro' ? hereAt.exec(words) : null;
    const match = here ?? (item.zone === 'bio' ? null : invitedTo.exec(words));
    if (match?.[1] === undefined) return [];
    const start = item.line.start + match.index + match[0].length - match[1].length;
    return weigh(text, { start, end: start + match[1].length }, 2, 'held-at-said');
  });
}

/** How much less names count that are not known, or known only in a short form. */
const less: Readonly<Record<OrganizationName['kind'], number>> = { known: 0, look: 0, shape: 0.6, weak: 0.6 };

function weigh(text: string, span: Span, weight: number, rule: string, takesWeak = false): Holder[] {
  const words = text.slice(span.start, span.end);
  return organizationNames(words, span.start, takesWeak).map(({ start, end, name, key, kind }) => ({
    ...field(text, start, end, rule, Math.min(0.9, 0.4 + weight / 10)),
    value: name.replace(/\s+/g, ' '),
    key,
    weight: weight - less[kind],
    isKnown: kind !== 'look',
  }));
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
  const own = isPart ? clues.items.map((item) => weighed(item, 1.1)) : weighedLines(clues.items);
  return [...weighedLines(surroundings), ...own]
    .filter(({ item, weight }) => weight > 0 && !isSpeakers(item) && !tellsPerson(item))
    .flatMap(({ item, weight }) => {
      const takesWeak = item.label?.kind === 'subject' || isPlainSeries(item.line.text);
      return weigh(text, item.line, weight, 'held-at-line', takesWeak);
    });
}

/** A message of a digest has a head of its own. */
function isMessage(items: readonly Item[]): boolean {
  const kinds = new Set(items.slice(0, 6).map(({ label }) => label?.kind));
  return kinds.has('subject') && kinds.has('poster');
}

/** `PhD | Testville University`, `M.Sc., Testville University`: where someone studied. */
const degreeLead =
  /^(?:Ph\.? ?D\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.|B\.?A\.|M\.?S\.|B\.?S\.|Sc\.?D\.?|Dr\. ?(?:rer|phil|habil)\.[^|,]{0,20}|Doctorate|Doctorado|Doctorat|Promotion|Master(?:'s)?|Bachelor(?:'s)?|Diplom)\s?(?:[|,:–—-]|\(\d{4}\)|in\s)/u;

/** `Dr. Ada Byron, Testville University`: the institution is the person's. */
function tellsPerson({ line, label }: Item): boolean {
  if (label !== undefined || line.text.length > 120) return false;
  if (degreeLead.test(line.text)) return true;
  const [first] = parsePeople(line.text, 0, { expected: false, rule: '', confidence: 0 });
  return first?.affiliation !== undefined && first.start < 12 && personScore(first.value) > 0.6;
}
