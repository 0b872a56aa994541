import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognize/recognize';
import { layoutOf } from '../layout-of';

const names = (text: string): string[] =>
  recognize({ source: 't', format: 'text', text, parts: [] }, layoutOf(text))
    .filter(({ kind }) => kind === 'institution')
    .map(({ name }) => name);

describe('places that only a post tells', () => {
  it.each([
    ['She worked for Quill, Birdsoft and Cantor Labs before her PhD.', ['Quill', 'Birdsoft', 'Cantor Labs']],
    ['She interned at Nestwise, Featherly, and Google.', ['Nestwise', 'Featherly', 'Google']],
    ['She has interned at Google and (twice) at Nestwise.', ['Google', 'Nestwise']],
    ['After stints at Featherly and Quill she came home.', ['Featherly', 'Quill']],
    ['She spent two years at Nestwise as a research engineer.', ['Nestwise']],
    ['She practised with Roe, Finch & Co. until 2010.', ['Roe, Finch & Co']],
  ])('are all of “%s”', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['a list that no “and” closes', 'She worked at Quill, Birdsong, and flew.', ['Quill']],
    ['a person', 'She was an engineer at Quill, and Carl Doe was her mentor.', ['Quill']],
    ['a field', 'She was an engineer at Quill and Computer Science teacher.', ['Quill']],
    ['a town', 'She worked at Quill, Boston, and Vienna.', ['Quill']],
    ['what goes on to do something', 'She was an engineer at Quill and Songs are her passion.', ['Quill']],
  ])('are not %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('are the university that the document names, where they are short for it', () => {
    expect(names('She studied at Quillton University and later joined Quillton as a lecturer.')).toEqual([
      'Quillton University',
      'Quillton University',
    ]);
  });
});

describe('names of institutions', () => {
  it.each([
    ['at the Max Planck Institute for Songbird Law', 'Max Planck Institute for Songbird Law'],
    ['Ada Byron of the Max Planck Institute of Nestology in Vienna', 'Max Planck Institute of Nestology'],
    ['bij het Max Planck Instituut voor Vogelkunde', 'Max Planck Instituut voor Vogelkunde'],
    ['am Max‐Planck Institute for Nests', 'Max‐Planck Institute for Nests'],
    ['forskare vid Testholm-universitetet i Norden', 'Testholm-universitetet'],
    ['hat an der Vogel-Universität Testburg Soziologie studiert', 'Vogel-Universität Testburg'],
    ['защитил диссертацию в ФПП РАН', 'ФПП РАН'],
    ['стажировался в Центре Зинген', 'Центр Зинген'],
    ['2018年于鸟州大学青山分校获博士学位', '鸟州大学青山分校'],
    ['강변대학 새과학부', '강변대학'],
  ])('do not end too early in “%s”', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each(['의과대학 교수', 'an der Universität'])('are not in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('a town that one university is called after', () => {
  it.each(['She held a fellowship in Pisa.', 'She was a postdoc in Leiden.'])(
    'is the university in “%s”',
    (text) => {
      expect(names(text)).toHaveLength(1);
    },
  );

  it.each(['She lives in Pisa.', 'She has a house in Leiden.'])('is none in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('bodies beside the names of people who are expected', () => {
  it.each([
    ['Joint work with Tilmar Vorwerk (Klimt Weather Office).', ['Klimt Weather Office']],
    [
      'Joint work with Ada Byron (Quillsongs) and Carl Doe (Gesellschaft der Nester).',
      ['Quillsongs', 'Gesellschaft der Nester'],
    ],
  ])('are found in “%s”', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Joint work with Ada Byron (PhD student), Eva Roe (Computer Science) and Ann Fox (Paris).',
    'Joint work with Ada Byron (née Carla Doe).',
    'The song of Ada Byron (Quiet Evenings) is old.',
  ])('are none in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('a town before a parenthesis', () => {
  it('tells where the body in it is', () => {
    expect(names('Sie war in Grenoble (Institut Vogel) und am NIST.')).toEqual(['Institut Vogel', 'NIST']);
  });

  it('is the university where the parenthesis names none', () => {
    expect(names('She took her doctorate in Heidelberg (Roe Scholar).')).toEqual(['Heidelberg']);
  });
});

describe('a national office', () => {
  it('is not that of another nation', () => {
    expect(names('a forecaster at the Icelandic Met Office')).not.toContain('Met Office');
  });
});
