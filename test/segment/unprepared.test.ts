import { describe, expect, it } from 'vitest';
import { layoutOf, summary, talkOf } from './read';

const names = (people: readonly { readonly value: string }[]): string[] => people.map(({ value }) => value);
const brief = (text: string): unknown[] =>
  layoutOf(text).talks.map((talk) => [talk.starts[0]?.value, names(talk.people.speakers), talk.title?.value]);

describe('a listing that nobody prepared for', () => {
  it('is parted at numbered rows, two of them on one day, pauses left out', () => {
    const { talks } = layoutOf(
      'Bird Institute, seminars for the week of 3 March 2031\n\n1) Song Seminar\n   Tuesday, March 4, 2031, 12:00 noon, Byron Auditorium\n   Ada Byron, Testville University\n   "Entropy of Birds"\n\n2) Lake Seminar\n   Tuesday, March 4, 2031, 4:00 pm, Room 1360\n   Carl Doe, Museum of Lakes\n   "Why Do Lakes Freeze?"\n   Host: Eve Fox\n\n3) Feather Seminar\n   Wednesday, March 5, 2031, 4:00 pm, Room 5\n   CANCELLED, the speaker is ill.\n',
    );
    expect(
      talks.map((talk) => [talk.starts[0]?.value, names(talk.people.speakers), talk.title?.value]),
    ).toEqual([
      ['2031-03-04T12:00', ['Ada Byron'], 'Entropy of Birds'],
      ['2031-03-04T16:00', ['Carl Doe'], 'Why Do Lakes Freeze?'],
    ]);
    expect(talks.map((talk) => names(talk.people.hosts))).toEqual([[], ['Eve Fox']]);
  });

  it('takes the hours and the room that its head tells, and the year of the academic year', () => {
    const { talks } = layoutOf(
      'Birds Seminar\n\nFor 2030-2031, the Birds Seminar will be held 14:00-15:00 on Fridays in B3.02.\n\nAbstracts\n\n25th Oct: Ada Byron (Testville)\n\nEntropy of birds\n\nWe count the birds of the northern lakes in winter and show that there are a good many of them there.\n\n17th Jan: Carl Doe (Lakeside)\n\nSongs of the thrush\n\nThe song of the thrush is longer in spring, and we show by how much it is longer than in any other season.\n',
    );
    expect(talks.map(summary)).toEqual([
      {
        title: 'Entropy of birds',
        speakers: ['Ada Byron'],
        start: '2030-10-25T14:00',
        end: '2030-10-25T15:00',
        venue: 'B3.02',
      },
      {
        title: 'Songs of the thrush',
        speakers: ['Carl Doe'],
        start: '2031-01-17T14:00',
        end: '2031-01-17T15:00',
        venue: 'B3.02',
      },
    ]);
  });

  it('ends a row at the next one, also where that one has no talk', () => {
    expect(
      brief(
        'Birds Circle, Winter 2031\n\nWe meet Tuesdays 10:00-11:00 in Room 12.\n\n- January 14 — Ada Byron (Testville University): "Entropy of birds".\n- January 21 — no meeting\n- January 28 — Carl Doe (Lakeside University): "Songs of the thrush". Note the time: 11:00!\n- February 4 — tba\n',
      ),
    ).toEqual([
      ['2031-01-14T10:00', ['Ada Byron'], 'Entropy of birds'],
      ['2031-01-28T11:00', ['Carl Doe'], 'Songs of the thrush'],
    ]);
  });

  it('reads days that are underlined, and gives each talk its own', () => {
    expect(
      brief(
        'Birds this week\n\nMonday, March 3, 2031\n---------------------\nBirds Seminar\nTime: 4:30 p.m.   Place: Room 5\nSpeaker: Ada Byron (Testville University)\nTitle: Entropy of Birds\n\nWednesday, March 5, 2031\n------------------------\nLakes Seminar\nTime: 3:30 p.m.   Place: Room 7\nSpeaker: Carl Doe (Lakeside University)\nTitle: Why Do Lakes Freeze?\n',
      ),
    ).toEqual([
      ['2031-03-03T16:30', ['Ada Byron'], 'Entropy of Birds'],
      ['2031-03-05T15:30', ['Carl Doe'], 'Why Do Lakes Freeze?'],
    ]);
  });

  it('finds the host in the parentheses of a cell', () => {
    const { talks } = layoutOf(
      'Lakes Colloquium, Spring 2031\n\nDate | Title | Speaker (Host)\nMarch 4 | Entropy of Birds | Ada Byron, Testville University (Eve Fox)\nMarch 11 | Songs of the Thrush | Carl Doe, Lakeside University (Paul Roe)\n',
    );
    expect(talks.map((talk) => names(talk.people.hosts))).toEqual([['Eve Fox'], ['Paul Roe']]);
    expect(talks.map((talk) => names(talk.people.speakers))).toEqual([['Ada Byron'], ['Carl Doe']]);
  });

  it('does not take events of other days at the foot for talks of the page', () => {
    expect(
      layoutOf(
        'Entropy of Birds\n\nTime: 11:00 - 12:00\nDate: 4 March 2031\nVenue: Room 5\nSpeaker: Ada Byron\n\nOther events you may like\n\n- 11 Mar: Lunch by the lake\n- 18 Mar: Careers with birds, with Carl Doe\n',
      ).talks,
    ).toHaveLength(1);
  });
});

