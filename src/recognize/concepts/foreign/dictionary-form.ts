import { finnishAdjective, finnishNominative, isFinnishNominative } from '../../../lexicon/cases/finnish';
import { nominativeNoun, nominativePair } from '../../../lexicon/cases/slavic-nouns';
import { turkishNominative } from '../../../lexicon/cases/turkish';
import { isSlavicAdjective } from './slavic-endings';

/** German nouns that are feminine by their ending. */
const feminine = /(?:ung|heit|keit|schaft|tät|[ts]ion|ik|ie|enz|anz)$/;

const forms: Readonly<Record<string, (words: readonly string[], language: string) => readonly string[]>> = {
  pl: slavicForm,
  cs: slavicForm,
  ru: slavicForm,
  fi: finnishForm,
  tr: (words) => [...words.slice(0, -1), turkishNominative(words.at(-1) ?? '')],
  de: germanForm,
};

/**
 * A phrase in the form in which dictionaries list it, as far as endings tell: `kapitału społecznego` → `kapitał
 * społeczny`. Phrases of languages without cases stay as printed.
 */
export function dictionaryForm(phrase: string, language: string): string {
  const form = forms[language];
  return form === undefined ? phrase : form(phrase.split(/\s+/), language).join(' ');
}

/** The head of a Slavic phrase is its first noun; what follows it in the genitive stays, and names stay. */
function slavicForm(words: readonly string[], language: string): readonly string[] {
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))) return words;
  const head = headOf(words, language);
  const noun = words[head] ?? '';
  const pairs = words.map((word, index) =>
    index < head || (index === head + 1 && isSlavicAdjective(word, language))
      ? nominativePair(word, noun, language)
      : undefined,
  );
  const plain = pairs.find((pair) => pair !== undefined)?.noun ?? nominativeNoun(noun, language);
  return words.map((word, index) => (index === head ? plain : (pairs[index]?.adjective ?? word)));
}

/** The index of the first word that is no adjective of a later one. */
function headOf(words: readonly string[], language: string): number {
  const agrees = (word: string, index: number): boolean =>
    words.slice(index + 1).some((noun) => nominativePair(word, noun, language) !== undefined);
  const found = words.findIndex((word, index) => !isSlavicAdjective(word, language) || !agrees(word, index));
  return found < 0 ? words.length - 1 : found;
}

/** An adjective goes with its noun only where both can be turned; a genitive stays: `Testovin ilmiö`. */
function finnishForm(words: readonly string[]): readonly string[] {
  const noun = finnishNominative(words.at(-1) ?? '');
  if (!isFinnishNominative(noun)) return words;
  return [...words.slice(0, -1).map((word) => (noun === words.at(-1) ? word : finnishAdjective(word))), noun];
}

function germanForm(words: readonly string[]): readonly string[] {
  const noun = words.at(-1) ?? '';
  if (words.length < 2 || !feminine.test(noun)) return words;
  return [...words.slice(0, -1).map((word) => word.replace(/(?<=\p{Ll}{3}e)[nr]$/u, '')), noun];
}
