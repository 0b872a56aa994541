import { isAdministrative } from './administrative-words';
import { isBoilerplate } from './boilerplate-words';
import { findLabel, type Label, type LabelForm } from './find-label';
import { fromBelow } from './labels-below';
import type { Line } from './lines';
import { nextZone, type Paragraph, type Zone } from './next-zone';
import { paragraphEnd } from './paragraph-end';
import { isProseParagraph } from './prose-words';
import { closesWithDay, openingDay } from './row-line';
import { isScheduleLine } from './schedule-line';
import { isSignOff } from './sign-off';

/** A line with its label and its zone. */
export interface Item {
  readonly line: Line;
  readonly label?: Label;
  readonly zone: Zone;
}

/** So many lines of a paragraph are looked at to tell what it is. */
const glance = 40;

/**
 * Finds label and zone of each line, in one pass over the lines. `breaks` are the places, in order, where a format
 * begins anew: no zone reaches over them.
 */
export function readItems(lines: readonly Line[], breaks: readonly number[] = []): Item[] {
  const labels = fromBelow(lines, withSubjects(lines, supportedLabels(lines)));
  const items: Item[] = [];
  let zone: Zone = 'header';
  let isStated = false;
  let passed = 0;
  for (let index = 0; index < lines.length; ) {
    const paragraph = readParagraph(lines, labels, index);
    while (passed < breaks.length && (breaks[passed] ?? 0) <= (paragraph.lines[0]?.start ?? 0)) {
      passed++;
      zone = 'header';
    }
    const next = nextZone(paragraph, zone, isStated);
    if (paragraph.label !== undefined) isStated = next !== 'header' && !isRemark(paragraph.label);
    else if (next !== zone) isStated = false;
    zone = next;
    items.push(...itemsOf(paragraph, lines, labels, zone));
    index = paragraph.to;
  }
  return items;
}

/** What stands behind `Note:` is said in the same breath; the paragraphs after it are free again. */
function isRemark(label: Label): boolean {
  return (label.kind === 'notes' || label.kind === 'keywords') && label.value.end > label.value.start;
}

function itemsOf(
  paragraph: Paragraph,
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  zone: Zone,
): Item[] {
  const isShort = paragraph.to - paragraph.from <= 2;
  let isSigned = false;
  return lines.slice(paragraph.from, paragraph.to).map((line, offset) => {
    const label = labels[paragraph.from + offset];
    const own = isSigned ? 'boilerplate' : zoneOfLine(line, label, paragraph, zone, isShort);
    isSigned ||= own === 'boilerplate' && /^(?:abstract|bio)$/.test(zone) && isSignOff(line.text);
    return { line, zone: own, ...(label && { label }) };
  });
}

/** Lines of the page, and notices below abstract and biography, stand apart from the text around them. */
function zoneOfLine(
  line: Line,
  label: Label | undefined,
  paragraph: Paragraph,
  zone: Zone,
  isShort: boolean,
): Zone {
  if (label !== undefined) return zone;
  if (!paragraph.isProse && line.text.length < 160 && isBoilerplate(line.text) && !isScheduleLine(line.text))
    return 'boilerplate';
  const isText = zone === 'abstract' || zone === 'bio';
  return isText && isShort && isAdministrative(line.text) ? 'notes' : zone;
}

function readParagraph(
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  from: number,
): Paragraph {
  const to = paragraphEnd(lines, labels, from);
  const label = labels[from];
  const before = labels[from - 1];
  const seen = lines.slice(from, Math.min(to, from + glance));
  return {
    from,
    to,
    lines: seen,
    isProse: label === undefined && !isRow(seen) && isProseParagraph(seen),
    ...(lines[from]?.gap === 0 && { above: lines[from - 1] }),
    ...(lines[to]?.gap === 0 && { below: lines[to] }),
    ...(label && { label }),
    ...(before && { before }),
  };
}

