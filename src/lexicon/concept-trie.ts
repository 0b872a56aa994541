import { americanSpelling } from '../util/american-spelling';
import { fold } from '../util/fold';
import { memoize } from '../util/memoize';
import { singular } from '../util/singular';
import { buildTokenTrie, type TokenTrie } from '../util/token-trie';
import type { ConceptEntry } from './concepts';

/** A vocabulary made ready for matching in running text. */
export interface ConceptMatcher {
  /** Label and alias forms, as sequences of normal tokens (see `conceptTokens`). */
  readonly forms: TokenTrie<ConceptEntry>;
  /** Acronyms, as printed. */
  readonly acronyms: ReadonlyMap<string, readonly ConceptEntry[]>;
}

const prefix =
  /^(over|under|non|pre|semi|self|multi|sub|super|hyper|quasi|re|co|anti|inter|intra|meta|auto|pseudo|un|bi|mini|micro|macro)([a-z]{4,})$/;

/** Enough for the words that texts repeat, few enough not to keep the texts alive that they were cut from. */
const rememberedWords = 4000;

/** The normal form of one word: folded, American, singular. */
export const conceptToken = memoize(
  (word: string): string => singular(americanSpelling(fold(word))),
  rememberedWords,
);

/** A phrase as normal tokens; hyphens and slashes part words. */
export function conceptTokens(phrase: string): string[] {
  return phrase
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{M}\p{N}+]+/u)
    .filter((word) => word !== '')
    .map(conceptToken);
}

/** Builds the matcher of a vocabulary; labels win over aliases, earlier entries over later ones. */
export function buildConceptMatcher(entries: readonly ConceptEntry[]): ConceptMatcher {
  const forms = [
    ...entries.map((entry) => [entry.label, entry] as const),
    ...entries.flatMap((entry) => entry.aliases.map((alias) => [alias, entry] as const)),
  ].flatMap(([form, entry]) => spellings(conceptTokens(form)).map((tokens) => [tokens, entry] as const));
  return { forms: buildTokenTrie(forms), acronyms: acronymTable(entries) };
}

/** `nonconvex` is also looked up as `non convex`, and `non convex` as `nonconvex`. */
function spellings(tokens: readonly string[]): readonly (readonly string[])[] {
  const parted = tokens.flatMap((token) => prefix.exec(token)?.slice(1, 3) ?? [token]);
  const joined = withJoinedPrefixes(tokens);
  return [tokens, ...[parted, joined].filter(({ length }) => length !== tokens.length)];
}

function withJoinedPrefixes(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (const token of tokens) {
    const previous = joined.at(-1);
    if (previous !== undefined && prefix.exec(previous + token)?.[1] === previous)
      joined[joined.length - 1] = previous + token;
    else joined.push(token);
  }
  return joined;
}

function acronymTable(entries: readonly ConceptEntry[]): Map<string, ConceptEntry[]> {
  const table = new Map<string, ConceptEntry[]>();
  for (const entry of entries)
    for (const acronym of entry.acronyms) table.set(acronym, [...(table.get(acronym) ?? []), entry]);
  return table;
}
