import { describe, expect, it } from 'vitest';
import { layoutOf, summary, talkOf } from './read';

const names = (people: readonly { readonly value: string }[]): string[] => people.map(({ value }) => value);
const brief = (text: string): unknown[] =>
  layoutOf(text).talks.map((talk) => [talk.starts[0]?.value, names(talk.people.speakers), talk.title?.value]);

const birds =
  'We count the birds of the northern lakes in winter. It is shown that there are a good many of them, and that they sing.';

describe('a line above the day', () => {
  it('belongs to the talk below it where most talks have one', () => {
    const { talks } = layoutOf(
      'SEMINARS\n\nAlgebra Seminar\nMon 10 March 2031, 3:00pm, Room 5\nAda Byron (Testville University)\nRings of feathers\n\nTopology Seminar\nTue 11 March 2031, 4:00pm, Room 7\nCarl Doe (Lakeside University)\nKnots in nests\n\nLakes Seminar\nWed 12 March 2031, 2:00pm, Room 5\nCancelled: Eve Fox\n',
    );
    expect(talks.map(({ series, title }) => [series?.value, title?.value])).toEqual([
      ['Algebra Seminar', 'Rings of feathers'],
      ['Topology Seminar', 'Knots in nests'],
    ]);
  });

  it('may be the title, below a drawn rule too', () => {
    expect(
      brief(
        'Lakes Institute\n-----\nRings of feathers\n10 March 2031, 15:00, Room 5\nAda Byron (Testville University)\n-----\nKnots in nests\n11 March 2031, 16:00, Room 7\nCarl Doe (Lakeside University)\n-----\n',
      ),
    ).toEqual([
      ['2031-03-10T15:00', ['Ada Byron'], 'Rings of feathers'],
      ['2031-03-11T16:00', ['Carl Doe'], 'Knots in nests'],
    ]);
  });

  it('does not take the end of the talk before', () => {
    expect(
      brief(
        'Birds Seminar\n\n10 March 2031, 15:00\nAda Byron (Testville University)\nRings of feathers\nTea at four\n11 March 2031, 16:00\nCarl Doe (Lakeside University)\nKnots in nests\n',
      ),
    ).toEqual([
      ['2031-03-10T15:00', ['Ada Byron'], 'Rings of feathers'],
      ['2031-03-11T16:00', ['Carl Doe'], 'Knots in nests'],
    ]);
  });
});

describe('a day straight below running text', () => {
  it('begins the next talk of a bulletin', () => {
    expect(
      brief(
        `What's on: 10–14 March 2031\nMonday 10 March\n\nRings of feathers\nAda Byron (Testville University)\n3.00pm, Room 5\n\n${birds}\nWednesday 12 March\n\nKnots in nests\nDr Carl Doe, Lakeside University\n12.30pm, Room 7\n\n${birds}\n`,
      ),
    ).toEqual([
      ['2031-03-10T15:00', ['Ada Byron'], 'Rings of feathers'],
      ['2031-03-12T12:30', ['Carl Doe'], 'Knots in nests'],
    ]);
  });

  it('is part of the text where the sentence goes on', () => {
    const { talks } = layoutOf(
      `Birds Seminar\n\nRings of feathers\nAda Byron (Testville University)\n10 March 2031, 15:00, Room 5\n\nAbstract: The lake was frozen when the birds came back to it on\n14 March 1931\nand they sang all the same, as the diaries of the keeper of the lake tell us.\n`,
    );
    expect(talks.map(summary)).toEqual([
      {
        title: 'Rings of feathers',
        speakers: ['Ada Byron'],
        start: '2031-03-10T15:00',
        end: undefined,
        venue: 'Room 5',
      },
    ]);
  });
});

