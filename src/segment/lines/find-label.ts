import type { Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import { kindOfLabel, labelKey, opensLabel } from './kind-of-label';
import type { LabelKind } from './label-words';
import type { Line } from './lines';
import { pictureAt } from './picture-labels';

/** How a label is set off from its value; `plain`, `columns` and `bare` need support from the lines around. */
export type LabelForm =
  | 'colon'
  | 'alone'
  | 'dash'
  | 'stop'
  | 'cell'
  | 'columns'
  | 'emphasis'
  | 'glued'
  | 'plain'
  | 'bare';

/** A label at the head of a line, and the value that stands on the same line (may be empty). */
export interface Label {
  readonly kind: LabelKind;
  readonly form: LabelForm;
  readonly words: string;
  readonly value: Span;
}

/** Words that are headings of other things when they stand alone on a line. */
const neverAlone = new RegExp(wrapped`
    ^(?:av|af|door|por|par|einladung|convite|davet|invito|conferencias?|charlas?|ponencias?|vortrag|
    vorträge|vortrage|conferences?|palestras?|conferenz[ae]|foredrag|lezing|referat|доклад|plats|plaats|
    sted|lokale|dag|tid|taler|stipendiat|termin|talks?|papers?|seminar|seminar series|lecture series|
    talk series|colloquium series|event series|colloquia|colloquium|event|kind|by|who|what|from|to|via|an|
    university|company|department|unit|group|school|division|share|chairs?|panel|guest|an|author|list|part|
    item|session|email|phone|url|public|online|virtual|format|day|hours?|building|watch|week|information|
    areas|previous|website|archive|calendar|resources|materials|committee|participants|jury|readers?|resume|
    starting|beginning|ends|finish|kind|tags?|open to|created|posted|list|address|institution|organization)$
  `);
const neverPlain = new RegExp(wrapped`
    ^(?:av|af|door|por|par|einladung|convite|davet|invito|conferencia|charla|ponencia|vortrag|conference|
    palestra|conferenza|foredrag|lezing|referat|доклад|proefschrift|tema|temat|тема|sala|aula|lokal|sted|
    plats|plaats|dag|tid|taler|stipendiat|doktorand|seminar series|lecture series|talk series|event series|
    talk|paper|event|seminar|colloquium|series|from|to|by|who|what|where|when|about|note|notes|time|title|
    public|video|photo|papers|online|share|lunch|coffee|tea|reading|readings|resources|chair|panel|guest|
    department|unit|group|school|university|company|building|room|place|address|information|questions|
    parking|details|description|outline|overview|resume|references|literature|areas|topics|summary|end|
    start|day|via|website|watch|stream|link|topic|subject|kind|format|tag|tags|type|author|posted|sent|list|
    session|part|item|week|term|year|course|code|hour|hours|jury|committee|reader|readers|archive|previous|
    related|language|format of talk|contact|organizers|sponsor|supported by|cost|fee|price|institution|
    institutions|keynote|candidate|virtual|zoom|local)$
  `);
/** Words that stand in bold before their value where other such lines stand around them. */
const oftenBold = /^(?:who|what|when|where|time|place|room|title|topic|contact)$/;

/** The label at the head of a line, if one is there. */
export function findLabel(line: Line): Label | undefined {
  if (line.cell !== undefined)
    return { kind: line.cell.kind, form: 'cell', words: '', value: { start: line.start, end: line.end } };
  return (
    bracketLabel(line) ??
    pictureLabel(line) ??
    colonLabel(line) ??
    wideLabel(line) ??
    wordLabel(line) ??
    gluedLabel(line)
  );
}

/** `【題目】鳥の歌`, `[Speaker] Ada Byron`, `■日時■`. */
function bracketLabel(line: Line): Label | undefined {
  const match = /^[【〔［[<＜〈■◆◇]\s?([^】〕］\]>＞〉■◆◇]{2,24})[】〕］\]>＞〉■◆◇]\s?[:：]?/.exec(
    line.text.slice(0, 40),
  );
  const kind = match?.[1] === undefined ? undefined : kindOfLabel(match[1]);
  if (kind === undefined || /^(?:series|type|other|notes)$/.test(kind)) return undefined;
  return makeLabel(line, kind, 'colon', match?.[1] ?? '', match?.[0].length ?? 0);
}

