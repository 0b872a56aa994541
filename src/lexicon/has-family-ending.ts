import { wrapped } from '../util/wrapped';

/** Endings of family names in languages where most of them have one; six letters and more. */
const latin = new RegExp(
  wrapped`
    (?:opoulos|poulou|akis|aki|idis|adis|iadis|enko|chuk|shvili|dze|ian|yan|escu|eanu|oglu|oğlu|sson|dottir|
    dóttir|nsen|rsen|ski|ska|cki|cka|wicz|czyk|czak|ová|ović|ević|ić|nen|quist|qvist|gaard|stra|sma|inga|
    auskas|aitis|iene|ienė|elli|etti|ucci|acci|uzzi|ovics|ová)$
  `,
  'u',
);
/** The same of Russian and its neighbours, in every case. */
const cyrillic =
  /(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е)?$|(?:ск|цк)(?:ий|ая|ого|ой|им|ому|ую)$|(?:енко|чук|юк|дзе|швили|ович|евич|янц?|яна)$/u;
const shortest = 6;

/** Whether a word ends as family names do: `Testopoulos`, `Testović`, `Тестова`. */
export function hasFamilyEnding(word: string): boolean {
  return word.length >= shortest && (latin.test(word) || cyrillic.test(word));
}