describe('a title', () => {
  it.each([
    [
      'a post under the label',
      'Colloquium: Entropy of Small Birds\n\nTuesday 4 March 2031, 4 pm\n\nSpeaker: Ada Byron\nTitle: Assistant Professor\nAffiliation: Testville University\n',
    ],
    [
      'a banner',
      'Testville University | College of Lakes\nBird Science and Technology\n\nEntropy of Small Birds\nAda Byron\nTuesday 4 March 2031, 4 pm\n',
    ],
    [
      'a department',
      'Department of Birds, Testville University\n\nEntropy of Small Birds\nAda Byron\nTuesday 4 March 2031, 4 pm\n',
    ],
    [
      'a named lecture',
      'The Doe Memorial Lecture in Lake Science\nTestville University\n\nProfessor Ada Byron\n\nEntropy of Small Birds\n\nTuesday 4 March 2031\n4 pm\nReception to follow in the Doe Atrium\n',
    ],
    [
      'a notice',
      'Who: Ada Byron, Testville University\nWhat: "Entropy of Small Birds"\nWhen: Tuesday 4 March 2031, 4 pm\n\n*** NOTE UNUSUAL PLACE ***\n',
    ],
    [
      'the site',
      'Birds Seminar: Dr. Ada Byron | Department of Birds, Testville University\n\nDr. Ada Byron “Entropy of Small Birds”\n\nTuesday 4 March 2031, 4 pm\n',
    ],
    [
      'who invites',
      'Tuesday 4 March 2031, 16 Uhr\n\nim Rahmen unseres Kolloquiums laden wir herzlich ein zum Vortrag von\n\nDr. Ada Byron (Universität Testville)\n„Entropy of Small Birds“\n',
    ],
  ])('is not %s', (_, text) => expect(talkOf(text).title?.value).toBe('Entropy of Small Birds'));

  it('loses with whom it is joint work', () =>
    expect(
      talkOf(
        'Speaker: Ada Byron\nTitle: Entropy of birds (joint with C. Doe and E. Fox)\nDate: 4 March 2031\n',
      ).title?.value,
    ).toBe('Entropy of birds'));

  it('goes on in the next line until its quotation closes', () =>
    expect(
      talkOf(
        'Birds Bulletin\n\nTuesday 4 March 2031, 4 pm, Room 5\nAda Byron, Testville University: "Entropy of the\nsmaller birds"\n',
      ).title?.value,
    ).toBe('Entropy of the smaller birds'));
});

