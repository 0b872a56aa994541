import { describe, expect, it } from 'vitest';
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