/** `📍 Room 5`; a label in words behind the picture says more. */
function pictureLabel(line: Line): Label | undefined {
  const picture = pictureAt(line.text);
  if (picture === undefined) return undefined;
  const rest = line.text.slice(picture.length).trimStart();
  if (rest === '') return undefined;
  const from = line.end - rest.length;
  const told = findLabel({ ...line, text: rest, start: from });
  const isTold = told !== undefined && /^(?:colon|dash|cell)$/.test(told.form);
  return isTold ? told : makeLabel(line, picture.kind, 'colon', '', line.text.length - rest.length);
}

function makeLabel(line: Line, kind: LabelKind, form: LabelForm, words: string, offset: number): Label {
  const rest = line.text.slice(offset);
  const lead = /^[\s*_|:：•·]*(?:[._]{4,}\s|\.?[-–—]{0,3}\s+)?[\s*_|]*/.exec(rest)?.[0].length ?? 0;
  const start = line.start + offset + lead;
  return { kind, form, words: words.trim(), value: { start: Math.min(start, line.end), end: line.end } };
}

function colonLabel(line: Line): Label | undefined {
  const colon = asked.exec(line.text)?.[0].length ?? /[:：]/.exec(line.text.slice(0, 90))?.index;
  if (colon === undefined || colon === 0) return undefined;
  const words = line.text.slice(0, colon);
  if (/^[[(]/.test(words)) return undefined;
  if (words.toLowerCase() === 'status' && line.text.length - colon <= 4)
    return makeLabel(line, 'poster', 'colon', words, colon + 1);
  const kind = kindOfLabel(words) ?? kindOfLabel(words.replace(/^.*[】\]]\s*|^【/, ''));
  return kind && makeLabel(line, kindByValue(kind, line.text.slice(colon + 1)), 'colon', words, colon + 1);
}

/** `What? Entropy of Birds`; a title asks with more than one word. */
const asked = new RegExp(
  wrapped`
    ^¿?(?:who|what|when|where|wer|was|wann|wo|qui|quoi|quand|où|chi|cosa|quando|dove|quem|onde|quién|qué|
    cuándo|dónde|wie|wat|wanneer|waar|hvem|hvad|hva|hvornår|når|hvor|vem|vad|när|var|kto|co|kiedy|gdzie|kdo|
    kdy|kde|кто|что|когда|где)(?: ?(?=\? [^\s/]))
  `,
  'i',
);

/** `Event: “Entropy of Birds”.`, `Lecture: “Entropy of Birds”`. */
function kindByValue(kind: LabelKind, value: string): LabelKind {
  return (kind === 'type' || kind === 'series') && quotedValue.test(value) ? 'title' : kind;
}

const quotedValue = /^\s*["“„«](?:[^"“”„«»\s]+\s+){2,40}[^"“”„«»\s]+["“”»]\W{0,2}$/;

/** `題　目　鳥の歌`: an East Asian label, which a space parts from its value. */
function wideLabel(line: Line): Label | undefined {
  if (!/^[一-龯ぁ-んァ-ン가-힣]/.test(line.text) || kindOfLabel(line.text) !== undefined) return undefined;
  for (const match of line.text.slice(0, 12).matchAll(/[ \u3000]+(?=\S)/g)) {
    const words = line.text.slice(0, match.index);
    const kind = kindOfLabel(words);
    if (kind !== undefined) return makeLabel(line, kind, 'columns', words, match.index + match[0].length);
  }
  return undefined;
}

const leadingWords = /^[^\s:：|]+(?: [^\s:：|]+){0,4}/;

/** Labels without a colon: alone, in columns, in cells, before a dash, in emphasis, or just before the value. */
function wordLabel(line: Line): Label | undefined {
  const head = leadingWords.exec(line.text.slice(0, 80))?.[0];
  if (head === undefined || !opensLabel(head)) return undefined;
  for (let length = head.length; length > 0; length = head.lastIndexOf(' ', length - 1)) {
    const words = head.slice(0, length).replace(/[-–—]$/, '');
    const kind = kindOfLabel(words);
    const form = kind && formOf(line, words, labelKey(words), kind);
    if (kind !== undefined && form !== undefined) return makeLabel(line, kind, form, words, words.length);
  }
  return undefined;
}