/** `3 May, 4 pm — Entropy of Birds, with Ada Byron. Room 5.`: one line that a day opens and a mark parts from the rest. */
function isRow([line, next]: readonly Line[]): boolean {
  if (line === undefined || next !== undefined || line.text.length > 220) return false;
  const day = openingDay(line.text);
  if (closesWithDay(line.text)) return true;
  return day !== undefined && /^[^\p{L}]{0,24}\s[—–|-]\s/u.test(line.text.slice(day));
}

/** How many labels must stand close to one that little sets off from its value. */
const supportNeeded: Partial<Record<LabelForm, number>> = { plain: 1, columns: 1, bare: 2 };

/** Labels set off by nothing but a space or a column need other labels close by. */
function supportedLabels(lines: readonly Line[]): (Label | undefined)[] {
  const labels = withCards(
    lines,
    lines.map((line) => findLabel(line)),
  );
  return labels.map((label, index) => {
    if (label?.form === 'alone' && isMenuEntry(lines, index)) return undefined;
    if (label !== undefined && isMidSentence(lines, index, label)) return undefined;
    const needed = label && supportNeeded[label.form];
    if (label === undefined || needed === undefined) return label;
    const isLong = (lines[index]?.text.length ?? 0) > 120;
    if (isLong && /^(?:abstract|bio|keywords)$/.test(label.kind)) return label;
    const near = [index - 2, index - 1, index + 1, index + 2].flatMap((other) => labels[other]?.kind ?? []);
    return new Set(near.filter((kind) => kind !== label.kind)).size >= needed && !isLong ? label : undefined;
  });
}

/**
 * The title of a post stands above who posted it, that of a mail below who sent it; further down the text has a title
 * of its own.
 */
function withSubjects(lines: readonly Line[], labels: readonly (Label | undefined)[]): (Label | undefined)[] {
  const last = labels.findLastIndex((label) => label?.kind === 'title');
  return labels.map((label, index) => {
    const isPost = index < last && labels[index + 1]?.kind === 'poster';
    const isMail = mailHead.test(lines[index - 1]?.text ?? '') && mailHead.test(lines[index - 2]?.text ?? '');
    return label?.kind === 'title' && (isPost || isMail) ? { ...label, kind: 'subject' } : label;
  });
}

/** `From: …`, `To: …` as mail programs of many languages print them. */
const mailHead =
  /^(?:from|to|cc|date|sent|von|an|datum|gesendet|de|à|envoyé|para|fecha|data|enviado|da|inviato|van|aan|verzonden|od|do|komu|data wysłania|odesláno|från|till|skickat|fra|til|sendt|kimden|kime|tarih|lähettäjä|vastaanottaja|от|кому|дата)\s?:\s/i;

/** `Datum⏎10 nov⏎Tid⏎13:15⏎Plats⏎Room 5`: a word that is seldom a label alone is one in a card of labels and values. */
function withCards(lines: readonly Line[], found: readonly (Label | undefined)[]): (Label | undefined)[] {
  const labels = [...found];
  lines.forEach((line, index) => {
    const isNext = labels[index - 2]?.form === 'alone' && line.gap === 0 && lines[index - 1]?.gap === 0;
    const isValue = labels[index - 1] === undefined && lines[index + 1]?.gap === 0;
    if (labels[index] !== undefined || !isNext || !isValue) return;
    labels[index] = findLabel({ ...line, strong: true });
  });
  return labels;
}

/** `… dinner with⏎the speaker: call Ada`, `… a Doe Foundation⏎Dissertation Fellowship.`: a line of wrapped text. */
function isMidSentence(lines: readonly Line[], index: number, { form }: Label): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (above === undefined || line?.gap !== 0 || above.text.length < 50) return false;
  const runsOn = !/[.!?:;,][)”"’']?$/.test(above.text) && line.text.length > 40;
  return runsOn && (/^\p{Ll}/u.test(line.text) || (form === 'plain' && /[.!?] \p{Lu}/u.test(line.text)));
}

/** `About` between `Home` and `Academics`. */
function isMenuEntry(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  const isBetween = line?.gap === 0 && below?.gap === 0 && below.text.length < 30;
  return isBetween && above !== undefined && isBoilerplate(above.text);
}
