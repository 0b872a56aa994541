import { describe, expect, it } from 'vitest';
import { layoutOf, summary, talkOf } from './read';

const titles = (text: string): (string | undefined)[] =>
  layoutOf(text).talks.map((talk) => talk.title?.value);
const speakers = (text: string): string[] => talkOf(text).people.speakers.map(({ value }) => value);
const start = (text: string): string | undefined => talkOf(text).starts[0]?.value;
const venue = (text: string): string | undefined => talkOf(text).venue?.value;
const heldAt = (text: string): string[] => talkOf(text).heldAt.map(({ value }) => value);

describe('labels of further languages', () => {
  it.each([
    [
      'Swedish',
      'Tid: torsdag 13 mars 2031 kl. 13.15-15.00\nPlats: Sal B412\nFöreläsare: Astrid Lindkvist\nTitel: Fåglarnas kompass\n',
      {
        title: 'Fåglarnas kompass',
        speakers: ['Astrid Lindkvist'],
        start: '2031-03-13T13:15',
        end: '2031-03-13T15:00',
        venue: 'Sal B412',
      },
    ],
    [
      'Turkish',
      'Konuşmacı: Dr. Ayşe Yılmaz\nBaşlık: Kuşların geometrisi\nTarih: 13 Mart 2031\nSaat: 14.00\nYer: B-210\n',
      {
        title: 'Kuşların geometrisi',
        speakers: ['Ayşe Yılmaz'],
        start: '2031-03-13T14:00',
        end: undefined,
        venue: 'B-210',
      },
    ],
    [
      'Russian',
      '13 марта 2031 г., 16:00, ауд. 412\n\nДокладчик: Иван Соколов (МГУ)\nТема: Как птицы находят дорогу\n',
      {
        title: 'Как птицы находят дорогу',
        speakers: ['Иван Соколов'],
        start: '2031-03-13T16:00',
        end: undefined,
        venue: 'ауд. 412',
      },
    ],
    [
      'Dutch',
      'Promotie mw. drs. Aafje Mos\n\nDatum: vrijdag 14 maart 2031\nTijd: 13:45 uur\nLocatie: Senaatszaal\nTitel proefschrift: Stadsmerels bij nacht\n',
      {
        title: 'Stadsmerels bij nacht',
        speakers: ['Aafje Mos'],
        start: '2031-03-14T13:45',
        end: undefined,
        venue: 'Senaatszaal',
      },
    ],
  ])('are read: %s', (_, text, expected) => expect(summary(talkOf(text))).toEqual(expected));

  it('are read in a Polish invitation that has none', () => {
    const text =
      'W czwartek 13 marca 2031 r. o godz. 14:15 w sali 604\n\ndr hab. Jan Kowalczyk (Politechnika Larkhamska)\n\nwygłosi referat pt.\n\n"Węzły, które się rozwiązują"\n';
    expect(summary(talkOf(text))).toMatchObject({
      title: 'Węzły, które się rozwiązują',
      speakers: ['Jan Kowalczyk'],
      start: '2031-03-13T14:15',
      venue: 'sali 604',
    });
  });
});

describe('words that only look like a label', () => {
  it.each([
    ['Materials Physics', 'Host: Carl Doe'],
    ['BIO Weekly', 'Host: Carl Doe'],
    ['Start / Calendar', 'Host: Carl Doe'],
  ])('begin no section: %s', (line, label) => {
    const text = `${line}\n${label}\n\nAda Byron (Lakeside)\n"Entropy of Birds"\nTuesday 4 March 2031, 4 pm\n`;
    expect(summary(talkOf(text))).toMatchObject({ title: 'Entropy of Birds', speakers: ['Ada Byron'] });
  });
});

describe('a title', () => {
  const frame = 'Birds Seminar\nTuesday 4 March 2031, 4 pm, Room 5\n\n';

  it.each([
    [
      'in the line below the words that announce it',
      'Ada Byron (Lakeside) will give a talk entitled\n\nWhy birds fall asleep.\n',
      'Why birds fall asleep',
    ],
    ['behind a topic', 'Speaker: Ada Byron\nTopic: Why birds fall asleep\n', 'Why birds fall asleep'],
    [
      'set off in a short note',
      'Hey all, Ada Byron is speaking tomorrow in Room 5 - "Why birds fall asleep". See you!\n',
      'Why birds fall asleep',
    ],
    [
      'quoted below a sentence that welcomes the speaker',
      '“Why birds fall asleep”\nThe Department of Birds welcomes back Dr. Ada Byron, an alumna and now Professor of Birds at Lakeside University.\n',
      'Why birds fall asleep',
    ],
    [
      'behind a name and its institution',
      'Ada Byron (Lakeside), Why birds fall asleep\n',
      'Why birds fall asleep',
    ],
  ])('is found %s', (_, text, title) => expect(talkOf(frame + text).title?.value).toBe(title));

  it.each([
    [
      'the reference of a paper',
      `${frame}Why birds fall asleep\nAda Byron (Lakeside)\n\nAbstract\nBirds sleep.\n\nPaper: doi:10.5555/birds.1\n`,
    ],
    [
      'the formula of an examination',
      'Final Public Examination\nfor the degree of Doctor of Philosophy\n\nAda Byron\n\n"Why birds fall asleep"\n\nMonday, April 14, 2031\n\nCommittee in charge:\nProfessor Carl Doe\n',
    ],
  ])('is never %s', (_, text) => expect(talkOf(text).title?.value).toBe('Why birds fall asleep'));
});

