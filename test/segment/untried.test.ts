import { describe, expect, it } from 'vitest';
import { layoutOf, summary, talkOf } from './read';

function brief(text: string): (readonly [string | undefined, readonly string[], string | undefined])[] {
  return layoutOf(text).talks.map(
    (talk) =>
      [talk.starts[0]?.value, talk.people.speakers.map(({ value }) => value), talk.title?.value] as const,
  );
}

describe('a talk told in one line', () => {
  it.each([
    [
      'of prose',
      'On Tuesday 6 May 2031 at 4 pm Ada Byron (Testville University) will speak on "The entropy of birds" in Room 5 of the Lake Building. All welcome.\n',
      { speakers: ['Ada Byron'], title: 'The entropy of birds', venue: 'Room 5 of the Lake Building' },
    ],
    [
      'of a club',
      'The speaker at the next meeting of the Bird Club, to be held on Tuesday, May 6th, 2031 at 7.30 p.m. in the Byron Hall, Lake Street, will be Dr Ada Byron of Lakeside College. Her subject is "The entropy of birds".\n',
      { speakers: ['Ada Byron'], title: 'The entropy of birds', start: '2031-05-06T19:30' },
    ],
    [
      'of a subject',
      'TODAY 2pm - Ada Byron (Lakeside) - Birds and entropy\n\nDate: 8 May 2031\n',
      { speakers: ['Ada Byron'], title: 'Birds and entropy' },
    ],
    [
      'that is wrapped',
      'Birds Colloquium, Monday, Feb. 24, 2031, Ada Byron, Testville, "Soft matter\nin a tight spot and birds in a tight cage," 4:30 p.m., 12 Byron Hall\n',
      { speakers: ['Ada Byron'], title: 'Soft matter in a tight spot and birds in a tight cage' },
    ],
    [
      'with its day behind the title',
      'Ada Byron: Counting birds, slowly (Tue May 6 2031, 4pm, Lake Hall 12)\n\nBirds are counted too fast.\n',
      { speakers: ['Ada Byron'], title: 'Counting birds, slowly', venue: 'Lake Hall 12' },
    ],
  ])('%s is read', (_, text, wanted) => expect(summary(talkOf(text))).toMatchObject(wanted));
});

