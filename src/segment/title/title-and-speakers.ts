import type { Field, PersonField, Span } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import type { Block } from '../block';
import type { Item } from '../lines/items';
import { type LabelValue, labelValues } from '../lines/label-value';
import type { LabelKind } from '../lines/label-words';
import type { Zone } from '../lines/next-zone';
import { speakerOfBio } from '../people/choose-people';
import { parsePeople } from '../people/parse-people';
import { peopleUnderLabels } from '../people/people-under-labels';
import { speakersInProse } from '../people/speaker-in-prose';
import { writerOfBio } from '../people/writer-of-bio';
import { isPost } from '../places/organization-words';
import { statedField } from '../stated-fields';
import { bestTitle } from './best-title';
import { cleanTitle } from './clean-title';
import { type HeadingReading, headingOfLines, readHeading } from './heading-lines';
import { areOthers } from './heading-people';
import { type LineReading, readLoneLines } from './lone-lines';
import { findQuotation } from './quotation';
import { besideTitle, isNameOf, surnameInTitle } from './speaker-beside-title';
import { isTitleAndAbstract } from './title-and-abstract';

/** Zones that speak of other things, or of the speaker by the way. */
const silent: ReadonlySet<Zone> = new Set<Zone>(['bio', 'references', 'related', 'boilerplate']);

/** Title and speaker are chosen together: what names the one is not free for the other. */
export function readTitleAndSpeakers(block: Block): HeadingReading {
  if (block.row !== undefined) return readRow(block, block.row);
  const main = readMain(block);
  const isUndated = block.stated.length === 0 && block.moments.dates.length === 0;
  const isGuess = main.speakers.every(({ rule }) => guesses.has(rule));
  return isUndated && isGuess && isTitleAndAbstract(block.items) ? readFirstLine(block) : main;
}

/** Rules that find a speaker in running text, where an abstract alone names none. */
const guesses: ReadonlySet<string> = new Set([
  'speaker-likely',
  'speaker-in-prose',
  'bio-subject',
  'speaker-line',
]);

function readFirstLine({ document, items }: Block): HeadingReading {
  const title = items[0] && cleanTitle(document.text, items[0].line, 'title-above-text', 0.6);
  return { ...(title && { title }), speakers: [] };
}

