import { functionWords, namedNouns } from '../../lexicon/word-classes';
import type { Span } from '../../model';
import { type Token, tokenize } from '../../util/tokenize';
import type { WordTag } from './closed-tag';
import { finiteVerbs } from './finite-verbs';
import { invertedVerbs } from './inverted-verbs';
import { tagWords } from './word-tags';

/** The words of a stretch of text as the search for terms sees them. */
export interface TaggedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens in lower case, but for acronyms that would be function words then (`ITS`, `WHO`). */
  readonly lower: readonly string[];
  readonly tags: readonly WordTag[];
}

/** Words of a tagged text: the index of the first, and of the one behind the last. */
export type Run = readonly [first: number, end: number];

/** Names joined by dashes are no longer than this; a longer chain is no term, and would take long to build. */
const longestJoined = 60;

/** Cuts a stretch of text into words with their tags; two words that a dash without blanks joins are one, and so is a name with its possessive ending before what is named after it. */
export function tagText(text: string, range: Span): TaggedText {
  const tokens = joinEponyms(joinDashed(tokenize(text.slice(range.start, range.end), range.start)));
  const lower = tokens.map((token, index) =>
    isAcronym(tokens, index) ? token.text : token.text.toLowerCase(),
  );
  const tags = tagWords(lower);
  for (const verb of invertedVerbs(lower, tags)) tags[verb] = 'other';
  for (const verb of finiteVerbs(lower, tags)) tags[verb] = 'other';
  return { text, tokens, lower, tags };
}

/** Whether a word in capitals, of which its lower case is a function word, has none in capitals beside it. */
function isAcronym(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  if (!/^[A-Z]{3,}$/.test(word) || !functionWords.has(word.toLowerCase())) return false;
  const beside = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? ''];
  return beside.every((other) => /\p{Ll}/u.test(other) || !/\p{L}/u.test(other));
}

/** `Cauchy–Schwarz` names two people in one term; `1919–1941` is left in parts. */
function joinDashed(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const [before, dash] = joined.slice(-2);
    if (before !== undefined && dash !== undefined && isJoined(before, dash, token))
      joined.splice(-2, 2, {
        text: before.text + dash.text + token.text,
        start: before.start,
        end: token.end,
      });
    else joined.push(token);
  }
  return joined;
}

function isJoined(before: Token, dash: Token, after: Token): boolean {
  return (
    before.text.length <= longestJoined &&
    /^[‐‑–]$/.test(dash.text) &&
    before.end === dash.start &&
    dash.end === after.start &&
    /\p{L}$/u.test(before.text) &&
    /^\p{L}/u.test(after.text)
  );
}

/** `Byron's theorem` is one term; in `Byron's village` two things are named. */
function joinEponyms(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  tokens.forEach((token, index) => {
    const name = joined.at(-1);
    if (name !== undefined && isEponym(name, token, tokens.slice(index + 1, index + 3)))
      joined.splice(-1, 1, { text: name.text + token.text, start: name.start, end: token.end });
    else joined.push(token);
  });
  return joined;
}

function isEponym(name: Token, ending: Token, next: readonly Token[]): boolean {
  return (
    /^['’]s$/.test(ending.text) &&
    name.end === ending.start &&
    /^\p{Lu}\p{Ll}+$/u.test(name.text) &&
    !functionWords.has(name.text.toLowerCase()) &&
    next.some(({ text }) => namedNouns.has(text.toLowerCase()))
  );
}