describe('a listing', () => {
  it('may tell each talk in a paragraph of short sentences', () =>
    expect(
      brief(
        'THE WEEKLY HARVEST  No. 9\nFebruary 17-21, 2031\n\n* Institute of Birds. Feb 18 (Tue), 10:00 AM, Lake Hall. Dr. Ada Byron, TVU. "Order in flocks". We count birds and find that they are in order.\n\n* Lake Institute. Feb 19 (Wed), 1:30 PM, Rm 108. MS thesis seminar of Mr. Carl Doe: "What do rivers remember?". Adviser: Dr. Eve Fox.\n',
      ),
    ).toEqual([
      ['2031-02-18T10:00', ['Ada Byron'], 'Order in flocks'],
      ['2031-02-19T13:30', ['Carl Doe'], 'What do rivers remember?'],
    ]));

  it('may be a list of bullets, each with more lines and a place of its own', () =>
    expect(
      layoutOf(
        'Tuesdays, 13:30, GEO 315\n\n* 8 April 2031 — Ada Byron (TVU), Listening to lakes with glass.\n  Glass on the bed of a lake hears what swims.\n* 22 April 2031 — Carl Doe (Lakeside): The waves of a dam. Hosted by Eve.\n* 29 April 2031, 16:00, Castle, Aula — Prof. Paul Roe (Larkham), Slow birds and their cousins\n\nOrganiser: Eve Fox\n',
      ).talks.map(({ title, people, venue }) => [title?.value, people.hosts[0]?.value, venue?.value]),
    ).toEqual([
      ['Listening to lakes with glass', undefined, 'GEO 315'],
      ['The waves of a dam', 'Eve Fox', 'GEO 315'],
      ['Slow birds and their cousins', undefined, 'Castle, Aula'],
    ]));

  it('of a bulletin may tell kind and room before the speaker', () =>
    expect(
      brief(
        'Bulletin of the Department of Physics\nWeek of 5 May 2031\n\nMonday\n16:00  Colloquium, Hall A. Ada Byron (Lakeside College): The entropy of birds\n\nThursday\n11:00  Theory seminar, Room 5. Carl Doe (Testville): How rivers remember\n14:00  PhD defence, Aula. Eve Fox: Sand, glass and time. Supervisor: Prof. Paul Moe\n',
      ),
    ).toEqual([
      ['2031-05-05T16:00', ['Ada Byron'], 'The entropy of birds'],
      ['2031-05-08T11:00', ['Carl Doe'], 'How rivers remember'],
      ['2031-05-08T14:00', ['Eve Fox'], 'Sand, glass and time'],
    ]));

  it('may end its rows with their days', () =>
    expect(
      brief(
        'Ada Byron (Lakeside College), "Counting birds, slowly". Tuesday 6 May 2031, 4pm, Lake Hall 12.\nCarl Doe (Testville), "Rivers that remember". Tuesday 13 May 2031, 4pm, Lake Hall 12.\nEve Fox (Larkham), "What sand knows". Tuesday 20 May 2031, 4pm, Lake Hall 12.\n',
      ),
    ).toEqual([
      ['2031-05-06T16:00', ['Ada Byron'], 'Counting birds, slowly'],
      ['2031-05-13T16:00', ['Carl Doe'], 'Rivers that remember'],
      ['2031-05-20T16:00', ['Eve Fox'], 'What sand knows'],
    ]));

  it('is no running text though its titles read like it', () =>
    expect(
      brief(
        '1 March 2031, Room 5: Ada Byron (Lakeside), Birds of the lake and their songs\n8 March 2031, Room 5: Carl Doe (Larkham), Rivers of the land and their fish\n',
      ),
    ).toEqual([
      ['2031-03-01', ['Ada Byron'], 'Birds of the lake and their songs'],
      ['2031-03-08', ['Carl Doe'], 'Rivers of the land and their fish'],
    ]));

  it('may tell day, hour and room before each speaker', () =>
    expect(
      brief(
        'Wed. 7.5.2031, 13.15, Room 5: Ada Byron (Testville), Counting birds slowly\nWed. 14.5.2031, 13.15, Room 5: no seminar (holiday)\nWed. 21.5.2031, 13.15, Room 5: Carl Doe (Lakeside), Rivers that remember\nWed. 28.5.2031, 14.15 (!), Room 7: Eve Fox (Larkham), What sand knows\n',
      ),
    ).toEqual([
      ['2031-05-07T13:15', ['Ada Byron'], 'Counting birds slowly'],
      ['2031-05-21T13:15', ['Carl Doe'], 'Rivers that remember'],
      ['2031-05-28T14:15', ['Eve Fox'], 'What sand knows'],
    ]));

  it('takes no time from another row of its table', () =>
    expect(
      brief(
        'Seminars are held on Fridays from 12 to 1 pm in E5 unless otherwise stated.\n\nDate | Speaker | Topic | Hosted by\n21 Oct 2031 | Ada Byron, TVU | Walls of wood. Room: C1, 5 pm | Carl Doe\n28 Oct 2031 | Eve Fox | Bridges after the flood | Paul\n',
      ),
    ).toEqual([
      ['2031-10-21T17:00', ['Ada Byron'], 'Walls of wood'],
      ['2031-10-28T12:00', ['Eve Fox'], 'Bridges after the flood'],
    ]));
});

