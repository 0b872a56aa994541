import { finnishAdjective, finnishNominative, isFinnishNominative } from '../../../lexicon/finnish-cases';
import { nominativeNoun, nominativePair } from '../../../lexicon/slavic-cases';
import { turkishNominative } from '../../../lexicon/turkish-cases';
import { isSlavicAdjective } from './slavic-phrases';

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

/** The head of a Slavic phrase is its first noun; what follows it in the genitive stays. */
function slavicForm(words: readonly string[], language: string): readonly string[] {
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))) return words;
  const found = words.findIndex(
    (word, index) =>
      index === words.length - 1 || !isSlavicAdjective(word, language) || !agree(words, index, language),
  );
  const head = Math.max(0, found);
  const noun = words[head] ?? '';
  const before = words.slice(0, head).map((word) => nominativePair(word, noun, language));
  const next = words[head + 1];
  const behind =
    next !== undefined && isSlavicAdjective(next, language)
      ? nominativePair(next, noun, language)
      : undefined;
  const plain = before[0]?.noun ?? behind?.noun ?? nominativeNoun(noun, language);
  return words.map((word, index) => {
    if (index < head) return before[index]?.adjective ?? word;
    if (index === head) return plain;
    return index === head + 1 ? (behind?.adjective ?? word) : word;
  });
}

function agree(words: readonly string[], index: number, language: string): boolean {
  const rest = words.slice(index + 1);
  return rest.some((word) => nominativePair(words[index] ?? '', word, language) !== undefined);
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
