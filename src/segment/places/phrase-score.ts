import { personScore } from '../../lexicon/person-name';
import { capital, code, dotted, numberedNoun, street, strongNoun, weakNoun } from './place-words';

/** `Byron Hall Forum on Science`: an event that bears the name of a place. */
const eventName = /(?:Forum|Symposium|Series|Workshop|Conference|School|Institute) (?:on|for) \p{Lu}/u;
const abbreviation = /^(?:[A-Z]{1,4}|[A-Z][a-z]{0,2}[A-Z])$/;

const year = /^(?:19|20)\d\d$/;
const roomNumber = /^\d{2,4}[A-Z]?$|^\d{1,2}\.\d{2,4}[A-Z]?$|^[A-Z]-?\d{1,4}[A-Z]?$/;
const joinedCode = /^[A-Z][A-Za-z]{0,3}-?\d{2,4}[A-Za-z]?$|^\d{1,2}-[A-Z]?\d{3}$/;
const meetingProgram = /^(?:zoom|online|virtual|webex|youtube)$/i;

/** How sure the words of a phrase make it a place, 0 and more. `isTimed`: it stands behind `… 1 pm in`. */
export function phraseScore(
  words: readonly { readonly text: string }[],
  before: string,
  isTimed: boolean,
): number {
  const texts = words.map(({ text }) => text);
  const number = texts.some((text) => (code.test(text) || dotted.test(text)) && !year.test(text));
  const preposition = /^(?:in|at|@|room|rm)$/i.test(before) ? (isTimed && number ? 2 : 1) : 0;
  const [only = ''] = texts;
  if (texts.length === 1 && isLongNumber(only)) return preposition * 2.5;
  const strong = texts.some((_, index) => isRoom(texts, index)) ? 3 : 0;
  if (!number && texts.length <= 3 && personScore(texts.join(' ')) > 0.7) return 0;
  const isNounAlone = texts.length === 1 && strong > 0 && !meetingProgram.test(only);
  if (isNounAlone || eventName.test(texts.join(' '))) return 0;
  const weak = texts.length > 1 && texts.some((text) => weakNoun.test(text)) ? 1.5 : 0;
  const coded = isCoded(texts) ? 2 : strong === 0 && isPair(texts) ? 1.5 : 0;
  return strong + weak + (number ? 1 : 0) + coded + preposition;
}

function isRoom(texts: readonly string[], index: number): boolean {
  const [text = '', next = ''] = [texts[index], texts[index + 1]];
  return strongNoun.test(text)
    ? !isVerb(texts, index)
    : isNumberOfRoom(next) && (numberedNoun.test(text) || street.test(text));
}

/** Whether words count a room and no year: `1036`, `B-12`. */
export function isNumberOfRoom(words: string): boolean {
  return /\d/.test(words) && (code.test(words) || dotted.test(words)) && !year.test(words);
}

/** `Building Better Nests`: no house. */
function isVerb(texts: readonly string[], index: number): boolean {
  const next = texts[index + 1] ?? '';
  return index === 0 && texts[0] === 'Building' && /^\p{Lu}\p{Ll}/u.test(next);
}

function isLongNumber(text: string): boolean {
  return /^\d{3,4}[A-Z]?$/.test(text) && !year.test(text);
}

/** `WCP 4.118`, `SR 5`, `B3.02`, `GHC-4401`: a building in short and the number of a room. */
function isCoded(texts: readonly string[]): boolean {
  return texts.some((text, index) => {
    const next = texts[index + 1] ?? '';
    const isBeside = abbreviation.test(text) && roomNumber.test(next);
    const isSeminarRoom = /^(?:SR|HS)$/.test(text) && /^\d/.test(next);
    return isBeside || isSeminarRoom || dotted.test(text) || joinedCode.test(text);
  });
}

/** `Byron 7500`: a name and a number. */
function isPair(texts: readonly string[]): boolean {
  return (
    texts.length <= 3 &&
    texts.some(isLongNumber) &&
    capital.test(texts.find((text) => !/\d/.test(text)) ?? '')
  );
}