describe('labels', () => {
  it.each([
    [
      'in brackets',
      '【題目】鳥の記憶：羽から\n【講師】湖川 遥子 氏（試験大学）\n【日時】2031年11月12日（水）16時30分\n【場所】理学部3号館 5号室\n',
    ],
    [
      'before dots',
      'Title of talk ....... 鳥の記憶：羽から\nSpeaker ....... 湖川 遥子 氏（試験大学）\nDate ....... 2031-11-12 16:30\nPlace ....... 理学部3号館 5号室\n',
    ],
  ])('stand %s', (_, text) =>
    expect(summary(talkOf(text))).toMatchObject({
      title: '鳥の記憶：羽から',
      speakers: ['湖川 遥子'],
      start: '2031-11-12T16:30',
      venue: '理学部3号館 5号室',
    }),
  );

  it('may be pictures', () =>
    expect(
      summary(
        talkOf(
          '🐦 Birds meetup 🐦\n🗓 Tuesday, May 13, 2031\n⏰ 6:30 PM – 8:30 PM\n📍 Lakeside Library, 2nd floor\n🎤 Ada Byron, engineer at Featherworks\n💡 "Counting birds with cheap microphones"\n',
        ),
      ),
    ).toEqual({
      title: 'Counting birds with cheap microphones',
      speakers: ['Ada Byron'],
      start: '2031-05-13T18:30',
      end: '2031-05-13T20:30',
      venue: 'Lakeside Library, 2nd floor',
    }));

  it('are not the kind of event in brackets before a title', () =>
    expect(
      talkOf('[Seminar] Who counts the birds?\n\n7 Oct 2031, 1:00pm, Room 5\nSpeaker: Ada Byron\n').title
        ?.value,
    ).toBe('Who counts the birds?'));
});

describe('a title', () => {
  it('may look like a name before its colon where another person speaks', () => {
    const text =
      'Pixel Butterfly: Sparse Training for All\n\nProf. Ada Byron\nTestville University\n\n4 March 2031, 4 pm\n';
    expect(talkOf(text).title?.value).toBe('Pixel Butterfly: Sparse Training for All');
  });

  it.each([
    [
      'in capitals behind “entitled”',
      'Dr. Ada Byron will present a seminar entitled COUNTING BIRDS, SLOWLY on Tuesday, May 6, 2031, at 4:00 p.m. in Room 12.\n',
      'COUNTING BIRDS, SLOWLY',
    ],
    [
      'behind “What” beside a place',
      'Hello birders!\nWhen: Tuesday, 6 May 2031, 7pm.\nWhere: Old Ferry\nWhat: "Counting birds, slowly"\n',
      'Counting birds, slowly',
    ],
    [
      'behind the kind of event in Chinese',
      '学术报告：慢慢地数鸟\n\n报告人：白玉兰 教授（测试大学）\n报告时间：2031年5月6日 下午4:00\n',
      '慢慢地数鸟',
    ],
  ])('stands %s', (_, text, title) => expect(talkOf(text).title?.value).toBe(title));

  it('may be a question in a line of its own', () =>
    expect(
      summary(
        talkOf(
          '2031-07-17\nAda Byron (TVU)\nIs this the beginning or is this the end of end-to-end birds?\n\nWe ask whether birds begin or end, and we find that they do both, in this order.\n',
        ),
      ),
    ).toMatchObject({
      title: 'Is this the beginning or is this the end of end-to-end birds?',
      speakers: ['Ada Byron'],
    }));

  it('is the higher heading above a subtitle', () => {
    const text =
      'The order of birds\nA report from four lakes\n\nAda Byron, Testville University\n4 March 2031, 4 pm\n';
    const headings = [
      { start: 0, end: 18, level: 1 },
      { start: 19, end: 43, level: 2 },
    ];
    expect(talkOf(text, { headings }).title?.value).toBe('The order of birds');
  });

  it.each([
    [
      'a subject that only announces',
      'From: Eve Fox\nSubject: talk next Wednesday\nDate: 8 May 2031\n\nAda Byron will speak on 14 May 2031 at 3 pm in Room 5.\n',
    ],
    [
      'a place',
      'The next seminar of the institute will take place\n\nThursday, 20 January 2031 at 4:30 pm\nin the lake conference room, located in BH-129\nDr. Ada Byron\n',
    ],
  ])('is not %s', (_, text) => expect(talkOf(text).title).toBeUndefined());
});

