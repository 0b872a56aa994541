import { fold } from '../util/fold';
import { lazy } from '../util/lazy';
import { conceptTokens } from './concept-trie';
import { concepts } from './concepts';

/** The words that the names of our vocabulary's concepts are made of, as normal tokens (see `conceptTokens`). */
export const technicalWords: () => ReadonlySet<string> = lazy(
  () => new Set(concepts.flatMap(({ label, aliases }) => [label, ...aliases].flatMap(conceptTokens))),
);

/** The words that our vocabulary prints with a capital and never without, folded: names of people and what is made of them. */
export const namesInTerms: () => ReadonlySet<string> = lazy(() => {
  const words = concepts.flatMap(({ label, aliases }) => [label, ...aliases].flatMap(wordsOf));
  const small = new Set(words.filter((word) => word === word.toLowerCase()));
  return new Set(
    words.filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !small.has(word.toLowerCase())).map(fold),
  );
});

function wordsOf(form: string): readonly string[] {
  return form.match(/\p{L}+/gu) ?? [];
}
