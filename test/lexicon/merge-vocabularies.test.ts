import { describe, expect, it } from 'vitest';
import { conceptVocabulary } from '../../src/lexicon/concept-vocabulary';
import { parseConcepts } from '../../src/lexicon/concepts';
import { mergeVocabularies } from '../../src/lexicon/merge-vocabularies';

const merged = (one: string, other: string) => mergeVocabularies(parseConcepts(one), parseConcepts(other));

describe('mergeVocabularies', () => {
  it('keeps what only one of them has', () => {
    expect(merged('tides', 'waves').map(({ label }) => label)).toEqual(['tides', 'waves']);
  });

  it("joins a concept under the first one's label, whatever the spelling, and lets broader follow", () => {
    const [gauge, waves] = merged(
      'tide gauge\n  also: mareograph\n  broader: instruments\n  note: Measures.',
      'mareographs\n  also: sea gauge\n  acronym: MG\n  broader: harbours\n  note: Old.\n\nwaves\n  broader: mareographs',
    );
    expect(gauge).toEqual({
      label: 'tide gauge',
      aliases: ['mareograph', 'mareographs', 'sea gauge'],
      acronyms: ['MG'],
      broader: ['instruments', 'harbours'],
      note: 'Measures.',
    });
    expect(waves?.broader).toEqual(['tide gauge']);
  });

  it('never makes a concept broader than itself', () => {
    const [tides] = merged('tides\n  also: ebb', 'ebb\n  broader: tides');
    expect(tides?.broader).toEqual([]);
  });
});

describe('conceptVocabulary', () => {
  it('tells what is broader and what a concept means', () => {
    const vocabulary = conceptVocabulary(parseConcepts('tides\n  broader: sea\n  note: Up and down.'));
    expect(vocabulary.broaderOf('tides')).toEqual(['sea']);
    expect(vocabulary.noteOf('tides')).toBe('Up and down.');
    expect(vocabulary.broaderOf('constructor')).toEqual([]);
    expect(vocabulary.noteOf('sea')).toBeUndefined();
  });
});