describe('the speaker', () => {
  it.each([
    [
      'in capitals',
      '"Order in Flocks"\n\nDR. WILLIAM FISH\nDepartment of Birds\nTestville University\n\n4 March 2031, 4 pm\n',
      'WILLIAM FISH',
    ],
    [
      'behind a small word',
      'Cupole senza centina\ndi Ada Byron (Politecnico di Prova)\nvenerdì 21 marzo 2031 | ore 10:30\n',
      'Ada Byron',
    ],
    [
      'who steps in',
      'Fri 26 September 2031, 14:00\n\nThe flight of Carl Doe has been cancelled. Ada Byron (Lakeside) has kindly agreed to step in:\n\nThe order of flocks\n',
      'Ada Byron',
    ],
    [
      'with whom a series goes on',
      'The lecture series continues on 13 October 2031 at 5 pm with visiting artist, Ada Byron. Her lecture is entitled "Birds of Glass."\n',
      'Ada Byron',
    ],
    [
      'who converses',
      'Ada Byron in conversation with Carl Doe\nabout her new book "The Order of Birds"\n\n13 May 2031, 7pm\nLake Library\n',
      'Ada Byron',
    ],
  ])('is a person %s', (_, text, name) => expect(talkOf(text).people.speakers[0]?.value).toBe(name));

  it('is not who chairs a session', () =>
    expect(
      brief(
        '4 March 2031\n\n09:30  Ada Byron (Lakeside): Entropy of flocks\n10:30  Carl Doe (Larkham): Knots in nests\n11:30  problem session, chaired by Eve Fox\n',
      ),
    ).toHaveLength(2));
});

describe('a host', () => {
  it.each([
    [
      'by the given name alone',
      'Speaker: Ada Byron\nTitle: Entropy\nDate: 4 March 2031\nHost: Eve\n\nSeminar coordinator: Eve Fox.\n',
    ],
    [
      'in Italian prose',
      'Speaker: Ada Byron\nTitle: Entropy\nDate: 4 March 2031\n\nChi desidera parlare con lei contatti Eve Fox\n(eve@di.example.it), che la ospita.\n',
    ],
  ])('is named %s', (_, text) =>
    expect(talkOf(text).people.hosts.map(({ value }) => value)).toEqual(['Eve Fox']),
  );
});

describe('the time', () => {
  it.each([
    [
      'is the one to which a talk was moved',
      'The talk by Ada Byron on Monday 5 May 2031 has been moved from 3 pm to 4 pm.\n\nTitle: Entropy\n',
      '2031-05-05T16:00',
    ],
    [
      'is a quarter past behind c.t.',
      'Speaker: Ada Byron\nTitle: Entropy\nDate: Nov 4, 2031\nTime: 11:00 AM c.t.\n',
      '2031-11-04T11:15',
    ],
    [
      'may be an hour alone behind its word',
      'Martedì 13 maggio 2031, alle ore 15, Aula 5\nAda Byron\n',
      '2031-05-13T15:00',
    ],
  ])('%s', (_, text, start) => expect(talkOf(text).starts[0]?.value).toBe(start));

  it('takes its year from a line of its own, and no day from a number above a month', () =>
    expect(
      talkOf('Vol. 12 No. 9\nFebruary 18, 4 pm\n2031\n\nAda Byron (TVU): Order in flocks\n').starts[0]?.value,
    ).toBe('2031-02-18T16:00'));
});

