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
