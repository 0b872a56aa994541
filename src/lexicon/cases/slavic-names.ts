import { fold } from '../../util/fold';
import { givenNames, surnames } from '../word-lists';

/** How one case is turned back: endings of the given and of the family name with what they stand for. */
interface Case {
  readonly given: readonly Ending[];
  readonly family: readonly Ending[];
  /** Family names whose ending says the case by itself: `Kowalskiego`. */
  readonly sure: readonly Ending[];
}

type Ending = readonly [inflected: string, nominative: string];

const masculineGiven: readonly Ending[] = [
  ['łem', 'eł'],
  ['kiem', 'ek'],
  ['rkem', 'rek'],
  ['ňkem', 'něk'],
  ['rlem', 'rel'],
  ['iem', ''],
  ['em', ''],
  ['ym', 'y'],
  ['im', 'i'],
];
const genitiveGiven: readonly Ending[] = [
  ['wła', 'weł'],
  ['rka', 'rek'],
  ['cka', 'cek'],
  ['ška', 'šek'],
  ['rla', 'rel'],
  ['ňka', 'něk'],
  ['ego', 'y'],
  ['iego', 'i'],
  ['ího', 'í'],
  ['ja', 'j'],
  ['a', ''],
  ['e', ''],
];

/** Polish, Czech and Slovak: instrumental and genitive of men, then of women. */
const cases: readonly Case[] = [
  {
    given: masculineGiven,
    family: [
      ['kiem', 'k'],
      ['giem', 'g'],
      ['łem', 'eł'],
      ['cem', 'ec'],
      ['kem', 'ek'],
      ['em', ''],
    ],
    sure: [
      ['skim', 'ski'],
      ['ckim', 'cki'],
      ['ským', 'ský'],
      ['ckým', 'cký'],
      ['ým', 'ý'],
    ],
  },
  {
    given: genitiveGiven,
    family: [
      ['ca', 'ec'],
      ['ka', 'ek'],
      ['a', ''],
    ],
    sure: [
      ['skiego', 'ski'],
      ['ckiego', 'cki'],
      ['ského', 'ský'],
      ['ckého', 'cký'],
      ['ého', 'ý'],
    ],
  },
  {
    given: [
      ['ią', 'ia'],
      ['ą', 'a'],
      ['ou', 'a'],
      ['ií', 'ie'],
    ],
    family: [],
    sure: [
      ['ską', 'ska'],
      ['cką', 'cka'],
      ['ovou', 'ová'],
      ['skou', 'ská'],
      ['ckou', 'cká'],
    ],
  },
  {
    given: [
      ['ii', 'ia'],
      ['ki', 'ka'],
      ['gi', 'ga'],
      ['i', 'a'],
      ['y', 'a'],
      ['ě', 'a'],
      ['e', 'a'],
    ],
    family: [],
    sure: [
      ['skiej', 'ska'],
      ['ckiej', 'cka'],
      ['owej', 'owa'],
      ['ové', 'ová'],
      ['ské', 'ská'],
      ['cké', 'cká'],
    ],
  },
];

const slavicLetters =
  /[ąęłńśźżěřůňťďĄĘŁŃŚŹŻĚŘŮ]|[čšž]\p{Ll}{0,12}(?:[íáý]|ov)|(?<!\p{L})(?:kierunkiem|przez|oraz|vedením|disertace)(?!\p{L})/u;

/** Whether a text is in a language whose names this file turns back. */
export function inflectsNames(text: string): boolean {
  return slavicLetters.test(text);
}

/**
 * The nominative of a Polish, Czech or Slovak name in the genitive or the instrumental, `Janem Kowalskim` → `Jan
 * Kowalski`; undefined when the name is in the nominative or regular endings do not tell.
 */
export function nominativeOf(name: string): string | undefined {
  const words = name.split(' ');
  const given = words[0] ?? '';
  const family = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 3) return undefined;
  for (const one of cases) {
    const plainFamily = familyOf(family, one);
    const plainGiven = plainFamily === undefined ? undefined : turnedBack(given, one.given, givenNames);
    if (plainFamily === undefined || plainGiven === undefined) continue;
    const middle = words.slice(1, -1).map((word) => turnedBack(word, one.given, givenNames) ?? word);
    return [plainGiven, ...middle, plainFamily].join(' ');
  }
  return undefined;
}

/** By an ending that tells the case, else by one that leads from an unknown to a known name; each part of a double name. */
function familyOf(family: string, { family: plain, sure }: Case): string | undefined {
  const parts = family.split('-').map((part) => {
    const told = sure.find(([ending]) => part.endsWith(ending) && part.length > ending.length);
    if (told !== undefined) return part.slice(0, -told[0].length) + told[1];
    return surnames.has(fold(part)) ? undefined : turnedBack(part, plain, surnames);
  });
  return parts.every((part) => part !== undefined) ? parts.join('-') : undefined;
}

function turnedBack(
  word: string,
  endings: readonly Ending[],
  names: ReadonlyMap<string, string>,
): string | undefined {
  return endings
    .filter(([ending]) => word.endsWith(ending) && word.length > ending.length + 1)
    .map(([ending, nominative]) => word.slice(0, -ending.length) + nominative)
    .find((plain) => names.has(fold(plain)));
}
