import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognize/recognize';
import { layoutOf } from './layout-of';

const awards = (text: string): string[] =>
  recognize({ source: 't', format: 'text', text, parts: [] }, layoutOf(text))
    .filter(({ kind }) => kind === 'award')
    .map(({ name }) => name);

describe('awards', () => {
  it.each([
    ['the 2014 Warbler Prize', ['Warbler Prize']],
    ['an Anna B. Keller Research Fellowship', ['Anna B. Keller Research Fellowship']],
    ['the Warbler Award for Studies in Song', ['Warbler Award for Studies in Song']],
    ['two Warbler Awards for Young Singers', ['Warbler Award for Young Singers']],
    ['a Best Paper Award at SONGCONF 2019', ['Best Paper Award at SONGCONF']],
    ['Warbler Scholar Class of 2021', ['Warbler Scholar']],
    ['a Fellow of the Society of Song', ['Fellow of the Society of Song']],
    ['Best Poster Runner Up at SONGCONF', ['Best Poster Runner Up at SONGCONF']],
    ['the Warbler Medal and the Finch Prize', ['Warbler Medal', 'Finch Prize']],
  ])('finds what “%s” names', (text, names) => {
    expect(awards(text)).toEqual(names);
  });

  it.each([
    'a Postdoctoral Fellow',
    'Senior Research Fellow',
    'the award',
    'supported by grants',
    'the star of the show',
  ])('finds none in “%s”', (text) => {
    expect(awards(text)).toEqual([]);
  });
});
