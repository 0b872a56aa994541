import { honorificLength, personScore } from '../../lexicon/person-name';
import type { PersonField } from '../../model';
import { wrapped } from '../../util/wrapped';
import type { Item } from '../lines/items';
import { openingDay } from '../lines/row-line';
import { isSignOff } from '../lines/sign-off';
import { looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import { parsePeople } from './parse-people';

/** A header line that may name the speaker, with how much it looks like one. */
export interface SpeakerCandidate {
  readonly item: number;
  readonly people: readonly PersonField[];
  readonly score: number;
}

/** Scores the unlabelled lines of a talk's header as naming the speaker. */
export function speakerCandidates(
  text: string,
  items: readonly Item[],
  busy: (item: number) => boolean,
): SpeakerCandidate[] {
  const found: SpeakerCandidate[] = [];
  let seen = 0;
  for (let index = 0; index < items.length && seen < 80; index++) {
    const item = items[index];
    if (item === undefined || item.label !== undefined || busy(index) || item.zone !== 'header') continue;
    if (item.line.text.length > 170) continue;
    seen++;
    const candidate = speakerLine(text, items, index);
    if (candidate === undefined) continue;
    const isBelow = isBelowText(items, index) ? 1 : 0;
    const late = Math.min(seen, 12) * 0.05 + (isSignature(items, index) ? 2.5 : isBelow);
    found.push({ ...candidate, score: candidate.score - late });
  }
  return found;
}

/** The last lines of a message below its text name who sent it. */
function isSignature(items: readonly Item[], index: number): boolean {
  if (items.slice(Math.max(0, index - 3), index).some(({ line }) => isSignOff(line.text))) return true;
  if (index < items.length - 7 || items[index]?.line.strong === true) return false;
  const isMessage = items.some(({ label }) => label?.kind === 'subject' || label?.kind === 'poster');
  return isMessage && items.slice(0, index).some(({ zone }) => zone === 'abstract' || zone === 'intro');
}

/** Near the end, below the text of the talk: who announces it signs there. */
function isBelowText(items: readonly Item[], index: number): boolean {
  return index >= items.length - 4 && items.slice(0, index).some(({ zone }) => zone === 'abstract');
}

/** Whether a line stands straight below the rule with which a message ends. */
export function isBelowRule(items: readonly Item[], index: number): boolean {
  const isLate = index > 4 && index >= items.length - 5;
  return isLate && items.slice(Math.max(0, index - 3), index + 1).some(({ line }) => line.afterRule);
}

/** What may stand before a name in a line of its own; an article only before a title. */
const leadingWords = new RegExp(
  wrapped`
    ^(?:(?:by|with|avec|con|com|med|puhujana|luennoimassa|luennoitsijana|esitelmöi|medverkar|medverkande|
    talare|föreläsare|foredragsholder|prelegent(?:ka)?|konuşmacı|gäst|speaker|featuring|presented by|par|
    door|af|av|lezing door|přednáší|prednáša|prezentuje|referuje|expone|imparte|dicta|a cargo de|a cura di|
    a càrrec de|von|vortrag von|es spricht|es sprechen|spricht)\s+)?(?:(?:il|la|le|der|die|el|lo|
    l[’'])\s+(?=(?:prof|dr|dott|pr|ing|herr|frau|professeure?|profesora?|professora?|professoressa|
    doctora?)\b))?
  `,
  'i',
);

/** `di Ada Byron (TVU)`: a small word before a whole name is no part of it. */
const byline =
  /^(?:di|da|de|del|por|con|mit|av|af|door|esitt\S+)\s+(?=\p{Lu}\p{L}+ (?:\p{Lu}\. ?)?\p{Lu}\p{L})/u;

/** `PhD student talk: Ada Byron`. */
const kindOfTalk = new RegExp(
  wrapped`
    ^(?:[\p{L}.-]+ ){0,4}(?:talk|lecture|seminar|defen[sc]e|oral|presentation|keynote|exposé|vortrag|
    conversation|dialogue|interview):\s+|^(?:promotie|disputation(?: of| av)?|soutenance de thèse de|
    defensa de tesis de|defesa de tese de|(?:ph\.?d\.?|thesis|doctoral|public|
    dissertation)(?: thesis| dissertation)? defen[cs]e(?: of| by)?|(?:a )?(?:talk|lecture|seminar) by|
    gastvortrag von|(?:\p{L}*foredrag|\p{L}*forelæsning|\p{L}*forelesning|\p{L}*föreläsning|oplæg|
    seminar) (?:ved|med|av|af|hos)(?: (?:lektor|professor|adjunkt|docent|ph\.d\.-studerende|
    førsteamanuensis|forsker|stipendiat))?)\s+(?=\S+ \S)
  `,
  'iu',
);

/** `Avian Physics: Ada Byron (TVU)`: a field or a group before a name with its institution in parentheses. */
const fieldOfTalk =
  /^\p{Lu}[\p{L}.&/-]*(?: [\p{L}.&/-]+){0,4}:\s+(?=\p{Lu}[^:()]{4,60}\([^()\n]{2,80}\)(?:\n|$))/u;

/** The length of the day and the words that stand before a name. */
function leadOf(printed: string): number {
  const day = openingDay(printed.slice(0, 120)) ?? 0;
  const gap = day === 0 ? 0 : (/^[\s,;:.)|–—-]*/.exec(printed.slice(day))?.[0].length ?? 0);
  const rest = printed.slice(day + gap);
  const words = kindOfTalk.exec(rest)?.[0].length ?? leadingWords.exec(rest)?.[0].length ?? 0;
  const further = byline.exec(rest) ?? fieldOfTalk.exec(rest);
  return day + gap + (words > 0 ? words : (further?.[0].length ?? 0));
}

