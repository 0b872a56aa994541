import { wrapped } from '../../util/wrapped';
import { isSeries } from '../series/series-words';
import { isBoilerplate } from './boilerplate-words';
import { findLabel, type Label, type LabelForm, leadingLabel } from './find-label';
import { isRunning } from './is-running';
import { kindOfLabel } from './kind-of-label';
import type { LabelKind } from './label-words';
import { fromBelow } from './labels-below';
import { isBioLead } from './life-lead';
import type { Line } from './lines';

type Labels = readonly (Label | undefined)[];

/** The label of each line, if it has one, judged by what stands around it. */
export function supportedLabels(lines: readonly Line[]): Labels {
  const own = withCards(
    lines,
    lines.map((line) => findLabel(line)),
  );
  const labels = withSupport(
    lines,
    withoutKinds(lines, withLives(lines, withOwners(lines, withStacks(lines, own)))),
  );
  return fromBelow(lines, withSidebars(lines, withSubjects(lines, labels)));
}

/** How many labels must stand close to one that little sets off from its value. */
const supportNeeded: Partial<Record<LabelForm, number>> = { plain: 1, columns: 1, bare: 2 };

/** Labels set off by nothing but a space or a column need other labels close by. */
function withSupport(lines: readonly Line[], labels: Labels): (Label | undefined)[] {
  return labels.map((label, index) => {
    if (label?.form === 'alone' && isMenuEntry(lines, index)) return undefined;
    if (label?.kind === 'related' && isHeadOfPage(lines, index)) return undefined;
    if (label !== undefined && isMidSentence(lines, index, label)) return undefined;
    if (label?.form === 'bare' && /[:,–-]$/.test(lines[index - 1]?.text ?? '')) return undefined;
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
function withSubjects(lines: readonly Line[], labels: Labels): (Label | undefined)[] {
  const last = labels.findLastIndex((label) => label?.kind === 'title');
  return labels.map((label, index) => {
    const isPost = index < last && labels[index + 1]?.kind === 'poster';
    const isMail = mailHead.test(lines[index - 1]?.text ?? '') && mailHead.test(lines[index - 2]?.text ?? '');
    return label?.kind === 'title' && (isPost || isMail) ? { ...label, kind: 'subject' } : label;
  });
}

/** `From: …`, `To: …` as mail programs of many languages print them. */
const mailHead = new RegExp(
  wrapped`
    ^(?:from|to|cc|date|sent|von|an|datum|gesendet|de|à|envoyé|para|fecha|data|enviado|da|inviato|van|aan|
    verzonden|od|do|komu|data wysłania|odesláno|från|till|skickat|fra|til|sendt|kimden|kime|tarih|lähettäjä|
    vastaanottaja|от|кому|дата)\s?:\s
  `,
  'i',
);

/** `Datum⏎10 nov⏎Tid⏎13:15⏎Plats⏎Room 5`: a word that is seldom a label alone is one in a card of labels and values. */
function withCards(lines: readonly Line[], found: Labels): (Label | undefined)[] {
  const labels = [...found];
  lines.forEach((line, index) => {
    const isNext = labels[index - 2]?.form === 'alone' && line.gap === 0 && lines[index - 1]?.gap === 0;
    const isValue = labels[index - 1] === undefined && lines[index + 1]?.gap === 0;
    if (labels[index] !== undefined || !isNext || !isValue) return;
    labels[index] = findLabel({ ...line, strong: true });
  });
  return labels;
}

/** `Contact⏎Name: Ada Byron⏎Email: …`, `Role: Organiser⏎Name: …`: a name below what its bearer is belongs to that. */
function withOwners(lines: readonly Line[], labels: Labels): (Label | undefined)[] {
  return labels.map((label, index) => {
    const isName =
      label?.kind === 'speaker' && /^(?:name|nom|nombre|nome|naam|namn|navn|nimi)$/i.test(label.words);
    if (label === undefined || !isName || lines[index]?.gap !== 0) return label;
    const owner = labels[index - 1];
    const isOwned = owner?.form === 'alone' && /^(?:contact|organizer|host)$/.test(owner.kind);
    const kind = isOwned ? owner.kind : kindOfRole(lines[index - 1]?.text ?? '');
    return kind === undefined ? label : { ...label, kind };
  });
}

function kindOfRole(text: string): LabelKind | undefined {
  const role = /^(?:role|rol|rolle|rôle|ruolo|função|roll|rola)\s?:\s?(.{3,40})$/i.exec(text)?.[1];
  return role === undefined ? undefined : kindOfLabel(role);
}

/** `PUBLIC SEMINAR` above the title: the line below a kind of event names the series, or it is none of its. */
function withoutKinds(lines: readonly Line[], labels: Labels): Labels {
  return labels.map((label, index) =>
    label?.kind === 'series' && label.form === 'alone' && !isSeries(lines[index + 1]?.text ?? '')
      ? undefined
      : label,
  );
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

/** `Upcoming Events` as the highest heading, with no day above it: the talks of the page stand below. */
function isHeadOfPage(lines: readonly Line[], index: number): boolean {
  const level = lines[index]?.level ?? 0;
  const isHighest = lines.every((line, at) => at === index || (line.level ?? level + 1) > level);
  return level > 0 && isHighest && !lines.slice(0, index).some(({ text }) => /\d/.test(text));
}

/** So many lines one below the other that each begin with another label are a card without colons. */
const leastStack = 3;

const stacked =
  /^(?:title|speaker|date|time|when|start|end|venue|type|host|organizer|contact|affiliation|link)$/;

/** `Tid torsdag 12 mars⏎Plats Sal 5⏎Medverkande Ada Byron`: words that are seldom labels before their values are some in a stack. */
function withStacks(lines: readonly Line[], labels: Labels): Labels {
  const all = [...labels];
  let stack: (readonly [number, Label])[] = [];
  const close = (): void => {
    const kinds = new Set(stack.map(([, { kind }]) => kind));
    if (kinds.size >= leastStack) for (const [index, label] of stack) all[index] = label;
    stack = [];
  };
  lines.forEach((line, index) => {
    if (line.gap > 0) close();
    const found = line.text.length > 160 ? undefined : (labels[index] ?? leadingLabel(line));
    const label = found !== undefined && stacked.test(found.kind) ? found : undefined;
    if (label === undefined) close();
    else stack.push([index, label]);
  });
  close();
  return all;
}

/** `The speaker: Ada Byron studied in Testville. She then …`: a life in place of a name. */
function withLives(lines: readonly Line[], labels: Labels): Labels {
  return labels.map((label, index) => {
    const line = lines[index];
    if (label?.kind !== 'speaker' || label.form !== 'colon' || line === undefined) return label;
    const value = line.text.slice(label.value.start - line.start).slice(0, 600);
    if (value.length < longestName || !isRunning(value)) return label;
    return article.test(label.words) || isBioLead(value) ? { ...label, kind: 'bio' } : label;
  });
}

const longestName = 100;
const article = /^(?:the|la|le|el|il|o|a|der|die|de) \p{L}|^l['’]/iu;

const otherEvents =
  /events|veranstaltungen|termine|événements|eventos|eventi|evenementen|evenemang|arrangement|wydarzenia|akce|события/iu;

/** `Upcoming events` above the heading of the page: what stands between tells of others. */
function withSidebars(lines: readonly Line[], labels: Labels): Labels {
  const heading = lines.findIndex(({ level }) => level === 1);
  return labels.map((label, index) =>
    label?.kind === 'schedule' && label.form === 'alone' && index < heading && otherEvents.test(label.words)
      ? { ...label, kind: 'related' }
      : label,
  );
}
