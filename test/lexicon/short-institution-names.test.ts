import { describe, expect, it } from 'vitest';
import { institutionMeant } from '../../src/lexicon/short-institution-names';

describe('institutionMeant', () => {
  it.each([
    ['University of Padua', 'University of Padua'],
    ['Padova', 'University of Padua'],
    ['MIT', 'Massachusetts Institute of Technology'],
    ['Roche', 'F. Hoffmann-La Roche'],
  ])('knows what %s means', (words, name) => {
    expect(institutionMeant(words)?.name).toBe(name);
  });

  it('knows nothing of a form that several have', () => {
    expect(institutionMeant('IIT')).toBeUndefined();
    expect(institutionMeant('Birdtown')).toBeUndefined();
  });
});