describe('a speaker', () => {
  const day = 'Birds Seminar, Tuesday 4 March 2031, 4 pm\n\n';

  it.each([
    'On Tuesday, March 4, in room 604 Ada Byron (Lakeside) will give a talk on birds.\n',
    "Next Tuesday we'll have Ada Byron visiting from Lakeside. She'll talk about birds.\n",
    'The seminar welcomes Ada Byron (Lakeside University), who will talk about "The sleep of birds".\n',
    'Ada Byron will practice her exam talk, "The sleep of birds." Major professor: Dr. Carl Doe. Pizza!\n',
  ])('is told by %j', (text) => expect(speakers(day + text)).toEqual(['Ada Byron']));

  it('is not a campus, spaced letters or the menu of a page', () => {
    expect(
      speakers(
        `Subject: Seminar - Birds (UT Austin)\n\nN O T I C E\n\n${day}Ada Byron\nLakeside University\n\nAnmelden: Werkzeuge\n`,
      ),
    ).toEqual(['Ada Byron']);
  });

  it('does not take in the sentences behind a label', () => {
    const text = `${day}Speakers: Ada Byron, Lakeside University, and Carl Doe, Larkham College. Birds were many. Ada studied with Eve Fox.\n`;
    expect(speakers(text)).toEqual(['Ada Byron', 'Carl Doe']);
  });
});

describe('a correction in words', () => {
  const rest =
    '\n\nBirds Seminar\nSpeaker: Ada Byron\nTitle: Entropy of Birds\nDate: March 4, 2031\nTime: 3:00 pm\n';

  it.each([
    ['NOTE: the talk is moved to 4 pm!', '2031-03-04T16:00'],
    ['Please note that the talk will now start at 4:15 pm instead of 3:00 pm.', '2031-03-04T16:15'],
    ['Dr. Byron speaks at FOUR, not at three.', '2031-03-04T16:00'],
  ])('moves the talk: %s', (words, expected) => expect(start(words + rest)).toBe(expected));

  it('that moves nothing leaves the time', () => {
    expect(start(`NOTE: coffee is served at 2 pm.${rest}`)).toBe('2031-03-04T15:00');
  });

  it('cancels a talk that will be announced anew', () => {
    const text = `The colloquium by Ada Byron on "Entropy of birds", scheduled for Tuesday, March 4, 2031, at 4 pm, has been cancelled. It will be rescheduled in the fall.\n`;
    expect(talkOf(text).status).toBe('cancelled');
  });
});

describe('a time', () => {
  const at = (words: string): string | undefined =>
    start(
      `Speaker: Ada Byron\nTitle: Entropy of Birds\n\nThe talk takes place on Tuesday 4 March 2031 ${words}\n`,
    );

  it.each([
    ["at four o'clock in Room 5", '2031-03-04T16:00'],
    ['at half past seven in Room 5', '2031-03-04T19:30'],
    ['at 4.30 in Room 5', '2031-03-04T16:30'],
    ['um 13:30 Uhr c.t. in Room 5', '2031-03-04T13:45'],
    ['um 16 Uhr c.t. in Room 5', '2031-03-04T16:15'],
  ])('is read from %j', (words, expected) => expect(at(words)).toBe(expected));

  it.each(['with one of four birds', '(a fee at 4.30 euros a head)', 'in two rooms'])(
    'is not read from %j',
    (words) => expect(at(words)).toBe('2031-03-04'),
  );

  it('of four figures stands under its label alone', () => {
    expect(start('DATE: THURSDAY MARCH 12, 1987\nTIME: 1330\nSPEAKER: ADA BYRON\nTITLE: FLOCKS\n')).toBe(
      '1987-03-12T13:30',
    );
  });
});

