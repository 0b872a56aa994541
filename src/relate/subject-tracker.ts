import type { Layout, TalkLayout } from '../model';
import { type Item, keyAt } from './items';
import { nameOf } from './layout-statements';
import type { MentionIndex } from './mention-index';
import type { Sentence } from './sentences';
import { namesOf } from './subject';
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
      const isStranger =
        cast !== undefined &&
        cast.speakers.length > 0 &&
        !opening?.some((name) => cast.everyone.has(name) || guests.has(name)) &&
        !tellsLife(items);
      if (opening !== undefined && (!isStranger || isNameAlone(items))) {
        names = opening;
        labelled = kind === 'header' && labelEnd(items) > 0;
        opened = true;
        age = 0;
      } else if (kind === 'header' && ++age > linesOfCard) {
        names = [];
        opened = false;
      }
      const speakers = cast?.speakers ?? [];
      const named = opening === undefined ? speakerAsSubject(items, speakers) : undefined;
      if (named !== undefined) {
        names = [named];
        opened = true;
      }
      if (speakers.length === 1 && (callsSpeaker(items) || tellsOwnLife(items) || announcesLife(items))) {
        names = speakers;
        opened = true;
      }
      if (labelled && isOthersLabel(items)) return { names: speakers, speakers, life: false };
      if (names.length === 0 && speakers.length === 1 && saysPronoun(items))
        return { names: speakers, speakers, life: false };
      return { names, speakers, life: opened && names.length > 0 };
    },
  };
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

/** `*Carl Doe is* a postdoc …`, `*Carl Doe, a* postdoc …`: a sentence that tells who somebody is, whether or not the header names him. */
function tellsLife([person, next, article]: readonly Item[]): boolean {
  if (person?.kind !== 'person' || next?.kind !== 'word') return false;
  if (person.mentions.every(({ rule }) => rule === 'short-form')) return false;
  if (next.key === ',') return article?.kind === 'word' && /^(?:a|an|the|who)$/.test(article.key);
  return auxiliary.test(next.key) || lifeVerbs.some((name) => isOfClass(next, name));
}

/** `After her degree *Ada Byron received* …`: whom of the speakers a sentence tells a life of, further in. */
function speakerAsSubject(items: readonly Item[], speakers: readonly string[]): string | undefined {
  for (const [index, item] of items.entries()) {
    const verb = items[index + 1];
    if (item.kind !== 'person' || verb?.kind !== 'word') continue;
    const [name, ...others] = namesOf(item);
    const isTold = auxiliary.test(verb.key) || lifeVerbs.some((one) => isOfClass(verb, one));
    if (name !== undefined && others.length === 0 && speakers.includes(name) && isTold) return name;
  }
  return undefined;
}

const auxiliary = /^(?:attended|attends|ha|hat|har|heeft|a|wurde|blev|werd|foi|fue)$/;

/** `*Soy ingeniera* …`, `*Ich bin Professorin* …`: the speaker speaks of herself where no name or pronoun says so. */
function tellsOwnLife(items: readonly Item[]): boolean {
  const first = keyAt(items, 0) ?? '';
  return (
    ownVerb.test(first) &&
    items
      .slice(1, /^(?:ich|je|jag|jeg|ik)$/.test(first) ? undefined : longestOpening)
      .some((item) => item.kind === 'word' && ownWords.some((one) => isOfClass(item, one)))
  );
}

const ownVerb =
  /^(?:studium|promotion|geboren|nacida?|nascida?|me|mi|fui|obtuve|realice|trabaje|obtive|trabalhei|soy|sou|sono|ich|je|jag|jeg|ik|jestem|jsem|hice|fiz|estudie|estudei)$/;
const ownWords = ['role', 'student', 'graduated', 'degree', 'postdoc'] as const;

const lifeVerbs = ['be', 'work', 'lead', 'graduated', 'arrive', 'receive'] as const;

/** `*The candidate received* …`, `*Our speaker is* …`; Slavic and Finnish have no article. */
function callsSpeaker(items: readonly Item[]): boolean {
  const hasArticle = /^(?:the|our|this|le|la|el|il|o|a|der|die|de)$/.test(keyAt(items, 0) ?? '');
  const [noun, verb] = items.slice(hasArticle ? 1 : 0);
  return (
    noun?.kind === 'word' &&
    verb?.kind === 'word' &&
    (hasArticle ? speakerNoun : bareSpeakerNoun).test(noun.key) &&
    lifeVerbs.some((name) => isOfClass(verb, name))
  );
}

const speakerNoun =
  /^(?:candidate|speaker|presenter|lecturer|doctorand|candidat|kandidat|kandidatin|candidato|candidata|conferenciere?|conferencista|palestrante|orador|oradora|ponente|referent|referentin|vortragende|vortragender|relatore|relatrice|spreker|spreekster)$/;
const bareSpeakerNoun =
  /^(?:prelegent(?:ka)?|referentka|prednasejici|prednasajuc[ai]|puhuja|luennoitsija|talaren|foredragsholderen|foredragsholder|докладчик|докладчица|лектор|konusmaci)$/;

/** `*About the speaker:* studied …`, `*Kurzvita:* Studium …`: a biography within other text. */
function announcesLife(items: readonly Item[]): boolean {
  return items.some(
    (_, index) => keyAt(items, index) === ':' && lifeLabel.test(keyAt(items, index - 1) ?? ''),
  );
}

const lifeLabel =
  /^(?:speaker|presenter|bio|biography|vita|kurzvita|kurzbiographie|lebenslauf|parcours|ponente|conferencista|conferenciante|palestrante|orador|oradora|conferenciere?|oratrice|orateur|relatore|relatrice|referent|referentin|vortragenden|spreker|spreekster|talaren|puhujasta|prelegencie|prelegentce|докладчике|лекторе)$/;

/** `She will speak of …`: in prose that names nobody else, the speaker. */
function saysPronoun(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'word' && /^(?:he|she)$/.test(item.key));
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