describe('a name card', () => {
  it('is read below a note of two lines', () => {
    expect(
      summary(
        talkOf(
          `Birds Institute\n\nDate\nWednesday 5 March 2031, 3:00pm to 4:30pm\nLocation\nRoom 8.53\nCost\nFree for all\n\nWho counts the birds?\nDr Ada Byron, Testville University\n\n${birds}\n`,
        ),
      ),
    ).toMatchObject({ title: 'Who counts the birds?', speakers: ['Ada Byron'] });
  });

  it.each([
    ['Avian Physics: Ada Byron (Testville)', ['Ada Byron']],
    ['Vortrag von PD Dr. Ada Byron (Testville)', ['Ada Byron']],
    ['Ni Luh Ada Byron\nUniversitas Testville & visiting scholar', ['Ni Luh Ada Byron']],
    ['C H A N G E   O F   D A Y', []],
  ])('is read as it is printed: %s', (card, people) => {
    const { talks } = layoutOf(
      `Birds Seminar\n\nMonday 3 March 2031, 3:00pm, Room 5\n\n${card}\n\nWho counts the birds?\n\n${birds}\n`,
    );
    expect(talks.map((talk) => names(talk.people.speakers))).toEqual([people]);
  });

  it('goes on over a line that begins with `and` only in its own list', () => {
    expect(
      names(
        talkOf(
          'Birds Seminar\n\nMonday 3 March 2031, 3:00pm, Room 5\nPhD oral: Ada Byron, "How the well-known thrush\nlost its way". Supervisors: Prof Carl Doe\nand Dr Eve Fox\n',
        ).people.speakers,
      ),
    ).toEqual(['Ada Byron']);
  });
});

describe('a guest in the title', () => {
  it.each(['An Evening with Ada Byron', 'In Conversation with Dr. Ada Byron'])('speaks: %s', (title) => {
    const talk = talkOf(
      `${title}\n\nFriday, March 14, 2031\nDoors 6:00 p.m., talk 7:00 p.m.\nByron Auditorium\n`,
    );
    expect(summary(talk)).toMatchObject({ title, speakers: ['Ada Byron'], start: '2031-03-14T19:00' });
  });

  it('is none where the words name no person', () => {
    expect(
      talkOf('An Evening with the Stars\n\nFriday, March 14, 2031, 7:00 p.m.\nByron Auditorium\n').people
        .speakers,
    ).toEqual([]);
  });
});

describe('the place', () => {
  it('is not that of the tea', () => {
    expect(
      summary(
        talkOf(
          'Birds Colloquium\n\n3:00 p.m., Friday, March 7, 2031\n\nBYR 1100\n\nAda Byron\nTestville University\n\nRings of feathers\n\nRefreshments will be served at 2:45 p.m. (Byron Lounge, BYR 1115).\n',
        ),
      ),
    ).toMatchObject({ venue: 'BYR 1100', start: '2031-03-07T15:00' });
  });

  it('is the one to which the talk moves', () => {
    expect(
      summary(
        talkOf(
          'The roof of Byron Hall leaks. The seminar of Ada Byron (Tuesday 11 March 2031, 12:20 pm) therefore moves to the Lake Building, Room 7.\n\nTitle: Rings of feathers\n',
        ),
      ),
    ).toMatchObject({ venue: 'Lake Building, Room 7' });
  });
});

describe('no talk', () => {
  it.each(['Detector weekly', 'Software group meeting', 'Status call'])(
    'is a regular meeting: %s',
    (title) => {
      expect(layoutOf(`${title}\nFriday 14 March 2031, 10:00\nRoom 5\n`).talks).toEqual([]);
    },
  );

  it('is seen in a title that only ends like one', () => {
    expect(
      layoutOf(`Speaker: Ada Byron\nTitle: Why we should meet weekly\nDate: 14 March 2031, 10:00\n`).talks,
    ).toHaveLength(1);
  });
});

