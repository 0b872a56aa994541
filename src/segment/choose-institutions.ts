import { institutionNamed, institutionOfDomain, wholeOf } from '../lexicon/institutions';
import type { Document, Field, PersonField, Span } from '../model';
import { field } from './field';
import type { Item } from './items';
import { knownInstitution } from './organization-words';

/** An organisation that may run the event, with how much its place says so. */
export interface Holder extends Field {
  readonly weight: number;
}

interface Named extends Span {
  readonly name: string;
  readonly weak: boolean;
}

const universityShape =
  /(?:\b(?:The )?(?:\p{Lu}[\p{L}’'.-]+ ){1,4}(?:University|College|Polytechnic|Institute of (?:Science and )?Technology|Institut(?!\p{L}))(?: of (?:\p{Lu}[\p{L}]+ ?){1,3}| at \p{Lu}[\p{L}]+| \p{Lu}\p{L}+(?=[,.\n]))?|\bUniversity (?:of|at) (?:the )?\p{Lu}[\p{L}]+(?:[ -](?:at )?\p{Lu}[\p{L}]+){0,2}(?:, \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?|\bUniversit(?:é|à|ät|at|y|eit)(?: (?:de|di|degli Studi di|du|Paris|zu|des|della))?(?:[ -]\p{Lu}[\p{L}’'-]+){1,3}|\bUniversi(?:dad|dade) (?:de |del |da |do |Federal (?:de|do|da) |Nacional |Autónoma )*(?:\p{Lu}[\p{L}]+ ?){1,3})/gu;
const splitter = /\s*(?:[,|•·;:()[\]\t\n/»›]|\s[-–—]\s|\s{3,})\s*/;

/**
 * The organisation that runs the event: named in the page's head and foot, the series, the sender's lines or the
 * place, or shown by the addresses in the text. The speakers' own institutions count only where these name them.
 */
export function chooseInstitutions(
  document: Document,
  items: readonly Item[],
  published: readonly Holder[],
  speakers: readonly PersonField[],
  venue: Field | undefined,
  series: Field | undefined,
  stated: readonly Field[],
): Field[] {
  const own = new Set(
    speakers.flatMap((person) =>
      person.affiliation === undefined
        ? []
        : namesIn(person.affiliation.value, person.affiliation.start).map((found) => found.name),
    ),
  );
  const holders = [
    ...stated.flatMap((item) => weigh(document.text, item, 6, 'held-at-stated')),
    ...lineHolders(document, items, speakers),
    ...(venue === undefined ? [] : weigh(document.text, venue, 2.2, 'held-at-venue')),
    ...(series === undefined ? [] : weigh(document.text, series, 2.6, 'held-at-series', true)),
    ...saidHolders(document, items),
    ...published,
  ];
  const people = speakers.map((person) => person.value).join(' ');
  const totals = new Map<string, { total: number; best: Holder }>();
  for (const holder of holders) {
    if (people.includes(document.text.slice(holder.start, holder.end))) continue;
    const known = totals.get(holder.value);
    const best = known === undefined || holder.weight > known.best.weight ? holder : known.best;
    totals.set(holder.value, { total: (known?.total ?? 0) + holder.weight, best });
  }
  const ranked = [...totals.values()]
    .map(({ total, best }) => ({ best, total: total - (own.has(best.value) ? 0.5 : 0) }))
    .sort((left, right) => right.total - left.total);
  const [first] = ranked;
  return first !== undefined && first.total >= 1.4 ? [toField(first.best)] : [];
}

const hereAt = /\b(?:with us|here|visiting us|join us|our own \w+(?: \w+)?) at ([^.;!?]{2,90})/i;

/** `who is with us at Testville University`. */
function saidHolders(document: Document, items: readonly Item[]): Holder[] {
  return items.slice(0, 60).flatMap((item) => {
    const match = item.zone === 'intro' ? hereAt.exec(item.line.text.slice(0, 1500)) : null;
    if (match?.[1] === undefined) return [];
    const start = item.line.start + match.index + match[0].length - match[1].length;
    return weigh(document.text, { start, end: start + match[1].length }, 2, 'held-at-said');
  });
}

function toField({ weight: _weight, ...rest }: Holder): Field {
  return rest;
}

function weigh(text: string, span: Span, weight: number, rule: string, weak = false): Holder[] {
  const words = text.slice(span.start, span.end);
  return namesIn(words, span.start, weak).map((found) => ({
    ...field(text, found.start, found.end, rule, Math.min(0.9, 0.4 + weight / 10)),
    value: found.name,
    weight: weight - (found.weak ? 0.6 : 0),
  }));
}

