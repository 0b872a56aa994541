import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownVocabulary } from '../../../src/lexicon/concept-vocabulary';
import type { Document, Layout, Mention } from '../../../src/model';
import { recognizeConcepts } from '../../../src/recognize/concepts/concepts';

const documentOf = (text: string): Document => ({ source: 'owl.txt', format: 'text', text, parts: [] });
const abstractOnly = (text: string): Layout => ({
  talks: [],
  sections: [{ kind: 'bio', start: 0, end: text.length }],
  problems: [],
});
const conceptsOf = (text: string): Mention[] =>
  recognizeConcepts(documentOf(text), abstractOnly(text), [], ownVocabulary.matcher());
const names = (text: string): string[] => [...new Set(conceptsOf(text).map((mention) => mention.name))];

describe('recognizeConcepts', () => {
  it('calls all forms of a concept by the name that this text gives it', () => {
    const text = 'Stochastic gradient descent is noisy. With SGD, stochastic gradient descent, one waits.';
    expect(names(text)).toContain('stochastic gradient descent');
    expect(names(text)).not.toContain('SGD');
    expect(names('An implicit bias is an implicit bias.')).toContain('implicit bias');
  });

  it('follows an acronym that the text defines', () => {
    const text = 'Birdsong grammar induction (BGI) is new. We use BGI at dawn.';
    const mentions = conceptsOf(text).filter((mention) => mention.name === 'birdsong grammar induction');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toContain('Birdsong grammar induction');
  });

  it('calls a concept that the text only describes by its label', () => {
    expect(names('We lay foundations of deep learning.')).toContain('deep learning theory');
  });

  it('finds terms of a field that no vocabulary lists', () => {
    expect(names('We grow photonic crystal fibres. Photonic crystal fibres guide light.')).toContain(
      'photonic crystal fibres',
    );
  });

  it.each(['recent progress', 'wide range', 'this talk', 'novel approach', 'hundreds of hours'])(
    'takes "%s" for no concept',
    (phrase) => {
      expect(names(`There has been ${phrase} on owls, and ${phrase} again.`)).not.toContain(phrase);
    },
  );

  it('does not take a two-letter acronym for a concept that is not spelled out', () => {
    expect(names('She met RL at the station.')).not.toContain('reinforcement learning');
  });

  it('gives spans inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { start, end, salience } of conceptsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(salience).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('recognizeConcepts on long texts', () => {
  it.each([
    ['a heading in capitals', 'FLOWS '],
    ['names joined by dashes', 'A–B–'],
    ['possessives', "Ab's "],
    ['Chinese without a stop', '漢'],
    ['elided articles', "l'"],
    ['commands', '\\'],
  ])(
    'comes to an end on %s',
    (_, part) => {
      expect(conceptsOf(part.repeat(20_000 / part.length)).length).toBeLessThan(20_000);
    },
    4000,
  );
});
