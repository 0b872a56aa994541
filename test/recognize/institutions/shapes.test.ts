import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognize/recognize';
import { layoutOf } from '../layout-of';

const names = (text: string): string[] =>
  recognize({ source: 't', format: 'text', text, parts: [] }, layoutOf(text))
    .filter(({ kind }) => kind === 'institution')
    .map(({ name }) => name);

describe('institutions by shape in many languages', () => {
  it.each([
    ['È curatrice al Museo Civico degli Uccelli.', 'Museo Civico degli Uccelli'],
    ['do Arquivo Distrital de Testopolis', 'Arquivo Distrital de Testopolis'],
    ['chief of the Birdland Meteorological Service', 'Birdland Meteorological Service'],
    ['She left Roe College for Acme Corporation.', 'Roe College'],
    ['vid Testholms tingsrätt', 'Testholms tingsrätt'],
    ['als Ärztin am Klinikum Vogelstadt', 'Klinikum Vogelstadt'],
    ['Leiterin des Vogelforschungsinstituts Testburg', 'Vogelforschungsinstitut Testburg'],
    ['a nurse at Birdtown University Hospital', 'Birdtown University Hospital'],
    ['a scientist at the Songs and Nests Institute', 'Songs and Nests Institute'],
    ['w Testowskim Instytucie Ornitologicznym', 'Testowski Instytut Ornitologiczny'],
    ['окончила ТСФУ', 'ТСФУ'],
    ['She practised at Ruffo & Company.', 'Ruffo & Company'],
  ])('finds the one in “%s”', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it('ends a name where another body begins', () => {
    expect(names('She advises the Central Bank of Birdland and XQV Birdland.')[0]).toBe(
      'Central Bank of Birdland',
    );
  });

  it('ends a name at a line that begins anew', () => {
    const wrapped =
      'Tuesday at eleven in the morning, room five, Institute of Biological Songs\nPitcher plants sing.';
    expect(names(wrapped)).toEqual(['Institute of Biological Songs']);
  });

  it('finds the place behind a post in a stated affiliation', () => {
    const text = 'Vortrag: Ada Keller, Richterin am Vogelgericht';
    const found = recognize(
      { source: 't', format: 'text', text, parts: [] },
      layoutOf(text, { speakers: [['Ada Keller', 'Richterin am Vogelgericht']] }),
    );
    expect(found.filter(({ kind }) => kind === 'institution').map(({ name }) => name)).toEqual([
      'Vogelgericht',
    ]);
  });
});
