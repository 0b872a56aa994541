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
    ['the Warbler Early Career Scholar Award', ['Warbler Early Career Scholar Award']],
    ['a Fellow of the Society of Song and of the Guild', ['Fellow of the Society of Song']],
    ['Warbler Scholar Class of 2021', ['Warbler Scholar']],
    ['a Fellow of the Society of Song', ['Fellow of the Society of Song']],
    ['Best Poster Runner Up at SONGCONF', ['Best Poster Runner Up at SONGCONF']],
    ['the Warbler Medal and the Finch Prize', ['Warbler Medal', 'Finch Prize']],
    ['the Warbler–Finch Young Singer Prize', ['Warbler–Finch Young Singer Prize']],
    ['den von-Meise-Preis', ['von-Meise-Preis']],
    ['lauréate du prix Paul-Mésange 2016', ['prix Paul-Mésange']],
    [
      'le prix de thèse de la Société des Oiseaux de Birdville',
      ['prix de thèse de la Société des Oiseaux de Birdville'],
    ],
    ['el Premio Joven Ruiseñor de la RSP en 2014', ['Premio Joven Ruiseñor']],
    ['an Anton von Meise fellow in Düsseldorf', ['Anton von Meise fellow']],
    ['a Warbler postdoctoral fellow at Roe College', ['Warbler postdoctoral fellow']],
    ['a best poster award', ['best poster award']],
    ['named a SONG Pioneer', ['SONG Pioneer']],
    ["the Society of Song's Robin Medal", ['Robin Medal']],
    ['the 2014 Warbler Medal of Anna Keller', ['Warbler Medal']],
    ["the Dean's Prize", ["Dean's Prize"]],
    ['mit dem Meise-Forschungspreis', ['Meise-Forschungspreis']],
    ['hon fick Anna Meisepriset', ['Anna Meisepriset']],
    ['met een Meisebeurs naar Testdam', ['Meisebeurs']],
    ['Dissertationspreis der Meise-Gesellschaft', ['Dissertationspreis der Meise-Gesellschaft']],
    ['Anna-Meise-Stipendiatin in Testhofen', ['Anna-Meise-Stipendium']],
    ['fue becaria Ruiseñor en la Universidad Roe', ['beca Ruiseñor']],
    ['boursière Mésange', ['bourse Mésange']],
    ['ha vinto il premio "Giovani Uccelli" nel 2019', ['premio Giovani Uccelli']],
    ['Prêmio ABC de Tese e Prêmio Jovem Sabiá', ['Prêmio ABC de Tese', 'Prêmio Jovem Sabiá']],
    ['le prix Anna Mésange de la Société des Oiseaux', ['prix Anna Mésange']],
    ['the SONG prize paper award', ['SONG prize paper award']],
    ['an A*SONG Scholarship', ['A*SONG Scholarship']],
  ])('finds what “%s” names', (text, names) => {
    expect(awards(text)).toEqual(names);
  });

  it.each([
    'a Postdoctoral Fellow',
    'Senior Research Fellow',
    'the award',
    'supported by grants',
    'the star of the show',
    'a low-price medal-winning song',
    'a CERN Fellow',
    'a Stanford University Research Fellow',
    'Priset var lågt.',
    'Der Kaufpreis stieg.',
    'ein Stipendiat',
  ])('finds none in “%s”', (text) => {
    expect(awards(text)).toEqual([]);
  });
});
