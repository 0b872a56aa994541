import type { Span } from '../../model';

/** A short form that the text itself spells out: `Random Matrix Theory (RMT)`. */
export interface AcronymDefinition {
  readonly acronym: string;
  readonly acronymSpan: Span;
  readonly expansion: string;
  readonly expansionSpan: Span;
}

const shortForm = /\(\s?["“']?([\p{L}\p{N}][\p{L}\p{N}./&-]{1,9})["”']?\s?\)/gu;

/**
 * Finds short forms in parentheses and the words before them that they stand for, after Schwartz and Hearst, "A simple
 * algorithm for identifying abbreviation definitions in biomedical text" (2003). Looks back at most 120 characters.
 */
export function acronymDefinitions(text: string): AcronymDefinition[] {
  return Array.from(text.matchAll(shortForm)).flatMap((match) => {
    const acronym = String(match[1]);
    const acronymStart = match.index + match[0].indexOf(acronym);
    const before = precedingWords(text, match.index, acronym.length);
    const length = isShortForm(acronym) ? expansionLength(before.trimEnd(), acronym.replace(/s$/, '')) : 0;
    if (length === 0) return [];
    const end = match.index - (before.length - before.trimEnd().length);
    return {
      acronym,
      acronymSpan: { start: acronymStart, end: acronymStart + acronym.length },
      expansion: text.slice(end - length, end),
      expansionSpan: { start: end - length, end },
    };
  });
}

function isShortForm(acronym: string): boolean {
  return (acronym.match(/\p{Lu}/gu) ?? []).length >= 2 && !/^\d/.test(acronym);
}

/** The words of this sentence before an offset that may spell the short form out: twice its letters at most. */
function precedingWords(text: string, end: number, letters: number): string {
  const clause =
    text
      .slice(Math.max(0, end - 120), end)
      .split(/[.;:!?()\n](?=\s)|\n/)
      .at(-1) ?? '';
  const starts = Array.from(clause.matchAll(/\S+/g), (word) => word.index);
  const most = Math.min(letters + 5, letters * 2);
  return clause.slice(starts.at(-most) ?? starts[0] ?? clause.length);
}

/** How many characters at the end of `before` spell out the acronym; 0 when they do not. */
function expansionLength(before: string, acronym: string): number {
  let position = before.length - 1;
  for (let index = acronym.length - 1; index >= 0; index--) {
    const letter = acronym.charAt(index).toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    while (
      position >= 0 &&
      !(before.charAt(position).toLowerCase() === letter && (index > 0 || startsWord(before, position)))
    )
      position--;
    if (position < 0) return 0;
    position--;
  }
  const length = before.length - position - 1;
  return length > acronym.length ? length : 0;
}

function startsWord(text: string, position: number): boolean {
  return position === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(position - 1));
}