function speakerLine(text: string, items: readonly Item[], index: number): SpeakerCandidate | undefined {
  const item = items[index];
  if (item === undefined || goesOn(items, index)) return undefined;
  const end = cardEnd(items, index);
  const start = wrappedGiven(items, index) ?? item.line.start;
  const above = text.slice(start, item.line.start).replace(/\n/g, ' ');
  const printed = above + text.slice(item.line.start, end).replace(/\*/g, ' ');
  const lead = leadOf(printed);
  const people = parsePeople(printed.slice(lead), start + lead, {
    expected: false,
    rule: 'speaker-line',
    confidence: 0.8,
  });
  const [first] = people;
  if (first === undefined || first.start - start > lead + 25) return undefined;
  return {
    item: index,
    people,
    score: scoreSpeaker(item, first, end, isAuthorList(items, index)) + (lead > 0 ? 0.7 : 0),
  };
}

/** `…, Dr. David⏎J. Fink, TVU`: where the given name stands at the end of the line above. */
function wrappedGiven(items: readonly Item[], index: number): number | undefined {
  const [above, line] = [items[index - 1]?.line, items[index]?.line];
  if (above === undefined || line?.gap !== 0 || !/^(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}/u.test(line.text))
    return undefined;
  const given = /(?:^|[\s,])((?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+)$/u.exec(
    above.text,
  )?.[1];
  return given === undefined ? undefined : above.end - given.length;
}

/** `… Prof. Ada Byron` / `and Dr. Carl Doe`: the list of people of the line above. */
function goesOn(items: readonly Item[], index: number): boolean {
  const line = items[index]?.line;
  return line?.gap === 0 && index > 0 && /^(?:and|und|et|&) /.test(line.text);
}

/** The end of the lines below a name that tell its post and institution. */
function cardEnd(items: readonly Item[], index: number): number {
  let end = items[index]?.line.end ?? 0;
  for (let next = index + 1; next < Math.min(items.length, index + 4); next++) {
    const item = items[next];
    if (item === undefined || item.label !== undefined || item.line.text.length > 110) break;
    if (item.line.gap > (next === index + 1 && item.line.text.length < 60 ? 1 : 0)) break;
    const { text } = item.line;
    const belongs = looksLikeOrganization(text) || looksLikeRole(text) || /^(?:and|&)\b/.test(text);
    if (
      !belongs ||
      personScore(text) > 0.85 ||
      /\d{1,2}:\d\d/.test(text) ||
      (/[.!?]$/.test(text) && text.length > 60)
    )
      break;
    end = item.line.end;
  }
  return end;
}

/** Three and more names one below the other, each with its institution, are the authors of a paper. */
function isAuthorList(items: readonly Item[], index: number): boolean {
  const isAuthor = (item: Item | undefined): boolean =>
    item !== undefined &&
    item.label === undefined &&
    /^\p{Lu}[\p{L}.'’ -]{3,40}\([^)]{2,80}\)\W*$/u.test(item.line.text);
  let [first, last] = [index, index];
  while (last - first < 3 && isAuthor(items[first - 1])) first--;
  while (last - first < 3 && isAuthor(items[last + 1])) last++;
  return last - first >= 2 && isAuthor(items[index]);
}

function scoreSpeaker(item: Item, first: PersonField, cardTo: number, inAuthorList: boolean): number {
  const { text } = item.line;
  const name = text.slice(first.start - item.line.start, first.end - item.line.start);
  let score = personScore(first.value) * 2 - 0.6;
  score += honorificLength(text) > 0 ? 1 : 0;
  score += first.affiliation !== undefined ? 0.7 : 0;
  score += cardTo > item.line.end ? 0.5 : 0;
  score += item.line.strong ? 0.2 : 0;
  score -= name.length < text.length * 0.3 && first.affiliation === undefined ? 1.2 : 0;
  score -= inAuthorList ? 1.5 : 0;
  score -= isAway.test(text) ? 3 : 0;
  score -= /^(?:host|organi|contact|chair|moderator|regards|thanks)/i.test(text) ? 2 : 0;
  return score;
}

/** `Dr. Ada Byron cannot come because …`. */
const isAway =
  /\b(?:cannot|can not|can['’]t|could not|will not|won['’]t|is unable|unable to|had to cancel|has (?:had to )?cancel)/i;

/** `Ada Byron is a postdoctoral scholar at`. */
const tellsPost = new RegExp(
  wrapped`
    ^.{3,60}? is (?:currently )?(?:an?|the) (?:\p{Ll}+ ){0,3}(?:professor|lecturer|reader|scholar|
    researcher|scientist|fellow|postdoc\p{L}*|student|candidate|director|curator|engineer|historian|writer|
    artist)(?!\p{L})
  `,
  'u',
);

/** The name with which a biography begins. */
export function speakerOfBio(text: string, items: readonly Item[]): PersonField[] {
  for (const item of items) {
    if (item.zone !== 'bio') continue;
    const start = item.label?.value.start ?? item.line.start;
    if (item.line.text.length < 40 && personScore(item.line.text) > 0.55) {
      const alone = parsePeople(item.line.text, item.line.start, {
        expected: false,
        rule: 'bio-heading',
        confidence: 0.6,
      });
      if (alone.length === 1) return alone;
    }
    const words = text.slice(start, Math.min(item.line.end, start + 160));
    const name =
      /^(.{3,60}?)(?:,| is | was | received | earned | holds | joined | completed | has | obtained | works | did | est | a | \()/.exec(
        words,
      )?.[1];
    const least = item.label === undefined && !tellsPost.test(words) ? 0.55 : 0.4;
    if (name === undefined || personScore(name) < least || !/\s/.test(name.trim())) continue;
    const expected = least < 0.5;
    const people = parsePeople(name, start, { expected, rule: 'bio-subject', confidence: 0.6 });
    if (people.length === 1) return people;
  }
  return [];
}