/** A label before its value, whatever the word: only a stack of such lines shows that it is one. */
export function leadingLabel(line: Line): Label | undefined {
  const head = leadingWords.exec(line.text.slice(0, 60))?.[0] ?? '';
  if (!opensLabel(head)) return undefined;
  for (let length = head.length; length > 0; length = head.lastIndexOf(' ', length - 1)) {
    const words = head.slice(0, length);
    const kind = kindOfLabel(words);
    const isBeforeValue = /^\s+[\p{Lu}\d"“]/u.test(line.text.slice(length));
    if (kind !== undefined && isBeforeValue && /^\p{Lu}/u.test(words))
      return makeLabel(line, kind, 'plain', words, length);
  }
  return undefined;
}

function formOf(line: Line, words: string, key: string, kind: LabelKind): LabelForm | undefined {
  const rest = line.text.slice(words.length);
  const isCapital = /^[^a-z]/.test(words);
  if (!isCapital) return undefined;
  if (rest.trim() === '') return neverAlone.test(key) && !line.strong ? undefined : 'alone';
  if (/^[*_]{1,3}\s/.test(rest)) return 'emphasis';
  if (/^\s*\|/.test(rest)) return kind === 'title' && rowOfFacts.test(rest) ? undefined : 'cell';
  if (/^\s+[-–—]{1,3}(?:\s|$)/.test(rest)) return isDashLabel(words, kind) ? 'dash' : undefined;
  if (/^\.\s?[-–—]{0,2}\s[\p{Lu}«“"]/u.test(rest) && /^(?:abstract|bio|keywords)$/.test(kind)) return 'stop';
  if (/^\s?[._]{4,}\s/.test(rest)) return 'dash';
  const isCapitals = words === words.toUpperCase();
  if (/^(?:\t|\s{2,})\S/.test(rest))
    return neverAlone.test(key) && !isCapitals && !rest.startsWith('\t') ? undefined : 'columns';
  if (!/^ [\p{Lu}\d"“]/u.test(rest)) return undefined;
  const isShouted = words.length > 2 && words === words.toUpperCase() && rest !== rest.toUpperCase();
  if (!fitsValue(kind, key, rest)) return undefined;
  if (isShouted || !isNeverPlain(key)) return 'plain';
  return oftenBold.test(key) ? 'bare' : undefined;
}

/** `Lecture | Testville, Room 5 | 13 March 2031`: the kind of event, and then its facts. */
const rowOfFacts = /\|[^|]{0,80}\d[^|]{0,80}\||\|[^|]{2,120}\|[^|]{0,60}\b(?:19|20)\d\d\b/;

const countedKinds = /^(?:date|time|when|start|end|duration)$/;

/** `Room 3` is a name; what `Room` is a label of is no number alone. */
const numberedPlace = /^(?:room|raum|salle|aula|sala|hall|zimmer|hörsaal|seminarraum|building)$/;

/** `Start / Calendar`, `BIO Weekly` and `Tel Aviv` begin with the word of a label whose value cannot be what follows. */
function fitsValue(kind: LabelKind, key: string, value: string): boolean {
  if (countedKinds.test(kind) || /^(?:tel|phone|telephone)$/.test(key)) return /\d/.test(value);
  if (numberedPlace.test(key) && /^ ?\p{L}{0,2}[-.]?\d/u.test(value)) return false;
  if (
    kind === 'title' &&
    /^ (?:Defen[cs]e|Proposal|Announcement|Committee|Presentation|Seminar|Talk|Exam)\b/i.test(value)
  )
    return false;
  if (kind === 'contact') return /@|\d|\p{Lu}\p{Ll}+ \p{Lu}/u.test(value);
  if (kind === 'bio')
    return value.length > 60 || /^ \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: \p{Ll}|$)/u.test(value);
  return kind !== 'notes' || /\d|https?:|:/.test(value) || value.length > 40;
}

function isNeverPlain(key: string): boolean {
  return neverPlain.test(key) || neverPlain.test(key.split(' ').at(-1) ?? '');
}

function isDashLabel(words: string, kind: LabelKind): boolean {
  if (/^(?:abstract|bio|date|time|when|venue|host|keywords)$/.test(kind)) return true;
  return words === words.toUpperCase() && kind !== 'series' && kind !== 'type';
}

/** `SpeakerDr. Byron`, `LocationRoom 3`, `AbstractWhile`: a boundary within a word, at a known label only. */
function gluedLabel(line: Line): Label | undefined {
  for (const match of line.text.slice(0, 40).matchAll(/[a-z](?=[A-Z\d“"])/g)) {
    const words = line.text.slice(0, match.index + 1);
    const kind =
      /^[A-Z]/.test(words) && words.length > 3 ? kindOfLabel(words) : /^Bio$/.test(words) ? 'bio' : undefined;
    if (kind !== undefined) return makeLabel(line, kind, 'glued', words, words.length);
  }
  return undefined;
}
