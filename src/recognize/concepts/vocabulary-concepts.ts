import { type ConceptMatcher, conceptToken } from '../../lexicon/concept-trie';
import type { ConceptEntry } from '../../lexicon/concepts';
import type { Mention, Span } from '../../model';
import type { Word } from '../../util/words';

const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'und', 'et']);
const prepositions: ReadonlySet<string> = new Set(['of', 'in', 'for', 'with', 'on', 'via', 'by']);
/** How many words one side of a coordination may have: `low rank and sparse matrix recovery`. */
const coordinatedWords = 2;

/** The words of a stretch of text with their normal forms, hyphens parting words. */
export interface ConceptWords {
  readonly words: readonly Word[];
  readonly tokens: readonly string[];
}

const part = /[\p{L}\p{M}\p{N}+]+/gu;

/** Cuts a stretch of text into the words that concepts are matched on. */
export function conceptWords(text: string, range: Span): ConceptWords {
  const words = Array.from(text.slice(range.start, range.end).matchAll(part), (match) => ({
    text: match[0],
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
  }));
  return { words, tokens: words.map((word) => conceptToken(word.text)) };
}

/** Finds the vocabulary's concepts in one pass: the longest form at each place, and coordinations that share words. */
export function vocabularyConcepts(
  text: string,
  { words, tokens }: ConceptWords,
  matcher: ConceptMatcher,
): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match = matcher.forms.longestAt(tokens, index);
    const shared = coordinated(text, words, tokens, index, matcher);
    if (shared !== undefined)
      found.push(mentionOf(words, index, shared.end, shared.entry, 'vocabulary-coordination'));
    const whole =
      match !== undefined &&
      isOnePhrase(text, words, index, match.end) &&
      !(match.end > index + 1 && isCutOff(text, words[index]?.start ?? 0));
    if (whole) {
      found.push(mentionOf(words, index, match.end, match.value, 'vocabulary'));
      found.push(...sides(text, { words, tokens }, index, match.end, matcher));
    }
    index = whole ? match.end : index + 1;
  }
  return found;
}

/**
 * The concepts on both sides of a preposition inside a form: `optimization in deep learning` names three. A single word
 * behind `of` belongs to its term: `edge of chaos` is not about chaos.
 */
function sides(
  text: string,
  { words, tokens }: ConceptWords,
  start: number,
  end: number,
  matcher: ConceptMatcher,
): Mention[] {
  const middle = tokens.slice(start, end).findIndex((token) => prepositions.has(token)) + start;
  if (middle < start || (tokens[middle] === 'of' && end - middle === 2)) return [];
  const part = (from: number, to: number): ConceptWords => ({
    words: words.slice(from, to),
    tokens: tokens.slice(from, to),
  });
  return [part(start, middle), part(middle + 1, end)].flatMap((side) =>
    vocabularyConcepts(text, side, matcher),
  );
}

/** `convex and non-convex optimization` also names convex optimization: the words after the coordination are shared. */
function coordinated(
  text: string,
  words: readonly Word[],
  tokens: readonly string[],
  start: number,
  matcher: ConceptMatcher,
): { readonly entry: ConceptEntry; readonly end: number } | undefined {
  for (let left = 1; left <= coordinatedWords; left++) {
    if (!conjunctions.has(tokens[start + left] ?? '')) continue;
    for (let right = 1; right <= coordinatedWords + 1; right++) {
      const resume = start + left + 1 + right;
      const joined = [...tokens.slice(start, start + left), ...tokens.slice(resume, resume + 3)];
      const match = matcher.forms.longestAt(joined, 0);
      const end = match === undefined ? 0 : resume + match.end - left;
      if (match !== undefined && match.end > left && isOnePhrase(text, words, start, end))
        return { entry: match.value, end };
    }
  }
  return undefined;
}

/** Whether a hyphen binds what starts here to a word before it, on the line above too: `reaction-diffusion model`. */
function isCutOff(text: string, start: number): boolean {
  return /[\p{L}\d][-‐‑]\n?[ \t]{0,12}$/u.test(text.slice(Math.max(0, start - 16), start));
}

/** Whether only spaces, hyphens, slashes and apostrophes stand between the words. */
function isOnePhrase(text: string, words: readonly Word[], start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) {
    const gap = text.slice(words[index - 1]?.end, words[index]?.start);
    if (!/^(?:[\s\-‐‑–/’']|’s |'s ){1,3}$/.test(gap) || gap.includes('\n\n')) return false;
  }
  return true;
}

function mentionOf(
  words: readonly Word[],
  start: number,
  end: number,
  entry: ConceptEntry,
  rule: string,
): Mention {
  return {
    kind: 'concept',
    name: entry.label,
    start: words[start]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
    rule,
    confidence: rule === 'vocabulary' ? 0.95 : 0.85,
    known: true,
  };
}
