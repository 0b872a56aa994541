import { describe, expect, it } from 'vitest';
import { layoutOf, summary, talkOf } from './read';

const talksOf = (text: string): unknown[] =>
  layoutOf(text).talks.map((talk) => {
    const { title, speakers, start, venue } = summary(talk);
    return [start, speakers, title, venue];
  });

describe('a listing in an unusual order', () => {
  it('has its year and its place below', () =>
    expect(
      talksOf(
        'Séminaire du laboratoire\n\n- 13/03 11h : Ada Byron (Testville), Sillages poreux\n- 20/03 11h : Carl Doe (Lacville), Graphes planaires\n\nSalle 204. Contact : a@b.example\n2030-2031\n',
      ),
    ).toEqual([
      ['2031-03-13T11:00', ['Ada Byron'], 'Sillages poreux', 'Salle 204'],
      ['2031-03-20T11:00', ['Carl Doe'], 'Graphes planaires', 'Salle 204'],
    ]));

  it('is the programme of the day at its foot', () =>
    expect(
      talksOf(
        '14:00 - 14:45  Ada Byron: Weaving numbers by machine\n14:45 - 15:30  Carl Doe: Counting sheep with lattices\n15:30 - 16:00  Coffee break\n16:00 - 16:45  Eve Fox: Knots and their neighbours\n\nOwl Day, 4 March 2031, Hall 5\n',
      ),
    ).toEqual([
      ['2031-03-04T14:00', ['Ada Byron'], 'Weaving numbers by machine', 'Hall 5'],
      ['2031-03-04T14:45', ['Carl Doe'], 'Counting sheep with lattices', 'Hall 5'],
      ['2031-03-04T16:00', ['Eve Fox'], 'Knots and their neighbours', 'Hall 5'],
    ]));

  it('says at its foot where all take place', () =>
    expect(
      talksOf(
        '12 MARCH: CARL DOE (LAKE COLLEGE) -- ‘COUNTING SHEEP WITH LATTICES’\n19 MARCH: ADA BYRON (TESTVILLE) -- ‘WEAVING NUMBERS BY MACHINE’\n\nAll seminars take place at 5 p.m. in the Old Library, Owl College. Hilary Term 2031\n',
      ),
    ).toEqual([
      ['2031-03-12T17:00', ['CARL DOE'], 'COUNTING SHEEP WITH LATTICES', 'Old Library, Owl College'],
      ['2031-03-19T17:00', ['ADA BYRON'], 'WEAVING NUMBERS BY MACHINE', 'Old Library, Owl College'],
    ]));

  it('has the speaker above the day and no blank line', () =>
    expect(
      talksOf(
        'Ada Byron, Testville University\nTuesday, 4 March 2031, 14:00\nWeaving numbers by machine\nCarl Doe, Lake College\nTuesday, 11 March 2031, 14:00\nCounting sheep with lattices\n',
      ).map((talk) => (talk as unknown[])[1]),
    ).toEqual([['Ada Byron'], ['Carl Doe']]));

  it('has time, series and room in one line above speaker and quoted title', () =>
    expect(
      talksOf(
        'BULLETIN          March 3 - 7, 2031\n\nMONDAY, MARCH 3\n  12:00 noon   Lunch Seminar, Room 12\n               Ada Byron (Testville)\n               "Weaving numbers by machine"\n\nTUESDAY, MARCH 4\n  4:15 p.m.    Colloquium, Hall 5 (tea at 3:45 in the lounge)\n               Carl Doe (Lake College)\n               "Counting sheep with lattices"\n',
      ),
    ).toEqual([
      ['2031-03-03T12:00', ['Ada Byron'], 'Weaving numbers by machine', 'Room 12'],
      ['2031-03-04T16:15', ['Carl Doe'], 'Counting sheep with lattices', 'Hall 5'],
    ]));

  it('quotes two titles of one speaker', () =>
    expect(
      talksOf(
        'Ada Byron of Testville University will visit us in March 2031. She will give two talks:\n\nMarch 5, 2 pm, Hall 5: "Weaving numbers by machine" (for a general audience)\nMarch 6, 10 am, Room 12: "Loom complexes and their homology" (research seminar)\n',
      ),
    ).toEqual([
      ['2031-03-05T14:00', ['Ada Byron'], 'Weaving numbers by machine', 'Hall 5'],
      ['2031-03-06T10:00', ['Ada Byron'], 'Loom complexes and their homology', 'Room 12'],
    ]));
});

describe('a title in running text', () => {
  it.each([
    [
      'La Facultad tiene el agrado de invitarle a la conferencia "Ondas en medios porosos" que dictará el Dr. Tomás Gil el jueves 13 de marzo de 2031 a las 11:00 horas.',
      'Ondas en medios porosos',
    ],
    [
      'Professor Carl Doe will give the lecture on Thursday 13 March 2031 at 6pm. Professor Doe will speak on the subject of night vision in owls.',
      'night vision in owls',
    ],
    [
      'FM Aino Lahti väittelee perjantaina 14.3.2031 klo 12 Testilän yliopistossa (sali L3). Väitöskirjan aihe on "Pöllöjen yöllinen laulu".',
      'Pöllöjen yöllinen laulu',
    ],
  ])('%s', (text, title) => expect(talkOf(`${text}\n`).title?.value).toBe(title));
});

describe('small marks around fields', () => {
  const card = (lines: string): string => `${lines}\nWhen: 4 March 2031, 14:00\nWhere: Hall 5\n`;

  it.each([
    ['What? Weaving numbers by machine\nWho? Ada Byron, Testville', 'Weaving numbers by machine'],
    ['Title: Entropy of Birds. We show that birds on four lakes are in order.', 'Entropy of Birds'],
    ['Title: Entropy of Birds. A study', 'Entropy of Birds. A study'],
    ['Gästföreläsning: Ada Byron – Harmonisk analys på träd', 'Harmonisk analys på träd'],
  ])('%s', (lines, title) => expect(talkOf(card(lines)).title?.value).toBe(title));

  it('name co-workers, who do not speak', () =>
    expect(
      summary(
        talkOf(
          card(
            'Speaker: Ada Byron (Testville University), joint work with Carl Doe\nTitle: Entropy of Birds',
          ),
        ),
      ).speakers,
    ).toEqual(['Ada Byron']));

  it('are letters behind the hour: c.t.', () =>
    expect(
      talkOf('Ada Byron (Testville): Entropy of Birds\n4.3.2031, 14:00 c.t., HS 3\n').starts[0]?.value,
    ).toBe('2031-03-04T14:15'));

  it('are a title whose words name a series of numbers', () =>
    expect(
      talkOf('Ada Byron (TVU) - Chronos: Time series forecasting in the age of birds\n').series,
    ).toBeUndefined());
});

describe('who runs a lecture', () => {
  it('is no hall that bears the letters of a ministry', () =>
    expect(
      talkOf(
        'LAKE COLLEGE\nDEPARTMENT OF HISTORY\npresents\n\n"THE OWL IN MEDIEVAL ART"\n\na lecture by\n\nPROFESSOR ADA BYRON\nTestville University\n\nTHURSDAY, MARCH 13, 2031\n4:00 P.M.\n204 DOE HALL\n',
      ).heldAt.map(({ value }) => value),
    ).toEqual(['Lake College']));
});