describe('a place', () => {
  const head = 'Birds Seminar\nAda Byron (Lakeside)\n"Entropy of Birds"\n\nTuesday 4 March 2031, 4 pm\n';

  it.each([
    [
      'below the biography',
      `${head}\nAbout the speaker\nAda Byron is a professor of birds at Lakeside.\n\nAll seminars are held in Gull Auditorium, Finch Building. Tea at 3:45.\n`,
      'Gull Auditorium, Finch Building',
    ],
    [
      'a house in the line below the time',
      `${head}Old Library, Finch College\n`,
      'Old Library, Finch College',
    ],
    [
      'behind an article that an apostrophe joins',
      `${head}presso l'Aula Magna, Palazzo Merlo\n`,
      'Aula Magna, Palazzo Merlo',
    ],
    [
      'before the name of a person',
      'On Tuesday 4 March 2031, at 14:15 in room 604 Ada Byron (Lakeside) will give a talk.\n',
      'room 604',
    ],
  ])('is found %s', (_, text, expected) => expect(venue(text)).toBe(expected));
});

describe('who runs the event', () => {
  it.each([
    ['a reading group', 'ML Reading Seminar\n'],
    ['a day', 'Thu\n'],
    ['the visits of a page', 'Hits: 311\n'],
    ['the front of an address', 'doe@birds.example\n'],
  ])('is not told by %s', (_, line) => {
    expect(heldAt(`${line}\nSpeaker: Ada Byron\nTitle: Entropy of Birds\nDate: 4 March 2031\n`)).toEqual([]);
  });
});

describe('a page in two columns', () => {
  const text = [
    'Testville Institute of Technology          Department of Ornithology',
    '',
    'Ada Byron                                  Thursday',
    'University of Larkham                      6 March 2031',
    '                                           16:15 – 17:30',
    'How songbirds keep time                    Lecture Hall H2',
  ].join('\n');

  it('is read column by column', () => {
    expect(summary(talkOf(text))).toEqual({
      title: 'How songbirds keep time',
      speakers: ['Ada Byron'],
      start: '2031-03-06T16:15',
      end: '2031-03-06T17:30',
      venue: 'Lecture Hall H2',
    });
  });

  it('is not seen in labels and their values', () => {
    const labels = 'Who        Ada Byron\nTalk       Entropy of Birds\nWhen       4 March 2031, 4 pm\n';
    expect(summary(talkOf(labels))).toMatchObject({ speakers: ['Ada Byron'], title: 'Entropy of Birds' });
  });
});

describe('a programme', () => {
  it('may give one person several talks, and initials for names', () => {
    const text =
      'Bird Days, Lakeside\n\nMONDAY, 24 MARCH 2031\n 9:00-10:00  A. Byron: Lift and drag I\n10:00-10:30  Coffee break\n10:30-11:30  E. Fox: Feathers as composites\n11:30-12:00  R. Taylor, "Wing joints of swifts"\n\nTUESDAY, 25 MARCH 2031\n 9:00-10:00  A. Byron: Lift and drag II\n';
    expect(layoutOf(text).talks.map(summary)).toMatchObject([
      { title: 'Lift and drag I', speakers: ['A. Byron'], start: '2031-03-24T09:00' },
      { title: 'Feathers as composites', speakers: ['E. Fox'] },
      { title: 'Wing joints of swifts', speakers: ['R. Taylor'] },
      { title: 'Lift and drag II', speakers: ['A. Byron'], start: '2031-03-25T09:00' },
    ]);
  });

  it('of a week holds defences among its seminars', () => {
    const text =
      'Agenda - semaine du 10 au 14 mars 2031\n\nMardi 11 mars\n14h, salle 204 : Séminaire Écologie - Jeanne Moreau (Univ. Larcan), « Les mésanges en ville »\n\nJeudi 13 mars\n10h30, amphi Merle : Soutenance de thèse de Paul Martin, « Le vol des étourneaux » (dir. Carl Doe)\n';
    expect(layoutOf(text).talks.map(summary)).toMatchObject([
      { title: 'Les mésanges en ville', speakers: ['Jeanne Moreau'], start: '2031-03-11T14:00' },
      { title: 'Le vol des étourneaux', speakers: ['Paul Martin'], start: '2031-03-13T10:30' },
    ]);
  });
});