/** Whole organisations named in a line: each part between commas, and each form `X University`. */
function namesIn(words: string, from: number, weak = false): Named[] {
  const slice = words.slice(0, 400);
  const found: Named[] = [];
  let place = 0;
  for (const part of slice.split(splitter)) {
    const at = slice.indexOf(part, place);
    place = at + part.length;
    found.push(...namesOfPart(part, from + at, weak));
  }
  const wholeLine =
    found.length === 0
      ? [...slice.matchAll(universityShape)].map((match) => namedBy(match[0].trim(), from + match.index))
      : [];
  return [...found, ...wholeLine];
}

function namesOfPart(part: string, at: number, weak: boolean): Named[] {
  const entry = knownInstitution(part);
  if (entry !== undefined && part.length > 1)
    return [{ start: at, end: at + part.length, name: wholeOf(entry).name, weak: false }];
  const shaped = [...part.matchAll(universityShape)].map((match) =>
    namedBy(match[0].trim(), at + match.index),
  );
  if (shaped.length > 0) return shaped;
  return wordsOf(part, at, weak);
}

function namedBy(words: string, at: number): Named {
  const entry = knownInstitution(words) ?? institutionNamed(words);
  return {
    start: at,
    end: at + words.length,
    name: entry === undefined ? words : wholeOf(entry).name,
    weak: entry === undefined,
  };
}

/** Known names of up to five words inside a longer part: `Testville CSAIL`, `the MIT seminar`. */
function wordsOf(part: string, at: number, weak: boolean): Named[] {
  const words = [...part.matchAll(/[\p{L}\p{N}&'’.-]+/gu)].slice(0, 30);
  for (let length = Math.min(6, words.length); length > 0; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const [one, last] = [words[first], words[first + length - 1]];
      if (one === undefined || last === undefined || !/^\p{Lu}/u.test(one[0])) continue;
      const end = last.index + last[0].length;
      const name = part.slice(one.index, end);
      const entry = knownInstitution(name, weak);
      if (entry !== undefined && isCredible(name))
        return [{ start: at + one.index, end: at + end, name: wholeOf(entry).name, weak }];
    }
  return [];
}

/** Short forms count only in capitals: `MIT`, not `It`. */
function isCredible(name: string): boolean {
  return name.length > 4 || name === name.toUpperCase();
}

const places: Readonly<Partial<Record<string, number>>> = {
  sponsor: 3,
  organizer: 1.5,
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

function lineHolders(document: Document, items: readonly Item[], speakers: readonly PersonField[]): Holder[] {
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
      return weight <= 0 ? [] : weigh(document.text, line, weight, 'held-at-line', weight > 1.5);
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

/** Services that carry everyone's talks. */
const carriers =
  /(?:^|\.)(?:zoom\.us|google\.com|youtube\.com|youtu\.be|microsoft\.com|webex\.com|github\.(?:com|io)|twitter\.com|x\.com|facebook\.com|linkedin\.com|arxiv\.org|cornell\.edu\/arxiv|apple\.com|outlook\.com|gmail\.com)$/;
const address = /(?:https?:\/\/|www\.|@)([a-z0-9-]+(?:\.[a-z0-9-]+){1,5})/gi;

/** Organisations whose addresses stand in a document's text; those of the publisher weigh most. */
export function institutionsOfAddresses(document: Document): Holder[] {
  const published = new Set(document.domains ?? []);
  const holders: Holder[] = [];
  const seen = new Set<string>();
  for (const match of document.text.slice(0, 200_000).matchAll(address)) {
    const domain = (match[1] ?? '').toLowerCase();
    const entry = institutionOfDomain(
      domain.replace(/^([a-z-]+)\.(?:zoom\.us|webex\.com|bluejeans\.com)$/, '$1.edu'),
    );
    if (entry === undefined || seen.has(domain) || carriers.test(domain) || holders.length > 12) continue;
    seen.add(domain);
    const start = match.index + match[0].length - domain.length;
    const isZoom = /zoom|webex|teams/.test(domain) ? 0.6 : 0;
    holders.push({
      ...field(document.text, start, start + domain.length, 'held-at-domain', 0.6),
      value: wholeOf(entry).name,
      weight: (published.has(domain) ? 1.8 : 1.5) + isZoom,
    });
  }
  return holders;
}