describe("a speaker's own message", () => {
  it('names its sender where the biography is in the first person', () => {
    const talk = talkOf(
      `From: Ada Byron <ada@birds.example.edu>\nDate: 5 March 2031\n\nI gladly accept your invitation to Testville University and send you what you asked for.\n\nTitle: Rings of feathers\nTime: Wednesday 12 March, 11:00, Room 5\n\nAbstract: ${birds}\n\nBio: I am a reader at Lakeside University and was a fellow elsewhere until 2028.\n`,
    );
    expect(names(talk.people.speakers)).toEqual(['Ada Byron']);
    expect(names(talk.heldAt)).toEqual(['Testville University']);
  });

  it('does not make the sender of an announcement its speaker', () => {
    const talk = talkOf(
      `From: Eve Fox <eve@birds.example.edu>\nDate: 5 March 2031\n\nTitle: Rings of feathers\nTime: Wednesday 12 March, 11:00, Room 5\n\nAbstract: ${birds}\n\nBio: Ada Byron is a reader at Lakeside University.\n`,
    );
    expect(names(talk.people.speakers)).toEqual(['Ada Byron']);
  });
});

describe('a quoted message', () => {
  it('has its blank lines where only the mark of the quotation stands', () => {
    const talk = talkOf(
      '> Lakeside University, Department of Birds\n>\n> Rings of feathers\n> Dr Ada Byron\n> Testville University\n>\n> Tuesday 25 March 2031, 14:00-15:00, Room 5\n>\n> We count the birds of the northern lakes in winter, and it is\n> shown that there are a good many of them, and that they sing.\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Rings of feathers',
      speakers: ['Ada Byron'],
      venue: 'Room 5',
    });
    expect(names(talk.heldAt)).toEqual(['Lakeside University']);
  });
});

describe('an invitation in running text', () => {
  it.each([
    [
      'Polish',
      'Zapraszamy wszystkich na odczyt, który wygłosi\n\ndr hab. Anna Kowalczyk\n\npt. „Entropia ptaków”\n\nTermin: 13 marca 2031, godz. 15:40\nMiejsce: sala 204\nGospodarz seminarium: prof. Ewa Lis\n',
      {
        title: 'Entropia ptaków',
        speakers: ['Anna Kowalczyk'],
        start: '2031-03-13T15:40',
        venue: 'sala 204',
      },
    ],
    [
      'Czech',
      'Srdečně Vás zveme na přednášku, kterou prosloví\n\nprof. RNDr. Jana Nováková, CSc.\n\nna téma\n\n„Entropie ptáků“\n\nPřednáška se koná ve čtvrtek 13. března 2031 v 15:40 v posluchárně M1.\n',
      { title: 'Entropie ptáků', speakers: ['Jana Nováková'], start: '2031-03-13T15:40' },
    ],
    [
      'Dutch',
      'Universiteit Testdam, Faculteit der Vogels\n\nUitnodiging colloquium\n\nOp donderdag 13 maart 2031 om 15.40 uur spreekt prof. dr. Willem van der Berg (Universiteit Utrecht) over\n\n"De entropie van vogels"\n\nPlaats: zaal B0.203\n',
      { title: 'De entropie van vogels', speakers: ['Willem van der Berg'], start: '2031-03-13T15:40' },
    ],
    [
      'Spanish',
      'Convocatoria a defensa de tesis doctoral\n\nEl alumno Carlos Pérez Domínguez defenderá su tesis titulada\n\n"Entropía de las aves"\n\nFecha: jueves 13 de marzo de 2031, 15:40 h\n',
      { title: 'Entropía de las aves', speakers: ['Carlos Pérez Domínguez'], start: '2031-03-13T15:40' },
    ],
    [
      'Russian',
      'Приглашаем вас на семинар\n\n13 марта 2031 г. в 15:40, ауд. 304\n\nИванов Пётр Сергеевич (Озёрный университет)\n«Энтропия птиц»\n',
      { title: 'Энтропия птиц', speakers: ['Иванов Пётр Сергеевич'], start: '2031-03-13T15:40' },
    ],
    [
      'Hungarian',
      'Előadó: Kovács Béla (Tavi Egyetem)\nCím: A madarak entrópiája\nIdőpont: 2031. március 13. csütörtök, 15.40\n',
      { title: 'A madarak entrópiája', speakers: ['Kovács Béla'], start: '2031-03-13T15:40' },
    ],
  ])('is read: %s', (_language, text, expected) => {
    expect(summary(talkOf(text))).toMatchObject(expected);
  });

  it('names the host of a Polish seminar', () => {
    expect(
      names(
        talkOf('Prelegent: Anna Kowalczyk\nTytuł: Entropia ptaków\nGospodarz seminarium: prof. Ewa Lis\n')
          .people.hosts,
      ),
    ).toEqual(['Ewa Lis']);
  });
});