describe('who runs the event', () => {
  const heldAt = (text: string): string[] => talkOf(text).heldAt.map(({ value }) => value);

  it.each([
    [
      'the signature of the sender',
      'From: Eve Fox <eve@example.org>\nSubject: Birds seminar\nDate: Mon, 3 Mar 2031\n\nAda Byron will speak on 14 March 2031 at 3 pm in Room 5 on "The order of birds".\n\nEve\n\nDr Eve Fox | Research Associate | Department of Birds | University of Testville\n',
    ],
    [
      'the last sentence',
      'Ada Byron of Lakeside will discuss her paper "The order of birds" on 14 March 2031 at 3 pm in Room 5.\n\nWe count birds on four lakes. Conveners: Eve Fox and Paul Moe. University of Testville Faculty of Birds.\n',
    ],
    [
      'whose seminar it is',
      'Graag nodigen we jullie uit voor het volgende seminarie van het Departement Vogels, University of Testville.\n\nWanneer: dinsdag 7 oktober 2031, 12.30 uur\nSpreker: Ada Byron\nTitel: Vogels tellen\n',
    ],
  ])('is told by %s', (_, text) => expect(heldAt(text)).toEqual(['University of Testville']));

  it.each([
    [
      'a town before its state',
      'Ada Byron\n"Order in flocks"\n4 March 2031, 4 pm\nLake School, Pittsburgh, PA 15213\n',
      'University of Pittsburgh',
    ],
    [
      'an institute within a longer name',
      'LAKESIDE INSTITUTE FOR ADVANCED STUDY\nAda Byron\n"Order in flocks"\n4 March 2031, 4 pm\n',
      'Institute for Advanced Study',
    ],
  ])('is not %s', (_, text, wrong) => expect(heldAt(text)).not.toContain(wrong));

  it('is an institute, and not the society to which it belongs', () =>
    expect(
      heldAt(
        'Max Planck Institute for Biogeochemistry\n\nAda Byron\n"Order in flocks"\n4 March 2031, 4 pm\n',
      ),
    ).toEqual(['Max Planck Institute for Biogeochemistry']));
});

describe('a place', () => {
  it.each([
    ['WCP 4.118', 'Ada Byron\nOrder in flocks and herds\nMarch 6, 2031 @ 12:00 pm\nWCP 4.118\n'],
    [
      'small lecture hall (B 217)',
      'Ada Byron will speak about birds on 12 June 2031, 11:15 in the small lecture hall (B 217).\n',
    ],
    ['HG F 30', 'On 6 May 2031 at 16:15 in HG F 30, Ada Byron (Testville) talks about birds.\n'],
    [
      'Lake Hall 12',
      'Speaker: Ada Byron\nTitle: Birds\nWhere/When: Lake Hall 12, Tue 6 May 2031, 4-5:30pm\n',
    ],
    [
      'Lake Hall 12',
      'Speaker: Ada Byron\nTitle: Birds\nDate: 6 May 2031\nPlace: Lake Hall 12; tea in the lounge\n',
    ],
  ])('may be %s', (place, text) => expect(talkOf(text).venue?.value).toBe(place));
});

describe('no talk', () => {
  it('is a report of prizes', () =>
    expect(
      layoutOf(
        'University of Testville | News\n\nThree researchers honoured\nPublished 3 February 2031. Reading time 2 minutes.\n\nAt a ceremony last Friday the rector handed over the prizes. First prize went to Ada Byron, Professor of Birds, for a nest.\n\nThe jury was chaired by Carl Doe of Lakeside.\n',
      ).talks,
    ).toEqual([]));
});

describe('an abstract', () => {
  const abstractOf = (text: string): string =>
    layoutOf(text)
      .sections.filter(({ kind }) => kind === 'abstract')
      .map(({ start, end }) => text.slice(start, end).trim())
      .join(' ');
  const head =
    'Speaker: Ada Byron\nTitle: Entropy\nDate: 4 March 2031\n\nAbstract:\nWe count birds on four lakes and show that they are in order.\n\n';

  it.each([
    [
      'registration',
      'Please register online by Monday. If you would like to meet the speaker, contact Eve Fox.\n',
    ],
    [
      'what the series says of itself',
      'The Birds Seminar is a weekly seminar of the lakeside universities and meets in winter, too.\n',
    ],
    [
      'a life that begins with a possessive',
      "Ada's PhD is from Testville (2022); her supervisors, Carl Doe and Eve Fox, will be in the first row.\n",
    ],
    ['leave-taking', 'Met vriendelijke groeten,\nEve\n'],
  ])('does not hold %s', (_, text) =>
    expect(abstractOf(head + text)).toBe('We count birds on four lakes and show that they are in order.'),
  );
});
