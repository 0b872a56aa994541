import { generalNounsOf } from '../../../lexicon/general-nouns';
import { memoize } from '../../../util/memoize';

/** Case endings of the Slavic languages. */
const caseEnding =
  /(?:ami|ach|ów|om|em|ями|ами|ах|ях|ов|ев|ам|ям|ом|ем|ой|ей|ью|[aeiouyąęěíáéýůúó]{1,2}|[аеиоуыэюяьй]{1,2})$/u;
const shortestStem = 3;

const stemsOf = memoize((language) => new Set([...(generalNounsOf.get(language) ?? [])].map(stem)));

/** Whether a noun of a Slavic language, in lower case and in any case, is general: `warunkach`, `анализом`. */
export function isGeneralNoun(noun: string, language: string): boolean {
  return (generalNounsOf.get(language)?.has(noun) ?? false) || stemsOf(language).has(stem(noun));
}

function stem(noun: string): string {
  const short = noun.replace(caseEnding, '');
  return short.length >= shortestStem ? short : noun;
}