describe('days and hours', () => {
  it('are read with the weekday between day and year', () => {
    expect(
      start('Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: March 13th (Thu), 2031, 10:00–11:30\n'),
    ).toBe('2031-03-13T10:00');
  });

  it('are of the evening where the words before say so', () => {
    const text =
      'The Bird Club meets on Friday evening, March 14, 1930, at eight o’clock. Professor E. R. Fox will read a paper on "The Migration of Ideas."\n';
    expect(start(text)).toBe('1930-03-14T20:00');
  });

  it('take their year from the academic year of the page', () => {
    const text =
      'Upcoming Seminars\n\nMar 13\n\nLabor Seminar: Ada Byron (Testville), Do birds work?\n\nThu, 3:40pm - 5:00pm, Finch 101\n\n2030-2031 academic year\n';
    expect(start(text)).toBe('2031-03-13T15:40');
  });
});

describe('a disputation', () => {
  it('is held by the respondent', () => {
    const text =
      'Titel: Ljus och flyttning\nRespondent: Astrid Lindkvist\nOpponent: Professor Gwen Böll\nDatum: 2031-03-14\nTid: 13:00\n';
    expect(speakers(text)).toEqual(['Astrid Lindkvist']);
  });

  it('is none where a respondent answers a speaker', () => {
    const text = 'Speaker: Ada Byron\nTitle: Entropy of Birds\nRespondent: Carl Doe\nDate: 4 March 2031\n';
    expect(speakers(text)).toEqual(['Ada Byron']);
  });
});

describe('labels in Japanese', () => {
  it('need no colon before a space', () => {
    const text =
      '第12回 鳥類学セミナー\n\n講演者　山田 花子 氏（試験大学 理学部）\n題　目　渡り鳥の磁気感覚\n日　時　2031年3月13日（木）16:30〜18:00\n場　所　理学部3号館 412室\n';
    expect(summary(talkOf(text))).toMatchObject({
      title: '渡り鳥の磁気感覚',
      speakers: ['山田 花子'],
      start: '2031-03-13T16:30',
    });
  });
});

describe('a bulletin', () => {
  it('of a week names its days alone', () => {
    const text =
      'This week\n\nTue\n14:00, Room 5\nBirds Seminar: Ada Byron (Lakeside)\n"Maps of robins"\n\nThu\n16:00, Room 101\nPhD defence Carl Doe: "Songs without a tutor"\n\n(week of 10 - 14 March 2031)\n';
    expect(layoutOf(text).talks.map((talk) => talk.starts[0]?.value)).toEqual([
      '2031-03-11T14:00',
      '2031-03-13T16:00',
    ]);
  });

  it('in columns without a head has a talk in each row', () => {
    const text =
      'Birds Colloquium, Spring 2031, Thursdays at 4:00 pm in Finch 204\n\nJan 16   Ada Byron      Testville University     Entropy of flocks\nJan 23   Carl Doe       Lakeside University      Knots in nests\nJan 30   no colloquium\n';
    expect(titles(text)).toEqual(['Entropy of flocks', 'Knots in nests']);
  });

  it('of lectures has the titles below the days, and one speaker', () => {
    const text =
      'THE BYRON LECTURES\n\nProfessor Eve Fox\nTestville University\n\nLecture I.   Monday, March 3, 2031\n             Birds in the margins\nLecture II.  Tuesday, March 4\n             Who could read a feather?\n\nAll lectures begin at 7:30 p.m. in the Gull Auditorium.\n';
    expect(layoutOf(text).talks.map(summary)).toMatchObject([
      {
        title: 'Birds in the margins',
        speakers: ['Eve Fox'],
        start: '2031-03-03T19:30',
        venue: 'Gull Auditorium',
      },
      { title: 'Who could read a feather?', speakers: ['Eve Fox'], start: '2031-03-04T19:30' },
    ]);
  });

  it('may tell a title without its speaker among others with one, but no meal and no bus', () => {
    const text =
      'Bird Days, Lakeside, 4 March 2031\n\n09:30  Ada Byron (Lakeside): Entropy of flocks\n10:30  Coffee\n11:00  Optimal transport for point processes\n12:00  Bus to the lake and back\n14:00  Carl Doe (Larkham): Knots in nests\n';
    expect(titles(text)).toEqual([
      'Entropy of flocks',
      'Optimal transport for point processes',
      'Knots in nests',
    ]);
  });

  it('tells a talk without labels among others with labels', () => {
    const text =
      'Bulletin, 3 - 7 March 2031\n\nMonday 3 March, 4 pm\nSpeaker: Ada Byron\nTitle: Entropy of flocks\n\nTuesday 4 March, 4 pm\nSpeaker: Carl Doe\nTitle: Knots in nests\n\nDissertation defense: Eve Fox, Friday 7 March, 2 pm, Room 5. Songs without a tutor.\n';
    expect(layoutOf(text).talks).toHaveLength(3);
  });
});