describe('what a page says of itself', () => {
  it('is no title: where the page stands, when it was published, how often it was read', () => {
    const talk = talkOf(
      '测试大学 鸟类学部\n\n当前位置：首页 >> 学术活动 >> 正文\n\n学术讲座：鸟类的熵\n发布时间：2031-03-01   点击：326\n\n报告人：李明 教授（湖泊大学）\n时间：2031年3月13日 14:00—15:30\n地点：理科楼 301\n',
    );
    expect(summary(talk)).toMatchObject({ title: '鸟类的熵', speakers: ['李明'], start: '2031-03-13T14:00' });
  });

  it('is not taken for a title with an arrow', () => {
    expect(
      summary(talkOf('Speaker: Ada Byron\nTitle: From bird > lake\nDate: 13 March 2031, 14:00\n')).title,
    ).toBe('From bird > lake');
  });
});

describe('a title that speaks of series', () => {
  it('is a title in a programme', () => {
    expect(
      brief(
        'Winter school\n\nMonday 10 March 2031\n09.00  A Bayesian model for time series\n10.00  Ada Byron (Testville): Rings of feathers\n11.00  Carl Doe (Lakeside): Knots in nests\n12.00  Lunch\n',
      ),
    ).toEqual([
      ['2031-03-10T09:00', [], 'A Bayesian model for time series'],
      ['2031-03-10T10:00', ['Ada Byron'], 'Rings of feathers'],
      ['2031-03-10T11:00', ['Carl Doe'], 'Knots in nests'],
    ]);
  });
});

describe('an invitation that a calendar sends', () => {
  it('names the speaker in its title and the organiser under `Who`', () => {
    const talk = talkOf(
      `Subject: Invitation: Birds Seminar: Ada Byron, Rings of feathers @ Thu Mar 13, 2031 3pm - 4pm (EDT)\nFrom: Calendar <notification@example.com>\n\nYou have been invited to the following event.\n\nTitle: Birds Seminar: Ada Byron, Rings of feathers\nWhen: Thu Mar 13, 2031 3pm – 4pm\nWhere: Byron Hall 210\nWho:\n    * Eve Fox - organizer\n    * birds@example.edu\n`,
    );
    expect(summary(talk)).toMatchObject({ title: 'Rings of feathers', speakers: ['Ada Byron'] });
  });
});

describe('a reading group', () => {
  it('is parted at its days, the presenter behind the paper', () => {
    expect(
      brief(
        'Reading group on birds\nWe meet every Tuesday at 13:00 in Room 5.\n\n11.03.2031  Rings of feathers (Byron 2029)    presented by: Ada Byron\n18.03.2031  Knots in nests (Doe & Fox 2030)   presented by: Carl Doe\n25.03.2031  -- no meeting --\n',
      ),
    ).toEqual([
      ['2031-03-11T13:00', ['Ada Byron'], 'Rings of feathers (Byron 2029)'],
      ['2031-03-18T13:00', ['Carl Doe'], 'Knots in nests (Doe & Fox 2030)'],
    ]);
  });

  it('is parted at lines in which the day comes last', () => {
    expect(
      brief(
        'UPCOMING:\n\nRings of feathers — Ada Byron (Testville U.) — Mar 10, 2031, 4pm — Room 5\nKnots in nests — Carl Doe (Lakeside U.) — Mar 17, 2031, 4pm — Room 5\n',
      ),
    ).toHaveLength(2);
  });
});
