import { describe, expect, it } from 'vitest';
import { organizationNames } from '../../src/segment/places/organization-names';
import { layoutOf, summary, talkOf } from './read';

const card = 'Entropy of Birds\nAda Byron (Testville University)\n4 March 2031, 16:15, Room 5\n\n';
const hostsOf = (text: string): string[] => talkOf(`${card}${text}\n`).people.hosts.map(({ value }) => value);

describe('a host told by the way', () => {
  it.each([
    ['To meet the speaker, sign up with Eve Fox, who hosts the visit.', ['Eve Fox']],
    ['Wer mitkommen möchte, meldet sich bei unserem Gastgeber, Prof. Karl Brandt.', ['Karl Brandt']],
    ['Bio: Ada spent a year at the Lake Institute (hosted by Carl Doe) and is now in Testville.', []],
    ['Bio: Ada is a student in Testville. Hosted by Carl Doe.', ['Carl Doe']],
  ])('%s', (text, hosts) => expect(hostsOf(text)).toEqual(hosts));
});

describe('a year', () => {
  it('is one before a colon and a title', () =>
    expect(
      summary(talkOf('Wednesday 5 March 2031: The entropy of birds\nAda Byron, Testville University\n')),
    ).toMatchObject({
      title: 'The entropy of birds',
      start: '2031-03-05',
    }));

  it('stands behind the hour in an old mail’s first line', () =>
    expect(
      summary(
        talkOf(
          'From birds-sec@testville.example  Mon Mar 3 08:55 PDT 1997\nTo: birds\n\nWho:   Ada Byron\nWhat:  Entropy of Birds\nWhen:  Wed 5 March, 4:10pm\nWhere: Room 5\n',
        ),
      ),
    ).toMatchObject({ start: '1997-03-05T16:10' }));
});

describe('the day of the next talk straight below a life', () => {
  it('belongs to that talk', () =>
    expect(
      layoutOf(
        'Seminars 2031\n\nTuesday 4 March, 13:00-14:00, Room 306\nSpeaker: Ada Byron\nTitle: Entropy of Birds\nBio: Ada is an assistant professor in Testville. She got her PhD there.\nFriday 7 March, 12:00-13:15, Room 208\nSpeaker: Carl Doe\nTitle: Owls at night\nAbstract: We count owls.\n',
      ).talks.map(({ starts, ends }) => [starts[0]?.value, ends[0]?.value]),
    ).toEqual([
      ['2031-03-04T13:00', '2031-03-04T14:00'],
      ['2031-03-07T12:00', '2031-03-07T13:15'],
    ]));
});

describe('the names of organisations', () => {
  const namesOf = (words: string): string[] => organizationNames(words, 0).map(({ name }) => name);

  it.each([
    ['Filozofické fakulty Jezerské univerzity', ['Jezerská univerzita']],
    ['seminarium Uniwersytetu Jeziornego', ['Uniwersytet Jeziorny']],
    ['Das Institut', []],
    ['Owl Building, 10 Lake College Road', []],
  ])('%s', (words, names) => expect(namesOf(words)).toEqual(names));
});

describe('a street with its number', () => {
  it.each(['Sjögatan 18', 'Seestraße 5'])('is a place: %s', (street) =>
    expect(
      talkOf(`Entropy of Birds\nAda Byron (Testville University)\n4 March 2031, 16:15\n${street}\n`).venue
        ?.value,
    ).toBe(street),
  );
});

describe('who is named as the speaker', () => {
  it('is so in a sentence that is no life', () =>
    expect(
      summary(
        talkOf(
          'Quick reminder about the seminar (Thursday March 6th, 2031, 2pm, LT1). Our speaker is Carl Doe from the Owl Institute, and he’ll be telling us about counting sheep with lattices.\n',
        ),
      ).speakers,
    ).toEqual(['Carl Doe']));
});

describe('who runs the event', () => {
  const holderOf = (text: string): string | undefined => talkOf(text).heldAt[0]?.value;

  it('stands behind the seminar at the head of a line', () =>
    expect(
      holderOf(
        'Owl seminar, Testville University: Dr. Carl Doe (Lake College) speaks on “Counting sheep with lattices”, Monday 3 March 2031, 4 pm, Hall 102.\n',
      ),
    ).toBe('Testville University'));

  it('is not where people share the page', () =>
    expect(holderOf(`${card}We count birds.\n\nShare this page: LinkedIn – Facebook – Mail\n`)).not.toBe(
      'LinkedIn Corporation',
    ));
});

describe('the doors', () => {
  it('open before the talk begins', () =>
    expect(
      talkOf('Looms I have known\nAda Byron\nWednesday 5 March 2031, 17.30 (for 18.00), Great Hall\n')
        .starts[0]?.value,
    ).toBe('2031-03-05T18:00'));
});

describe('people beside the speaker', () => {
  it('give a response, and do not speak', () =>
    expect(
      summary(
        talkOf(
          'The Department of Philosophy is pleased to welcome Professor Carl Doe (Lake College), who will present a paper titled “What Sheep Know” on Friday, March 14, 2031, from 3:30–5:30 PM in Evans 204. A response will be given by Eve Fox.\n',
        ),
      ).speakers,
    ).toEqual(['Carl Doe']));

  it('are told in Spanish by a cargo de', () =>
    expect(
      summary(
        talkOf(
          'Ciclo de conferencias 2031\nConferencia 3: “Ondas en medios porosos”, a cargo del Dr. Tomás Gil (Instituto del Lago).\nMartes 11 de marzo, 18 h. Salón de Actos.\n',
        ),
      ),
    ).toMatchObject({ speakers: ['Tomás Gil'], start: '2031-03-11T18:00' }));
});

describe('numbers of a day', () => {
  it('stand day first in a text that is not English', () =>
    expect(
      talkOf(
        'ΤΜΗΜΑ ΦΥΣΙΚΗΣ - ΣΕΜΙΝΑΡΙΟ\n5/3/2031, 14:00, Αίθουσα Α31\nΝ. Παπάς (Ινστιτούτο Γλαυκών)\n“Κύματα σε πορώδη μέσα”\n',
      ).starts[0]?.value,
    ).toBe('2031-03-05T14:00'));
});

describe('cards below headings of their own', () => {
  const card = (title: string, name: string, day: string): string =>
    `${title}\nSpeaker: ${name}\nTime: ${day} 13:00\nWhere: online\n\n`;
  const first = card('Looms and their songs', 'Ada Byron (Testville)', '2031-03-11');
  const text = first + card('Counting sheep', 'Carl Doe (Lake)', '2031-03-18');

  it('keep their times', () =>
    expect(
      layoutOf(text, {
        headings: [
          { level: 3, start: 0, end: 21 },
          { level: 3, start: first.length, end: first.length + 14 },
        ],
      }).talks.map(({ title, starts }) => [title?.value, starts[0]?.value]),
    ).toEqual([
      ['Looms and their songs', '2031-03-11T13:00'],
      ['Counting sheep', '2031-03-18T13:00'],
    ]));
});
