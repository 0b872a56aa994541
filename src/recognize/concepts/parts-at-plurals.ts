import { modifyingPlurals, nounVerbs, verbForms } from '../../lexicon/word-classes';
import { commonWords } from '../../lexicon/word-lists';
import type { Run, TaggedText } from './tagged-text';

/**
 * Parts a run of nouns behind a word in -s that more words follow. Such a word is no first part of an English
 * compound: it is a verb (`holography recasts amplitudes`), which is left out, or a plural that ends its own phrase.
 */
export function partsAtPlurals([first, end]: Run, tagged: TaggedText): Run[] {
  const parts: Run[] = [];
  let start = first;
  for (let index = first; index < end - 1; index++) {
    if (!endsPhrase(tagged, index) || isNamedAfter(tagged, index, end)) continue;
    parts.push([start, isVerb(tagged, start, index) ? index : index + 1]);
    start = index + 1;
  }
  return [...parts, [start, end] as const].filter(([from, to]) => to > from);
}

/** A plural by its ending; names (`Stokes`, `Bayes`) and plurals that do stand in compounds are none. */
function endsPhrase({ tokens, lower }: TaggedText, index: number): boolean {
  const word = lower[index] ?? '';
  if (!isPlural(word) || modifyingPlurals.has(word)) return false;
  return tokens[index]?.text === word || commonWords.has(word);
}

/** `the missing socks problem`: a problem or a paradox is named after what it is about. */
function isNamedAfter({ lower }: TaggedText, index: number, end: number): boolean {
  return (
    index === end - 2 &&
    /^(?:problem|paradox|puzzle|conjecture|hypothesis|theorem|lemma)s?$/.test(lower[index + 1] ?? '')
  );
}

function isPlural(word: string): boolean {
  return /^[a-z]{2,}[^aius]s$/.test(word) && !/ics$/.test(word);
}

function isVerb({ lower, tags }: TaggedText, first: number, index: number): boolean {
  const word = lower[index] ?? '';
  if (index === first) return nounVerbs.has(word) && lower[index - 1] !== 'of';
  const next = lower[index + 1] ?? '';
  if (verbForms.has(next) && !isPlural(next)) return false;
  if (tags[index - 1] !== 'noun' || isPlural(lower[index - 1] ?? '')) return false;
  return (
    nounVerbs.has(word) || verbForms.has(word) || /(?:i[sz]|if|at)es$/.test(word) || !commonWords.has(word)
  );
}
