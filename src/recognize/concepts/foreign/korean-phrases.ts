import { functionWordsOf } from '../../../lexicon/function-words';
import type { Span } from '../../../model';
import type { UntaggedPhrase } from './untagged-text';

const longestPhrase = 4;
const word = /[\p{Script=Hangul}A-Za-z0-9][\p{Script=Hangul}A-Za-z0-9-]{0,40}/gu;
/** Particles that end a noun phrase and no noun. */
const particle = /(?:에서는|에서의|으로의|으로는|에서|으로|에게|부터|까지|에는|와의|과의|은|는|을|를|의|에)$/;
/** Particles that are also the last syllable of nouns (`속도`, `평가`); the text must show the noun without it. */
const doubtfulParticle = /(?:이|가|와|과|로|도|만)$/;
/** `효율도`: also, behind a noun that is one without it. */
const also = /(?<=.{2}[율료시도력성량률치계망형법술화])도$/;
/** Particles that take one form behind a consonant and another behind a vowel. */
const afterConsonant = /[이과]$/;
const afterVowel = /[가와로]$/;
/** Nouns that end as a particle would: `집적회로`, `온도 차이`. */
const nounEnding = /(?:[회도수미항선]로|[길높깊넓]이|[놀풀먹]이|[투작]가)$/;
/** Endings of verbs, adjectives and what they make. */
const verbEnding =
  /(?:[였었았했됐].{0,3}|하기|는가|은가|[으하르되이라]면|수록|지만|시킨|[쉽하]게|다|는다|하는|하고|며|하여|해|한|된|되는|되고|되어|할|될|함|됨|있는|없는|위한|대한|통한|따른|관한|같은)$/;

const shortestWithParticle = 3;
/** Syllables stand in Unicode by their sounds, each with all its final consonants, first with none. */
const firstSyllable = 0xac00;
const finalConsonants = 28;
/** The place of the final ㄹ, behind which `로` stands as behind a vowel: `회절로`. */
const finalL = 8;
/** Names of animals end so: `부엉이`, `고양이`. */
const animal = /[엉렁랑숭챙양꽁]이$/;
/** A word of this length is a term of several: `공간회귀모형`. */
const compoundLength = 5;
/** `58마리`, `65세` */
const quantity = /^\d+[\p{Script=Hangul}]{1,3}$/u;

interface KoreanWord extends Span {
  /** Without its particle. */
  readonly noun: string;
  readonly hasParticle: boolean;
  readonly isTerm: boolean;
}

/** Phrases of Korean text: words in a row up to the one that bears a particle, which is left out. */
export function koreanPhrases(text: string, range: Span): UntaggedPhrase[] {
  const part = text.slice(range.start, range.end);
  const found = Array.from(part.matchAll(word));
  const bare = new Set(found.map(([printed]) => printed.replace(particle, '')));
  const words = found.map((match) => readWord(match[0], range.start + match.index, bare));
  return runs(words, text)
    .filter((run) => run.length <= longestPhrase)
    .flatMap(phraseOf);
}

function readWord(printed: string, start: number, bare: ReadonlySet<string>): KoreanWord {
  const noun = withoutParticle(printed, bare);
  const isVerb = verbEnding.test(printed) && noun === printed;
  const isTerm =
    noun.length > 1 &&
    !quantity.test(noun) &&
    /\p{L}/u.test(noun) &&
    !isVerb &&
    !functionWordsOf.get('ko')?.has(noun);
  return { start, end: start + noun.length, noun, hasParticle: noun !== printed, isTerm };
}

function withoutParticle(printed: string, bare: ReadonlySet<string>): string {
  const short = printed.replace(doubtfulParticle, '');
  if (short !== printed && short.length > 1 && bare.has(short)) return short;
  const noun = printed.replace(particle, '').replace(also, '');
  return noun === printed && bearsParticle(printed) ? short : noun;
}

/** Whether the last syllable of a longer word is the form of a particle that the syllable before it asks for. */
function bearsParticle(printed: string): boolean {
  if (printed.length < shortestWithParticle || nounEnding.test(printed) || animal.test(printed)) return false;
  const syllable = (printed.codePointAt(printed.length - 2) ?? 0) - firstSyllable;
  if (syllable < 0) return false;
  const final = syllable % finalConsonants;
  if (final === finalL && /로$/.test(printed)) return true;
  return final === 0 ? afterVowel.test(printed) : afterConsonant.test(printed);
}

function runs(words: readonly KoreanWord[], text: string): KoreanWord[][] {
  const found: KoreanWord[][] = [];
  let run: KoreanWord[] = [];
  words.forEach((word, index) => {
    const last = words[index - 1];
    const adjoins =
      last !== undefined && !last.hasParticle && /^[ \n]$/.test(text.slice(last.end, word.start));
    if (run.length > 0 && !(adjoins && word.isTerm)) {
      found.push(run);
      run = [];
    }
    if (word.isTerm) run.push(word);
  });
  return run.length > 0 ? [...found, run] : found;
}

function phraseOf(run: readonly KoreanWord[]): UntaggedPhrase[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      start: first.start,
      end: last.end,
      words: [],
      before: '',
      after: '',
      isTelling: run.length > 1 || last.noun.length >= compoundLength,
    },
  ];
}
