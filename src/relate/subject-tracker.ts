import type { Layout, TalkLayout } from '../model';
import { type Item, keyAt } from './items';
import { nameOf } from './layout-statements';
import type { MentionIndex } from './mention-index';
import type { Sentence } from './sentences';
import { namesOf } from './subject';
import { saysPronoun, speakersTold, tellsLife } from './tells-life';
import { isOfClass } from './word-classes';

/** The people of one talk: its speakers, and all whom its header names. */
interface Cast {
  readonly speakers: readonly string[];
  readonly everyone: ReadonlySet<string>;
}

/** Whom a sentence speaks of, and whether it tells of that person's life. */
export interface Subject {
  readonly names: readonly string[];
  /** Who gives the talk that the sentence belongs to. */
  readonly speakers: readonly string[];
  readonly life: boolean;
}

/** Asked in the order of the text. */
export interface SubjectTracker {
  subjectOf(sentence: Sentence, items: readonly Item[]): Subject;
}

const linesOfCard = 5;

/**
 * Follows whom a document speaks of. In biographies and abstracts that is the talk's speaker, until a sentence
 * begins with another person of the header; in a header, whoever's name stands in the lines just above. Once a
 * sentence has begun with a person's name, what follows tells of that person, whatever the section is called.
 */
export function trackSubjects(layout: Layout, mentions: MentionIndex): SubjectTracker {
  const casts = layout.talks.map((talk) => castOf(talk, mentions));
  const guests = new Set(casts.flatMap(({ speakers }) => speakers));
  let place = '';
  let names: readonly string[] = [];
  let opened = false;
  let labelled = false;
  let age = 0;
  return {
    subjectOf({ kind, talk }, items) {
      const index = talk ?? (layout.talks.length === 1 ? 0 : undefined);
      const cast = index === undefined ? undefined : casts[index];
      if (place !== `${kind} ${index}`) {
        place = `${kind} ${index}`;
        names = startsWithSpeaker(kind) ? (cast?.speakers ?? []) : [];
        opened = kind === 'bio';
      }
      const opening = openingPerson(items);
      if (opening !== undefined && (!isStranger(opening, items, cast, guests) || isNameAlone(items))) {
        names = opening;
        labelled = kind === 'header' && labelEnd(items) > 0;
        opened = true;
        age = 0;
      } else if (kind === 'header' && ++age > linesOfCard) {
        names = [];
        opened = false;
      }
      const speakers = cast?.speakers ?? [];
      const told = speakersTold(items, speakers, opening !== undefined);
      if (told !== undefined) {
        names = told;
        opened = true;
      }
      if (labelled && isOthersLabel(items)) return { names: speakers, speakers, life: false };
      if (names.length === 0 && speakers.length === 1 && saysPronoun(items))
        return { names: speakers, speakers, life: false };
      return { names, speakers, life: opened && names.length > 0 };
    },
  };
}

/** Whoever opens a sentence without being of the talk, unless it goes on to tell who that is. */
function isStranger(
  opening: readonly string[],
  items: readonly Item[],
  cast: Cast | undefined,
  guests: ReadonlySet<string>,
): boolean {
  if (cast === undefined || cast.speakers.length === 0 || tellsLife(items)) return false;
  return !opening.some((name) => cast.everyone.has(name) || guests.has(name));
}

/** A line that is a stranger’s name, as above a signature: what follows is not about the speaker. */
function isNameAlone(items: readonly Item[]): boolean {
  const [person] = items.filter(({ kind }) => kind === 'person');
  return (
    person?.kind === 'person' &&
    items.every(
      (item) =>
        item === person ||
        (item.kind === 'word' && /^(?:dr|prof|she|he|her|him|they|them|[^\p{L}\p{N}])$/u.test(item.key)),
    )
  );
}

function startsWithSpeaker(kind: Sentence['kind']): boolean {
  return kind === 'bio' || kind === 'abstract' || kind === 'title';
}

function castOf(talk: TalkLayout, mentions: MentionIndex): Cast {
  const speakers = talk.people.speakers.flatMap((person) => nameOf(person, mentions) ?? []);
  const everyone = new Set(
    Object.values(talk.people).flatMap((people) =>
      people.flatMap((person) => nameOf(person, mentions) ?? []),
    ),
  );
  return { speakers, everyone };
}

const longestLabel = 2;
const longestOpening = 6;

/** Index behind a label that opens a sentence, 0 when none does. */
function labelEnd(items: readonly Item[]): number {
  return items.slice(0, longestOpening).findIndex((_, index) => keyAt(items, index) === ':') + 1;
}

/** `*Advisor*: Carl Doe`, `*Coauthors*: Carl Doe`: tells of the speaker, and what follows is not about Carl Doe. */
function isOthersLabel(items: readonly Item[]): boolean {
  return items
    .slice(0, labelEnd(items))
    .some((item) => item.kind === 'word' && (isOfClass(item, 'supervisor') || isOfClass(item, 'coauthor')));
}

/** The person with whose name a sentence begins, marks and a label (`About the speaker:`) before it aside. */
function openingPerson(items: readonly Item[]): readonly string[] | undefined {
  let words = 0;
  if (isOthersLabel(items)) return undefined;
  const label = labelEnd(items);
  for (const item of items.slice(label, label + longestOpening)) {
    if (item.kind === 'person') return item.mentions.length === 1 ? namesOf(item) : undefined;
    if (item.kind !== 'word' || /^[a-z]/.test(item.text)) return undefined;
    if (/^[\p{L}\p{N}]/u.test(item.text) && ++words > longestLabel) return undefined;
  }
  return undefined;
}
