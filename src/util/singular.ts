const unchanged = /(?:ss|us|is|ics|'s)$/;
const irregular: Readonly<Record<string, string>> = {
  minima: 'minimum',
  maxima: 'maximum',
  optima: 'optimum',
  extrema: 'extremum',
  spectra: 'spectrum',
  phenomena: 'phenomenon',
  criteria: 'criterion',
  matrices: 'matrix',
  indices: 'index',
  vertices: 'vertex',
  analyses: 'analysis',
  hypotheses: 'hypothesis',
  syntheses: 'synthesis',
  bases: 'basis',
  axes: 'axis',
  equilibria: 'equilibrium',
  simplices: 'simplex',
  manifolds: 'manifold',
  lemmata: 'lemma',
  corpora: 'corpus',
  genera: 'genus',
  formulae: 'formula',
  series: 'series',
  species: 'species',
  biases: 'bias',
  lenses: 'lens',
  classes: 'class',
};

/** The singular of a lower-case English noun, by rule and a table of the Greek and Latin plurals of science. */
export function singular(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || unchanged.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
