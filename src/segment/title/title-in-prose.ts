import type { Field, Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import { findDates } from '../dates/find-dates';
import { tokenize } from '../dates/token';
import { field } from '../field';
import type { Item } from '../lines/items';
import { cleanTitle } from './clean-title';
import { findQuotation } from './quotation';
import { lastOfTitle } from './wrapped-title';

/** Words that announce a title straight before it: `a talk entitled`. */
const saidTitle = new RegExp(
  wrapped`
    \b(?:(?:en)?titled|called|talking about|speaking (?:on|about)|dal titolo|del título|con el título|
    com o título|über das thema|zum thema|mit dem titel|ayant pour titre|under the title(?: of)?|
    (?:talk|lecture|seminar|speak\w*|presentation|paper|exam|present\w*|thesis|defen[sc]e|discuss\w*|
    topic)(?: is| will be| of| about| on|:)?(?: the)?(?: \w+){0,3}|with the title|
    (?:title|subject|theme|topic)(?: is| will be|:)|on|intitulée?)[,:]?\s*$
  `,
  'i',
);
const aboutTitle = new RegExp(
  wrapped`
    \b(?:[Tt]alk|[Ll]ecture|[Ss]eminar|[Ss]peak|[Pp]resentation|[Ss]peech|[Ss]peaking|tell(?:ing)? us|
    talk(?:ing)? to us|speak(?:ing)? to us)\w*(?: (?:today|entitled|titled|is|will be))? (?:on|
    about) (?:the (?:subject|topic|theme) of )?((?:the |an? )?\p{L}[^.!?;\n“”"]{8,140}?)(?=[.!?;]|
    \s+(?:on|at|in|by|from|this|next|will)\s+(?:\p{Lu}|\d|the|room)|$)
  `,
  'gu',
);

/** `a seminar entitled THE ORDER OF BIRDS on Tuesday`. */
const shoutedTitle =
  /\b(?:(?:en)?titled|(?:talk|lecture|seminar|speak) on|title is|topic is)[,:]?\s((?:\p{Lu}[\p{Lu}\p{N}’'&-]*[,:?!]?\s){1,24}\p{Lu}[\p{Lu}\p{N}’'&-]*[?!]?)(?![\p{L}])/u;

/** The title as running text gives it: what it quotes after `entitled`, or what it says the talk is about. */
export function titleInProse(text: string, items: readonly Item[]): Field | undefined {
  for (const item of items) {
    const isOpen = item.zone === 'intro' || item.zone === 'notes' || announcesQuotation(item);
    if (!isOpen && !(item.zone === 'abstract' && namesTalk.test(item.line.text))) continue;
    const title = quotedTitle(text, item);
    if (title !== undefined) return title;
  }
  const listed = titleInRow(text, items);
  if (listed !== undefined) return listed;
  const below = titleBelow(text, items);
  if (below !== undefined) return below;
  for (const paragraph of introParagraphs(items)) {
    const slice = text.slice(paragraph.start, paragraph.end);
    const shouted = shoutedTitle.exec(slice.slice(0, 3000).replace(/\n/g, ' '));
    if (shouted?.[1] !== undefined) {
      const start = paragraph.start + shouted.index + shouted[0].length - shouted[1].length;
      return field(text, start, start + shouted[1].length, 'title-shouted', 0.8);
    }
    const spread = findQuotation(slice.replace(/\n/g, ' '));
    if (
      spread !== undefined &&
      saidTitle.test(slice.slice(Math.max(0, spread.start - 60), spread.start - 1).replace(/\s+/g, ' '))
    )
      return field(text, paragraph.start + spread.start, paragraph.start + spread.end, 'title-quoted', 0.8);
  }
  return undefined;
}

/** `Birds Colloquium, Monday, Feb. 27, Ada Byron, TVU, “Entropy of⏎Birds,” 4 pm, Room 5`: a row that is printed in several lines. */
function titleInRow(text: string, items: readonly Item[]): Field | undefined {
  for (const { start, end } of paragraphsOf(items, 'header')) {
    const slice = text.slice(start, Math.min(end, start + 1500)).replace(/\n/g, ' ');
    const quotation = findQuotation(slice);
    const before = quotation === undefined ? '' : slice.slice(0, Math.max(0, quotation.start - 1));
    if (quotation === undefined || !/[\p{L})]\s?[,:–—-]\s{1,3}$/u.test(before)) continue;
    const words = slice.slice(quotation.start, quotation.end);
    if (words.split(/\s+/).length >= 3)
      return field(text, start + quotation.start, start + quotation.end, 'title-quoted', 0.6);
  }
  return undefined;
}

/** Words at the end of a line that leave the title to the next one. */
export const announcesTitle = new RegExp(
  wrapped`
    (?:^|[\s,(])(?:(?:en)?titled|intitulée?s?|dal titolo|del título|titulad[oa]|con el título|intitulad[oa]|
    com o título|mit dem titel|zum thema|über das thema|ayant pour titre|sur le thème|over het onderwerp|
    under the title|with the title|on the (?:topic|subject)(?: of)?|talk on|lecture on|speak (?:on|about)|
    talking about|speaking (?:on|about)|title(?: of (?:his|her|their|the|my) (?:talk|lecture|seminar|
    presentation))? (?:is|will be)|med titlen|med titeln|pt\.|на тему|nt\.|na temat|na téma|címmel|getiteld|
    konulu|başlıklı)\s?[:,]?$
  `,
  'iu',
);

/** `… will give a talk entitled` above the title in a line of its own. */
function titleBelow(text: string, items: readonly Item[]): Field | undefined {
  for (const [index, { line, zone, label }] of items.entries()) {
    const next = items[index + 1];
    if (next === undefined || next.label !== undefined || next.line.text.length > 250) continue;
    if (label !== undefined || /^(?:(?:en)?titled|lecture on|talk on)$/i.test(line.text)) continue;
    const isOpen = zone === 'header' || zone === 'intro' || (zone === 'abstract' && next.line.gap > 0);
    if (!isOpen || !announcesTitle.test(line.text.slice(-60))) continue;
    const last = lastOfTitle(items, index + 1);
    const end = items[last]?.line.end ?? next.line.end;
    return cleanTitle(text, { start: next.line.start, end }, 'title-below', 0.8);
  }
  return undefined;
}

/** `… in a lecture called “Birds”`, further down. */
const namesTalk = new RegExp(
  wrapped`
    \b(?:talk|lecture|seminar|presentation|vortrag|conférence|charla|conferencia|lezione|palestra|föredrag|
    foredrag),? (?:is |will be )?(?:(?:en)?titled|called|mit dem titel|intitulée?|titulada|dal titolo|
    intitulada|med titeln?) ?[“"«„]
  `,
  'iu',
);

/** Words that announce a quoted title, in languages in which nothing else stands before it. */
const announcing = wrapped`
    conferencia|charla|ponencia|palestra|conferência|conférence|exposé|vortrag|conferenza|lezione|lezing|
    föredraget|foredraget|föreläsningen|přednášku|prednášku|prelekcję|wykład|referat|доклад|лекци[юя]|pt\.?|
    p\.t\.|pod tytułem|zatytułowan\p{L}{1,4}|na temat|nt\.|z (?:wykładem|referatem|odczytem)|на тему|
    с докладом|с лекцией|з доповіддю|na téma|s názvem|pod názvem|s přednáškou|címmel|címen|getiteld|
    met (?:als )?titel|med titeln?|med rubriken|otsikolla|aiheesta|aihe(?:ena)? on|başlıklı|konulu|
    cu titlul|amb el títol|με θέμα|με τίτλο|(?:en)?titled|intitulée?|dal titolo|con el título|com o título|
    mit dem (?:titel|vortrag|thema)|zum thema|(?:fortælle|fortelle|berätta|spreken|sprechen|parlera|hablará|
    parlerà|falará|opowie|расскажет) (?:om|over|über|de|sobre|di|o)|
    (?:titel|titre|título|titolo|tytuł|název|otsikko|titlul)(?: [^.;"“”„«»]{2,50})? (?:is|ist|lautet|est|es|
    è|é|är|er|jest|je|on)
  `;
const announced = new RegExp(`(?<!\\p{L})(?:${announcing})\\s?[:,]?\\s*$`, 'iu');

/** `pt. „Birds of prey”`: a line of the header that announces a quotation. */
function announcesQuotation({ line, zone, label }: Item): boolean {
  if (zone !== 'header' || label !== undefined || line.text.length > 300) return false;
  const open = line.text.search(/["“«„‚'‘]/);
  return open > 0 && announced.test(line.text.slice(Math.max(0, open - 40), open));
}

function quotedTitle(text: string, item: Item): Field | undefined {
  const quotation = findQuotation(item.line.text);
  if (quotation === undefined) return undefined;
  const before = item.line.text.slice(0, Math.max(0, quotation.start - 1));
  const isSaid =
    saidTitle.test(before) ||
    announced.test(before.slice(-40)) ||
    item.zone === 'header' ||
    before.trim() === '';
  const isSetOff = item.zone === 'intro' && /\S\s[-–—]\s$|\S:\s$/.test(before);
  if (!isSaid && !isSetOff) return undefined;
  const { start, end } = quotation;
  return field(text, item.line.start + start, item.line.start + end, 'title-quoted', isSaid ? 0.8 : 0.5);
}

function introParagraphs(items: readonly Item[]): Span[] {
  return paragraphsOf(items, 'intro');
}

/** The first unlabelled paragraphs of a zone; those of the header of two lines and more. */
function paragraphsOf(items: readonly Item[], zone: 'intro' | 'header'): Span[] {
  const spans: { start: number; end: number; lines: number }[] = [];
  items.forEach((item, index) => {
    if (item.zone !== zone || (zone === 'header' && item.label !== undefined)) return;
    const last = spans.at(-1);
    const above = items[index - 1];
    if (last !== undefined && item.line.gap === 0 && above?.zone === zone && last.end === above.line.end) {
      last.end = item.line.end;
      last.lines++;
    } else spans.push({ start: item.line.start, end: item.line.end, lines: 1 });
  });
  return spans.filter(({ lines }) => zone === 'intro' || lines > 1).slice(0, 12);
}

/** The subject of a talk that running text tells without quoting it: the weakest sign of a title. */
export function subjectInProse(text: string, items: readonly Item[]): Field | undefined {
  for (const paragraph of introParagraphs(items)) {
    const slice = text
      .slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 1500))
      .replace(/\n/g, ' ');
    const match = [...slice.matchAll(aboutTitle)].find(([, words = '']) => !opensWithDay(words));
    if (match?.[1] === undefined) continue;
    const start = paragraph.start + match.index + match[0].lastIndexOf(match[1]);
    return field(text, start, start + match[1].length, 'title-about', 0.5);
  }
  return undefined;
}

/** `a lecture on Thursday 13 March`: no subject. */
function opensWithDay(words: string): boolean {
  return findDates(tokenize(words.slice(0, 40)))[0]?.start === 0;
}
