import { bareSpeakerNouns, lifeLabels, speakerNouns } from '../lexicon/speaker-nouns';
import { type Item, keyAt } from './items';
import { namesOf } from './subject';
import { isOfClass } from './word-classes';

const opening = 6;

/**
 * The speakers of whom a sentence tells a life, undefined when it does of none: one of them in the place of a subject,
 * unless the sentence begins with a `named` person; or the only one, called `the speaker` or speaking of herself.
 */
export function speakersTold(
  items: readonly Item[],
  speakers: readonly string[],
  named: boolean,
): readonly string[] | undefined {
  if (speakers.length === 1 && (callsSpeaker(items) || tellsOwnLife(items) || announcesLife(items)))
    return speakers;
  const subject = named ? undefined : speakerAsSubject(items, speakers);
  return subject === undefined ? undefined : [subject];
}

/** `*Carl Doe is* a postdoc …`, `*Carl Doe, a* postdoc …`: a sentence that tells who somebody is, whether or not the header names him. */
export function tellsLife([person, next, article]: readonly Item[]): boolean {
  if (person?.kind !== 'person' || next?.kind !== 'word') return false;
  if (person.mentions.every(({ rule }) => rule === 'short-form'))
    return isOfClass(next, 'be') && /^an?$/.test(article?.kind === 'word' ? article.key : '');
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
      .slice(1, /^(?:ich|je|jag|jeg|ik)$/.test(first) ? undefined : opening)
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
    (hasArticle ? speakerNouns : bareSpeakerNouns).has(noun.key) &&
    lifeVerbs.some((name) => isOfClass(verb, name))
  );
}

/** `*About the speaker:* studied …`, `*Kurzvita:* Studium …`: a biography within other text. */
function announcesLife(items: readonly Item[]): boolean {
  return items.some((_, index) => {
    const label = keyAt(items, index) === ':' ? (keyAt(items, index - 1) ?? '') : '';
    return [speakerNouns, bareSpeakerNouns, lifeLabels].some((words) => words.has(label));
  });
}

/** `She will speak of …`: in prose that names nobody else, the speaker. */
export function saysPronoun(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'word' && /^(?:he|she)$/.test(item.key));
}
