/** Case endings behind the possessive of a compound: `haritaları-nda`, `yanıtı-nı`. */
const behindPossessive = /(?<=[^aeıioöuü](?:[ıiuü]|s[ıiuü]))n(?:d[ae]n?|[ae]|[ıiuü]n?)$/u;
/** Case endings of other nouns: `kraniyotomi-de`, `ağlar-dan`, `araştırma-ya`, `yerleşme-nin`. */
const plainCase =
  /(?<=\p{L}{3}[aeıioöuülrnmy])d[ae]n?$|(?<=\p{L}{3}[çfhkpsşt])t[ae]n?$|(?<=\p{L}{3}[aeıioöuü])(?:y[ae]|n[ıiuü]n|yl[ae])$|(?<=\p{L}{2}l[ae]r)(?:[ıi]n|[ae]|l[ae])$/u;

/** A Turkish noun without the ending of its case, where it can be told from the stem: `uyku kalitesini` → `kalitesi`. */
export function turkishNominative(word: string): string {
  const bare = word.replace(behindPossessive, '');
  return bare === word ? word.replace(plainCase, '') : bare;
}
