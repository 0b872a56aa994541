import { describe, expect, it } from 'vitest';
import conceptData from '../../data/concepts.txt?raw';
import { conceptTokens } from '../../src/lexicon/concept-trie';
import { type ConceptEntry, concepts, parseConcepts } from '../../src/lexicon/concepts';

const byLabel = new Map(concepts.map((entry) => [entry.label, entry]));

/** The labels from which one comes back to where one started by following `broader`. */
function cycleFrom(entry: ConceptEntry, path: readonly string[] = []): string[] {
  if (path.includes(entry.label)) return [...path, entry.label];
  return entry.broader
    .flatMap((label) => cycleFrom(byLabel.get(label) as ConceptEntry, [...path, entry.label]))
    .slice(0, 9);
}

describe('the concept vocabulary', () => {
  it('holds the concepts of learning theory and its neighbours', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(700);
    for (const label of ['implicit regularization', 'flat minima', 'neural tangent kernel'])
      expect(byLabel.has(label), label).toBe(true);
  });

  it('names every broader concept as an entry of its own', () => {
    const missing = concepts.flatMap((entry) => entry.broader.filter((label) => !byLabel.has(label)));
    expect(missing).toEqual([]);
  });

  it('has no cycle of broader concepts', () => {
    expect(concepts.flatMap((entry) => cycleFrom(entry))).toEqual([]);
  });

  it('gives no form to two concepts', () => {
    const owners = new Map<string, Set<string>>();
    for (const entry of concepts)
      for (const form of [entry.label, ...entry.aliases]) {
        const key = conceptTokens(form).join(' ');
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.label));
      }
    expect(
      [...owners].filter(([, labels]) => labels.size > 1).map(([key, labels]) => [key, ...labels]),
    ).toEqual([]);
  });

  it('lets an acronym stand for several concepts', () => {
    const meanings = concepts.filter((entry) => entry.acronyms.includes('LDA')).map(({ label }) => label);
    expect(meanings).toEqual(['discriminant analysis', 'latent Dirichlet allocation']);
  });

  it.each([
    ['ensemble Kalman filter', 'data assimilation'],
    ['Sobol indices', 'sensitivity analysis'],
    ['aleatoric uncertainty', 'uncertainty quantification'],
    ['Johnson-Lindenstrauss lemma', 'random projections'],
    ['proximal policy optimization', 'policy gradient methods'],
    ['Glauber dynamics', 'Markov chains'],
    ['graph convolutional networks', 'graph neural networks'],
    ['persistent homology', 'topological data analysis'],
  ])('files %s as a concept of its own under %s', (narrower, broader) => {
    expect(byLabel.get(narrower)?.broader).toContain(broader);
  });

  it('holds under one label the names that a field uses for the same thing', () => {
    expect(byLabel.get('implicit regularization')?.aliases).toContain('implicit bias');
    expect(byLabel.get('overparameterization')?.aliases).toContain('over-parameterization');
  });

  it('puts no field under one that it is no part of', () => {
    expect(byLabel.get('mathematical logic')?.broader).toEqual([]);
    expect(byLabel.get('cancer biology')?.broader).not.toContain('cancer genomics');
    expect(byLabel.get('gradient descent ascent')?.broader).not.toContain('extragradient');
  });

  it('has no form that ordinary prose uses in another sense', () => {
    const forms = new Set(
      concepts.flatMap((entry) =>
        [entry.label, ...entry.aliases].map((form) => conceptTokens(form).join(' ')),
      ),
    );
    const prose = ['cause and effect', 'expert advice', 'human preferences', 'knowledge transfer'];
    const words = ['emulators', 'freeness', 'locomotion', 'nudging', 'paging', 'sketching', 'tempering'];
    const known = [...prose, ...words].filter((form) => forms.has(conceptTokens(form).join(' ')));
    expect(known).toEqual([]);
  });

  it('goes by alphabet within every section', () => {
    const sortKey = (label: string): string => label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const sections = conceptData
      .split(/^#.*$/m)
      .map((section) => parseConcepts(section).map(({ label }) => label));
    for (const labels of sections)
      expect(labels).toEqual([...labels].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)));
  });

  it('says of every concept what it is', () => {
    expect(concepts.filter((entry) => entry.note === '').map((entry) => entry.label)).toEqual([]);
  });
});

describe('parseConcepts', () => {
  it('reads a label with its aliases, acronyms, broader concepts and note', () => {
    const [entry] = parseConcepts(
      '# Field\n\nflat minima\n  also: wide minima; broad minima\n  acronym: FM\n  broader: minima\n  note: Wide valleys.\n',
    );
    expect(entry).toEqual({
      label: 'flat minima',
      aliases: ['wide minima', 'broad minima'],
      acronyms: ['FM'],
      broader: ['minima'],
      note: 'Wide valleys.',
    });
  });

  it('finds nothing in comments and blank lines', () => {
    expect(parseConcepts('# only a heading\n\n\n')).toEqual([]);
  });
});
