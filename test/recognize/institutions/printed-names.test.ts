import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognize/recognize';
import { layoutOf } from '../layout-of';

const names = (text: string): string[] =>
  recognize({ source: 't', format: 'text', text, parts: [] }, layoutOf(text))
    .filter(({ kind }) => kind === 'institution')
    .map(({ name }) => name);

describe('what a document calls an institution', () => {
  it.each([
    ['the acronym that it prints', 'She worked at EPFL.', ['EPFL']],
    [
      'the full name wherever it prints one',
      'She left CERN, the European Organization for Nuclear Research.',
      Array(2).fill('CERN'),
    ],
    [
      'the town, in a language with no English name for it',
      'Si è laureata in ingegneria a Padova.',
      ['Padova'],
    ],
    ['its own language’s name', 'UMEÅ UNIVERSITET', ['Umeå universitet']],
    ['the form without the town behind it', 'a postdoc at SISSA, Trieste', ['SISSA']],
    ['the company as people say it', 'She joined Spotify in 2015.', ['Spotify']],
  ])('is %s', (_, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('is the preferred name where the words only clip an English one', () => {
    expect(names('She left Duke for a post at Princeton.')).toEqual([
      'Duke University',
      'Princeton University',
    ]);
  });

  it('tells apart acronyms that differ by case alone', () => {
    expect(names('Ze studeerde in Amsterdam (UvA).').at(-1)).not.toBe('University of Virginia');
  });
});

describe('forms of the lexicon', () => {
  it('are met in the cases of German', () => {
    expect(names('Sie war Volontärin am Deutschen Museum.')).toEqual(['Deutsches Museum']);
  });

  it('may be written small', () => {
    expect(names('She works at imec in Belgium.')).toEqual(['imec']);
  });

  it('are not the letters of a word that is printed with spaces', () => {
    expect(names('F O R U M')).toEqual([]);
  });
});
