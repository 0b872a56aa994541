import type { Words } from '../words';

const french =
  /^(?:mme|mmes|mm\.|soutenance|these|theses|jury|professeur|professeure|seminaire|universite|conferences|conference|recherche|chercheur|chercheuse|directeur|directrice)$/;
/** `université` and `recherche` stand in English texts too; two such words do not. */
const leastWords = 2;

/** Whether `M.` before a name stands for `Monsieur` in a text, and is no initial. */
export function hasFrenchTitles({ keys }: Words): boolean {
  if (keys.some((key) => /^(?:mme|mmes|mm\.)$/.test(key))) return true;
  return new Set(keys.filter((key) => french.test(key))).size >= leastWords;
}