function readRow(block: Block, { title, speakers }: NonNullable<Block['row']>): HeadingReading {
  const { text } = block.document;
  const quotation = findQuotation(text.slice(title.start, title.end));
  const span = quotation === undefined ? title : shifted(quotation, title.start);
  const cleaned = cleanTitle(text, span, 'title-row', 0.8);
  return { ...(cleaned && { title: cleaned }), speakers };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function readMain(block: Block): HeadingReading {
  const stated = fromStatedTitle(block);
  const labelled = fromLabels(block);
  const told = labelled.title ?? stated.title;
  const lines = readLoneLines(block, told, labelled.speakers[0] ?? stated.speakers[0]);
  const sure = firstOf([
    () => statedSpeakers(block),
    () => labelled.speakers,
    () => stated.speakers,
    () => (lines.strongSpeakers ? lines.speakers : []),
  ]);
  const read = headingOfLines(block);
  const heading: HeadingReading = areOthers(read.speakers, sure) ? { speakers: [] } : read;
  const speakers = firstOf([
    () => sure,
    () => heading.speakers,
    () => speakersOfText(block, lines.speakers),
    () => writerOfBio(block.document.text, block.items),
    () => (told === undefined ? [] : surnameInTitle(block, told)),
  ]);
  const title =
    told !== undefined && !isNameOf(told, speakers) ? told : titleBeside(block, heading, lines, speakers);
  const series = stated.series ?? heading.series ?? labelled.series;
  return {
    ...(title && { title }),
    ...(series && { series }),
    speakers: speakers.map((speaker) => besideTitle(speaker, title)),
  };
}

/** The best title of the lines, unless it is the speaker's name again. */
function titleBeside(
  block: Block,
  heading: HeadingReading,
  lines: LineReading,
  speakers: readonly PersonField[],
): Field | undefined {
  const best = bestTitle(block, heading.title, lines);
  return best === undefined || isNameOf(best, speakers) ? undefined : best;
}

/** Whom running text says to speak, or a line names; the subject of a life goes before a mere guess. */
function speakersOfText(block: Block, inLines: readonly PersonField[]): readonly PersonField[] {
  const { document, items } = block;
  const said = prose(block);
  const bearer = (): readonly PersonField[] => speakerOfBio(document.text, items);
  const isGuess = said[0]?.rule === 'speaker-likely' && inLines.length === 0;
  return isGuess ? firstOf([bearer, () => said]) : firstOf([() => said, () => inLines, bearer]);
}

/** The first list that is not empty; those behind it are not made. */
function firstOf(lists: readonly (() => readonly PersonField[])[]): readonly PersonField[] {
  for (const make of lists) {
    const list = make();
    if (list.length > 0) return list;
  }
  return [];
}

function fromStatedTitle(block: Block): HeadingReading {
  const [title] = block.stated.filter((item) => item.name === 'title');
  if (title === undefined || isPlaceholder(title.value)) return { speakers: [] };
  return readHeading(block, title.start, title.end, 'stated-title', 0.9);
}

function statedSpeakers(block: Block): PersonField[] {
  const affiliation = statedField(block, 'affiliation');
  return block.stated
    .filter((item) => item.name === 'speaker')
    .flatMap((item) =>
      parsePeople(block.document.text.slice(item.start, item.end), item.start, {
        expected: true,
        rule: 'stated-speaker',
        confidence: 0.95,
      }),
    )
    .map((person) =>
      person.affiliation === undefined && affiliation !== undefined ? { ...person, affiliation } : person,
    );
}

/** `Talk:` may stand before the speaker alone and `Title:` come after it. */
function fromLabels(block: Block): HeadingReading {
  const { document } = block;
  const spoken = peopleUnderLabels(block, ['speaker'], 0.95);
  const labelled = spoken.length > 0 ? spoken : defendant(block);
  const readings = titleValues(block)
    .filter(({ start, end }) => {
      const words = document.text.slice(start, end);
      return !isPlaceholder(words) && !isPost(words) && !reference.test(words);
    })
    .slice(0, 3)
    .map((value) => readHeading(block, value.start, value.end, 'title-label', 0.95, false, labelled));
  const read = readings.find(({ title }) => title !== undefined) ?? readings[0];
  const named = readings.find(({ speakers }) => speakers.length > 0)?.speakers ?? [];
  const isTold = readings.some(({ title }) => title !== undefined);
  return { ...read, speakers: labelled.length > 0 ? labelled : isTold ? named : [] };
}

/** The respondent of a disputation, who has an opponent, is the one who defends a thesis. */
function defendant(block: Block): PersonField[] {
  const isDisputation = block.items.some(({ label }) => /opponent/i.test(label?.words ?? ''));
  const respondent = block.items.filter(({ label }) => /^respondent/i.test(label?.words ?? ''));
  return isDisputation && respondent.length > 0
    ? peopleUnderLabels(block, ['moderator'], 0.9).slice(0, 1)
    : [];
}

/** `Paper: doi:…` names no talk. */
const reference = /^\W{0,3}(?:doi\b|arxiv\b|https?:|www\.|10\.\d{4})/i;

/**
 * Values under labels for titles; without one, what `What:` says beside a `Who:`, and a `Topic:` that is not the
 * subject of a posting: one of its text, or one that is quoted.
 */
function titleValues({ document, items }: Block): LabelValue[] {
  const values = labelValues(document.text, items, ['title']);
  if (values.length > 0) return values;
  const has = (kind: LabelKind): boolean => items.some(({ label }) => label?.kind === kind);
  const isBeside = has('speaker') || has('when') || has('venue');
  const poster = items.findIndex(({ label }) => label?.kind === 'poster');
  return labelValues(document.text, items, ['subject']).filter(({ item, words, start, end }) => {
    const isOfPosting = item < poster && !quoted.test(document.text.slice(start, end));
    return (isOfPosting ? what : isBeside ? topicOrWhat : topic).test(words);
  });
}

/** A quotation of four words or more. */
const quoted = /^["“„«](?:[^"“”„«»\s]+\s+){3,40}[^"“”„«»\s]+["“”»]\W{0,2}$/;
const what = /^what\??$/i;
const topic = /^(?:topic|thema|sujet|tema|argomento|onderwerp)$/i;
const topicOrWhat = /^(?:what\??|topic|thema|sujet|tema|argomento|onderwerp)$/i;

function prose(block: Block): PersonField[] {
  return speakersInProse(block.document.text, proseStretches(block.items));
}

/** Stretches of unlabelled lines without a gap that may name the speaker. */
function proseStretches(items: readonly Item[]): { start: number; end: number }[] {
  const spans: { start: number; end: number; item: number }[] = [];
  items.forEach((item, index) => {
    if (silent.has(item.zone) || (item.label !== undefined && item.zone === 'header')) return;
    const last = spans.at(-1);
    if (last !== undefined && last.item === index - 1 && item.line.gap === 0 && item.label === undefined) {
      last.end = item.line.end;
      last.item = index;
    } else spans.push({ start: item.line.start, end: item.line.end, item: index });
  });
  return spans;
}
