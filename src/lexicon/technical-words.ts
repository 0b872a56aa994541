import { lazy } from '../util/lazy';
import { conceptTokens } from './concept-trie';
import { concepts } from './concepts';

/** The words that the names of our vocabulary's concepts are made of, as normal tokens (see `conceptTokens`). */
export const technicalWords: () => ReadonlySet<string> = lazy(
  () => new Set(concepts.flatMap(({ label, aliases }) => [label, ...aliases].flatMap(conceptTokens))),
);
