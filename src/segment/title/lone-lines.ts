import type { Field, PersonField, Span } from '../../model';
import type { Block } from '../block';
import type { Moments } from '../dates/moments';
import type { Item } from '../lines/items';
import { labelValues } from '../lines/label-value';
import type { LabelKind } from '../lines/label-words';
import { type SpeakerCandidate, speakerCandidates } from '../people/choose-people';
import { cleanTitle } from './clean-title';
import { type TitleCandidate, titleCandidates } from './title-candidates';

const valueKinds: readonly LabelKind[] = [
  'title',
  'speaker',
  'affiliation',
  'date',
  'time',
  'when',
  'start',
  'end',
  'venue',
  'host',
  'contact',
  'organizer',
  'moderator',
  'panelist',
  'advisor',
  'committee',
  'link',
  'series',
  'type',
  'duration',
  'sponsor',
  'subject',
];

/** What the unlabelled lines tell, and how sure they are. */
export interface LineReading {
  readonly title?: Field;
  readonly titleScore: number;
  readonly speakers: readonly PersonField[];
  readonly strongSpeakers: boolean;
}

/**
 * Chooses title and speaker among the unlabelled lines together: the best pair of different lines near each other.
 * `title` and `speaker` are what labels tell already; their lines are taken.
 */
export function readLoneLines(
  block: Block,
  title: Field | undefined,
  speaker: PersonField | undefined,
): LineReading {
  const { document, items, moments } = block;
  const taken = new Set([...timedLines(items, moments), ...labelledLines(document.text, items)]);
  const isTaken = (by: Span | undefined) => (index: number) => taken.has(index) || overlaps(items[index], by);
  const titles = title?.rule === 'title-label' ? [] : titleCandidates(items, isTaken(speaker));
  const { cleaned, ...best } = bestCleanPair(
    document.text,
    titles,
    speakerCandidates(document.text, items, isTaken(title)),
    speaker,
  );
  return {
    ...(cleaned && { title: cleaned }),
    titleScore: best.title?.score ?? 0,
    speakers: best.speaker?.people ?? [],
    strongSpeakers: (best.speaker?.score ?? 0) > 1.5,
  };
}

interface Pair {
  readonly title?: TitleCandidate;
  readonly speaker?: SpeakerCandidate;
}

/** So many lines are tried that hold no title once cleaned. */
const mostTries = 4;

/** The best pair whose title is one still when speakers and prefixes are taken from it. */
function bestCleanPair(
  text: string,
  titles: readonly TitleCandidate[],
  speakers: readonly SpeakerCandidate[],
  speaker: PersonField | undefined,
): Pair & { readonly cleaned?: Field } {
  let open = titles;
  for (let tries = 0; ; tries++) {
    const best = bestPair(open, speakers);
    const known = speaker === undefined ? (best.speaker?.people ?? []) : [speaker];
    const cleaned = best.title && cleanTitle(text, best.title, 'title-line', 0.7, known);
    if (cleaned !== undefined) return { ...best, cleaned };
    if (best.title === undefined || tries === mostTries) return best;
    open = open.filter((title) => title !== best.title);
  }
}

function bestPair(titles: readonly TitleCandidate[], speakers: readonly SpeakerCandidate[]): Pair {
  let best: Pair = {};
  let highest = -1;
  for (const title of [undefined, ...titles])
    for (const speaker of [undefined, ...speakers]) {
      const score = pairScore(title, speaker);
      if (score <= highest) continue;
      highest = score;
      best = { ...(title && { title }), ...(speaker && { speaker }) };
    }
  return best;
}

function pairScore(title: TitleCandidate | undefined, speaker: SpeakerCandidate | undefined): number {
  const own = (title?.score ?? 0) + (speaker?.score ?? 0);
  if (title === undefined || speaker === undefined) return own;
  const isSame = speaker.item >= title.item && speaker.item <= title.last;
  const isAffiliation = speaker.people.some(
    ({ affiliation }) => affiliation !== undefined && overlap(affiliation, title),
  );
  return isSame || isAffiliation
    ? Number.NEGATIVE_INFINITY
    : own - Math.min(Math.abs(title.item - speaker.item), 10) * 0.06;
}

function overlap(one: Span, two: Span): boolean {
  return one.start < two.end && one.end > two.start;
}

/** Lines that a date or time fills. */
function timedLines(items: readonly Item[], moments: Moments): Set<number> {
  const lengths = new Map<number, number>();
  for (const mention of [...moments.dates, ...moments.times])
    lengths.set(mention.item, (lengths.get(mention.item) ?? 0) + mention.end - mention.start);
  return new Set([
    ...[...lengths]
      .filter(([index, length]) => isMostly(length, items[index]?.line.text.length ?? 1))
      .map(([index]) => index),
    ...moments.dates
      .filter((date) => date.day !== undefined && date.start - (items[date.item]?.line.start ?? 0) <= 3)
      .map((date) => date.item),
  ]);
}

/** A day or time takes up the line, but for a short rest. */
function isMostly(told: number, length: number): boolean {
  return told > 0.45 * length || (told > 0.3 * length && length - told < 24);
}

/** Lines that are the value of a label above them. */
function labelledLines(text: string, items: readonly Item[]): number[] {
  return labelValues(text, items, valueKinds).flatMap((value) => {
    const lines: number[] = [];
    for (let index = value.item + 1; overlaps(items[index], value); index++) lines.push(index);
    return lines;
  });
}

function overlaps(item: Item | undefined, span: Span | undefined): boolean {
  return item !== undefined && span !== undefined && item.line.start < span.end && item.line.end > span.start;
}