describe('hosts, speakers and places in other words', () => {
  it.each([
    'Please tell Carl Doe, who is hosting Ada, if you come to dinner.',
    'Lunch with Ada: speak to Carl Doe, who invited her.',
    'To meet the speaker please write to her host, Carl Doe.',
    'More information: Host - Prof. Carl Doe',
  ])('finds the host in %j', (line) =>
    expect(
      names(
        talkOf(`Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031\n\n${line}\n`).people.hosts,
      ),
    ).toEqual(['Carl Doe']),
  );

  it('takes no chair for the speaker of a conversation', () =>
    expect(
      names(
        talkOf(
          'Birds Forum\nTuesday 4 March 2031, 4 pm, Room 5\n\nIn conversation: Ada Byron and Carl Doe\n"What the thrush knew"\n\nThe conversation will be chaired by Eve Fox and is open to all who like birds and their songs.\n',
        ).people.speakers,
      ),
    ).toEqual(['Ada Byron', 'Carl Doe']));

  it.each([
    ['Tue 4 March 2031, 14.15, Byron terem', 'Byron terem'],
    ['Tuesday, March 4, 2031, 2:15 pm\nVentosa 17', 'Ventosa 17'],
  ])('finds the place by where it stands in %j', (lines, venue) =>
    expect(
      talkOf(`Birds Seminar\n\nAda Byron (Testville University)\n"Entropy of Birds"\n\n${lines}\n`).venue
        ?.value,
    ).toBe(venue),
  );

  it('reads a defence in French, the jury aside', () => {
    const talk = talkOf(
      'UNIVERSITE DE TESTVILLE\n\nAvis de soutenance de thèse\n\nMme Ada Byron\nsoutiendra sa thèse de doctorat, intitulée\n\n« L’entropie des oiseaux »\n\nle mardi 4 mars 2031 à 14 h 30\n\nRapporteurs : Pr. Carl Doe, Université du Lac\nExaminatrice : Dr. Eve Fox, Musée du Lac\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'L’entropie des oiseaux',
      speakers: ['Ada Byron'],
      start: '2031-03-04T14:30',
    });
  });

  it('reads Korean labels, spaced out', () => {
    const talk = talkOf(
      '○ 제    목 : Entropy of Birds\n○ 연    사 : Ada Byron (Testville University)\n○ 일    시 : 2031년 3월 4일(화) 오후 4시 30분 ~ 5시 45분\n○ 장    소 : 101호\n',
    );
    expect(summary(talk)).toEqual({
      title: 'Entropy of Birds',
      speakers: ['Ada Byron'],
      start: '2031-03-04T16:30',
      end: '2031-03-04T17:45',
      venue: '101호',
    });
  });
});

describe('who runs the event', () => {
  const heldAt = (text: string): string[] => talkOf(text).heldAt.map(({ value }) => value);

  it.each([
    [
      'what stands behind the place',
      'Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031, 4 pm, Room 5, University of Testville\n',
    ],
    [
      'what hosts the seminar',
      'Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031, 4 pm\n\nThe next birds seminar at the University of Testville will be given on Tuesday by a guest from abroad; all are welcome.\n',
    ],
    [
      'the address at the foot',
      'Ada Byron (Lakeside)\n"Entropy of Birds"\nTuesday 4 March 2031, 4 pm, Room 5\n\nWe count the birds of the northern lakes in winter and show that there are a good many of them.\n\nDepartment of Birds\nUniversity of Testville\n',
    ],
  ])('is %s', (_, text) => expect(heldAt(text)).toEqual(['University of Testville']));

  it.each([
    [
      'the program in which people meet',
      'Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031\n\nMicrosoft Teams meeting\nClick here to join\n',
    ],
    [
      'the number of a room',
      'Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031\nPlace: BC 420\n',
    ],
    [
      'the institution of a member of the committee',
      'Candidate: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031\n\nCommittee:\nDr. Carl Doe (chair)\nDr. Paul Roe, University at Buffalo\n',
    ],
  ])('is not %s', (_, text) => expect(heldAt(text)).toEqual([]));
});

describe('a date', () => {
  it('that was and is no more gives way to the one that is now', () =>
    expect(
      talkOf(
        'CORRECTED NOTICE, NEW DATE\n\nThe talk by Ada Byron originally scheduled for Monday,\nMarch 3, has been moved.  It will now be given on\n\nWednesday, March 5, 2031, 11-12:30pm\n\nSPEAKER: Ada Byron (Testville University)\nTITLE: Entropy of Birds\n',
      ).starts[0]?.value,
    ).toBe('2031-03-05T11:00'));

  it('is not read into the number of a room', () =>
    expect(
      talkOf('Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031, 2 pm, B3.02\n').starts[0]
        ?.value,
    ).toBe('2031-03-04T14:00'));
});

describe('an abstract and a life in one paragraph', () => {
  it('are parted where the life begins', () => {
    const text =
      'Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031\n\nAbstract: We count the birds of the northern lakes in winter and show that there are many. Ada Byron is a professor of birds at Testville University and likes lakes.\n';
    const bio = layoutOf(text).sections.find(({ kind }) => kind === 'bio');
    expect(text.slice(bio?.start, bio?.end).trim()).toMatch(/^Ada Byron is a professor/);
  });

  it('are not parted at a person of whom the abstract speaks', () => {
    const text =
      'Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031\n\nAbstract: We count the birds of the northern lakes. Carl Doe was a poet of the lakes and counted them first.\n';
    expect(layoutOf(text).sections.some(({ kind }) => kind === 'bio')).toBe(false);
  });
});
