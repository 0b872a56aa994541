import type { Document, Field, PersonField, Span } from '../model';
import { field } from './field';
import type { Holder } from './holder';
import type { Item } from './items';
import { organizationNames } from './organization-names';
import { looksLikeOrganization } from './organization-words';
import { isPlainSeries } from './series-words';

/** Less than this in all says too little of who runs the event. */
const leastWeight = 1.4;

/** What is known of a talk that may tell who runs it. */
export interface HolderClues {
  readonly items: readonly Item[];
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
    ...lineHolders(text, clues.items, clues.speakers),
    ...(clues.venue === undefined ? [] : weigh(text, clues.venue, 2.2, 'held-at-venue')),
    ...(clues.series === undefined ? [] : weigh(text, clues.series, 2.6, 'held-at-series', true)),
    ...saidHolders(text, clues.items),
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

const hereAt = /\b(?:with us|here|visiting us|join us|our own \w+(?: \w+)?) at ([^.;!?]{2,90})/i;

/** `who is with us at Testville University`. */
function saidHolders(text: string, items: readonly Item[]): Holder[] {
  return items.slice(0, 60).flatMap((item) => {
    const match = item.zone === 'intro' ? hereAt.exec(item.line.text.slice(0, 1500)) : null;
    if (match?.[1] === undefined) return [];
    const start = item.line.start + match.index + match[0].length - match[1].length;
    return weigh(text, { start, end: start + match[1].length }, 2, 'held-at-said');
  });
}

function weigh(text: string, span: Span, weight: number, rule: string, takesWeak = false): Holder[] {
  const words = text.slice(span.start, span.end);
  return organizationNames(words, span.start, takesWeak).map(({ start, end, name, key, kind }) => ({
    ...field(text, start, end, rule, Math.min(0.9, 0.4 + weight / 10)),
    value: name.replace(/\s+/g, ' '),
    key,
    weight: weight - (kind === 'known' || kind === 'look' ? 0 : 0.6),
    isKnown: kind !== 'look',
  }));
}

const places: Readonly<Partial<Record<string, number>>> = {
  sponsor: 3,
  organizer: 2.2,
  host: 2.5,
  series: 2.4,
  contact: 0.8,
  notes: 0.6,
  poster: 1.9,
  type: 1.2,
  subject: 1.6,
  venue: 0,
  speaker: 0,
  affiliation: 0,
  committee: 0,
  advisor: 0,
  bio: 0,
  abstract: 0,
  references: 0,
  keywords: 0,
  panelist: 0,
  title: 0.4,
};

function lineHolders(text: string, items: readonly Item[], speakers: readonly PersonField[]): Holder[] {
  const taken = speakers.flatMap((person) =>
    person.affiliation === undefined ? [person] : [person, person.affiliation],
  );
  const families = speakers
    .flatMap((person) => person.value.split(' ').at(-1) ?? [])
    .filter((family) => family.length > 2);
  return items
    .slice(0, 80)
    .concat(items.length > 80 ? items.slice(Math.max(80, items.length - 25)) : [])
    .flatMap((item, order) => {
      const { line } = item;
      if (
        line.text.length > 260 ||
        families.some((family) => line.text.includes(family)) ||
        taken.some((span) => span.start < line.end && span.end > line.start)
      )
        return [];
      const weight = lineWeight(item, order, items.length);
      return weight <= 0
        ? []
        : weigh(
            text,
            line,
            weight,
            'held-at-line',
            item.label?.kind === 'subject' || isPlainSeries(line.text),
          );
    });
}

function lineWeight(item: Item, order: number, count: number): number {
  if (item.label !== undefined)
    return item.zone === 'header' || item.zone === 'notes' ? (places[item.label.kind] ?? 0.8) : 0;
  if (
    item.zone === 'bio' ||
    item.zone === 'abstract' ||
    item.zone === 'references' ||
    item.zone === 'related'
  ) {
    const isFoot = order > Math.min(count, 105) - 6 && item.line.text.length < 140;
    return isFoot && item.zone !== 'references' ? 1.5 : 0;
  }
  if (order < 4) return 3 - order * 0.3;
  if (order > Math.min(count, 105) - 6) return 2.2;
  return item.zone === 'boilerplate' ? 1.6 : item.zone === 'intro' ? 0.9 : 1.1;
}
