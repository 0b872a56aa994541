/** Case endings of the singular behind a vowel, where no change of the stem hides the nominative: `mallilla`, `ongelmana`. */
const localCase =
  /(?<=[^aeiouyäödvm][aouyäö]|[^aeiouyäödms]i)(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$|(?<=[^aeiouyäöd][aou])na$/u;
/** Consonants between vowels that a stem has only in such a case: `toiminnalla` of `toiminta`. */
const weakened = /(?:nn|mm|rr|hd|nk)[aeiouyäö]$/u;
/** `akustisessa`, `naamioitumisen` */
const adjective = /(?<=\p{L}{2})is(?:en|es[st][aä]|ell[aä]|elle|een|ena|enä|eksi|ta|tä)$/u;

/**
 * The nominative of a Finnish noun or adjective in the singular, where its ending tells: `käänteisongelmana` →
 * `käänteisongelma`. A word whose stem may have changed stays as it is.
 */
export function finnishNominative(word: string): string {
  if (/mis\p{L}{2,4}$/u.test(word) && adjective.test(word)) return word.replace(adjective, 'inen');
  const bare = word.replace(localCase, '');
  return weakened.test(bare) ? word : bare;
}

/** The nominative of a Finnish adjective in `-inen`: `kinesteettiseen` → `kinesteettinen`. */
export function finnishAdjective(word: string): string {
  return word.replace(adjective, 'inen');
}

/** Whether a Finnish word may be in the nominative, singular or plural. */
export function isFinnishNominative(word: string): boolean {
  return (
    finnishNominative(word) === word &&
    !/(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|[aeiouyäö]n|[aeiouyäö]t[aä]|tt[aä]|[oiueaäöy]it[aä]|j[aä]|i[aä])$/u.test(
      word,
    )
  );
}

/** Words that a Finnish genitive stands before: `Ada Byronin *ryhmässä*`, `Eeva Roesen *kanssa*`. */
const ruling =
  /^(?:ryhma\p{L}{0,8}|kanssa|johdolla|johtama\p{L}{0,4}|ohjauksessa|ohjaama\p{L}{0,4}|laboratorio\p{L}{0,5}|tiimi\p{L}{0,4})$/u;

/** The nominative of a name that stands in the Finnish genitive before `next`, folded; undefined when no such word follows. */
export function fromFinnishGenitive(name: string, next: string): string | undefined {
  if (!ruling.test(next) || !/\p{L}n$/u.test(name)) return undefined;
  if (/sen$/u.test(name)) return name.replace(/sen$/u, 'nen');
  if (/[^aeiouyäöå]in$/iu.test(name)) return name.slice(0, -2);
  return name.slice(0, -1);
}
