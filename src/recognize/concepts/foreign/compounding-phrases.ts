import { isFinnishNominative } from '../../../lexicon/cases/finnish';
import { wrapped } from '../../../util/wrapped';
import { isCompound } from './compound';
import { adjoins, phraseBetween, type UntaggedPhrase, type UntaggedText } from './untagged-text';

/** Endings of what stands before the noun of a term: `openbaar vervoer`, `akustinen naamioituminen`, `Testovin ilmiö`. */
const modifierEnding: Readonly<Record<string, RegExp>> = {
  nl: /(?:isch|ische|aal|ale|ief|ieve|baar|bare|lijk|lijke|ig|ige|eel|ele|aire|end|ende|erde?|eerde?|iele|air|loze|zame|arme|rijke|erse|eerd)$/,
  sv: /(?:..ska?|skt|iga?|igt|ell[at]?|[aä]l[at]?|iv[at]?|bara?|bart|erade?|[aä]nde|ende|[aeo]d|lösa?|ärt?a?|sam[at]?|[^aeiouy]ad|ta)$/,
  da: /(?:..ske?|ige?|igt|elle?|elt|ale?|alt|ive?|ivt|bare?|bart|erede|ende|ede|løse?|som|somme)$/,
  no: /(?:..ske?|ige?|elle?|elt|ale?|alt|ive?|ivt|bare?|bart|erte|ende|ede|løse?|som|somme)$/,
  hu: /(?:ális|ikus|ív|áris|ott|ett|ött|ált|beli|nyi|ai|ei|ós|ős|es|as|os)$/,
  fi: /(?:[^m]i(?:nen|sen|set|sten|sta|stä|sia|siä|sessa|sessä|sesta|sestä|seen|sella|sellä|selle|sena|siin)|[^aeiouyäö][aeiouyäö]n(?<!v[aä]n)|mat|mät)$/,
};

/** Endings of verbs and adverbs that nouns of these languages hardly have. */
const noNoun: Readonly<Record<string, RegExp>> = {
  nl: /^ge.{4,}[dt]$|.{2}(?:duizend|honderd)$|^.{2,6}ge(?:schreven|nomen|bracht|maakt|geven|houden|legd)$|ijker$|.{3}(?:eerde?n?|eert|eren)$|(?:lijk|isch|matig)$/,
  sv: /.{3}(?:erar|erade|erades|ades|ats|erat|eras|lig|ligt|iskt|ligen|samt)$/,
  da: /.{3}(?:erer|erede|eret|eres|lig|ligt|isk)$/,
  no: /.{3}(?:erer|erte|ert|eres|lig|isk)$/,
  fi: new RegExp(wrapped`
    .{3}(?:[dlnrst](?:aan|ään)|[st]t?[aä]{2}|[klst]ee|uu|yy|[lr]l?[uy]t|impi[aä]|mm[aä]t|mpi|[aäe]vat|
    [eä]vät|ivat|ivät|ttiin|isivat|imme|emme|nut|nyt|neet|nei[ts][aä]|neessa|sti|misen|essaan|sesti|kseen|
    malla|mällä)$
  `),
  hu: /.{3}(?:ják|nak|nek|unk|ünk|tak|tek|ható|hető)$/,
};
const mostModifiers = 2;

/** The noun phrases of languages that write compounds as one word: each noun with the adjectives before it. */
export function compoundingPhrases(text: UntaggedText): UntaggedPhrase[] {
  return text.tokens.flatMap((_, index) => {
    if (!isNoun(text, index) || modifiesNext(text, index)) return [];
    const start = phraseStart(text, index);
    const noun = text.lower[index] ?? '';
    if (start === index && text.generalNouns.has(noun)) return [];
    return phraseBetween(text, start, index + 1, start < index || isCompound(noun, text));
  });
}

function isNoun(text: UntaggedText, index: number): boolean {
  return isWord(text, index) && !noNoun[text.language]?.test(text.lower[index] ?? '');
}

function isWord({ lower, functionWords }: UntaggedText, index: number): boolean {
  const word = lower[index] ?? '';
  return /^\p{L}[\p{L}\d-]/u.test(word) && !functionWords.has(word);
}

function modifiesNext(text: UntaggedText, index: number): boolean {
  return isModifier(text, index) && isNoun(text, index + 1) && adjoins(text, index + 1);
}

function isModifier(text: UntaggedText, index: number): boolean {
  return isWord(text, index) && (modifierEnding[text.language]?.test(text.lower[index] ?? '') ?? false);
}

function phraseStart(text: UntaggedText, noun: number): number {
  let start = noun;
  if (text.language === 'fi' && isLooseGenitive(text, noun)) return noun;
  while (noun - start < mostModifiers && adjoins(text, start) && isModifier(text, start - 1)) start--;
  return start;
}

/** Before a noun in another case than the nominative a Finnish genitive is mostly no part of a term. */
function isLooseGenitive({ lower }: UntaggedText, noun: number): boolean {
  const before = lower[noun - 1] ?? '';
  const isGenitive = /[^s]..?n$/u.test(before) && !/(?:inen|is[et]e?n|isiin)$/u.test(before);
  return isGenitive && !isFinnishNominative(lower[noun] ?? '');
}
