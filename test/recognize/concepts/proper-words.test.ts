import { describe, expect, it } from 'vitest';
import { conceptName } from '../../../src/recognize/concepts/concept-name';
import { properWords } from '../../../src/recognize/concepts/proper-words';

const proper = (text: string, language = 'en'): ReadonlySet<string> =>
  properWords(text, { ranges: [{ start: 0, end: text.length }], isBiography: false }, language);

describe('properWords', () => {
  it('finds the words that keep their capital within a sentence', () => {
    expect(proper('Owls differ. We study the Testov flow of owls over Quuxland.')).toEqual(
      new Set(['testov', 'quuxland']),
    );
  });

  it('does not trust headings, first words and what also stands in lower case', () => {
    expect(proper('Glomeration of Barn Owl Feathers in Winter Quarters')).toEqual(new Set());
    expect(proper('Glomeration is slow. We study how the Feathering and feathering differ.')).toEqual(
      new Set(),
    );
  });

  it('takes every German noun', () => {
    expect(proper('Lichtschaltbare Eulen der Nacht', 'de')).toEqual(new Set(['eulen', 'nacht']));
  });
});

describe('conceptName', () => {
  it.each([
    ['Testov Flow', ['testov'], 'Testov flow'],
    ['Gröbner Bases', [], 'Gröbner bases'],
    ['Barn Owl Glomeration', [], 'barn owl glomeration'],
    ['SEARCH CONTROL RULES', [], 'search control rules'],
    ['OWLNET system', [], 'OWLNET system'],
    ['RADIOACTIVE FLEDGLING', [], 'radioactive fledgling'],
    ['EDGE-PRESERVING', [], 'edge-preserving'],
    ['CHEAP OWLY NESTS', [], 'cheap OWLY nests'],
    ["Byron's Conjecture", [], "Byron's conjecture"],
  ])('calls "%s", with %j for proper words, "%s"', (phrase, words, expected) => {
    expect(conceptName(phrase, new Set(words))).toBe(expected);
  });
});
