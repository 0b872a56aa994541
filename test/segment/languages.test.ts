import { describe, expect, it } from 'vitest';
import { findVenues } from '../../src/segment/places/venue-words';
import { summary, talkOf } from './read';

describe('an announcement in another language', () => {
  it('is read in Chinese, greetings aside', () => {
    const talk = talkOf(
      '各位老师、同学：\n\n报告题目：Entropy of Birds\n报告人：白玉兰 副教授（湖城大学）\n报告时间：2031年3月4日 14:30-15:30\n报告地点：数学楼 302\n邀请人：云山 教授\n主办单位：江城大学数学学院\n\n摘要：We count birds.\n\n欢迎参加！\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Entropy of Birds',
      speakers: ['白玉兰'],
      start: '2031-03-04T14:30',
    });
    expect(talk.people.hosts.map(({ value }) => value)).toEqual(['云山']);
    expect(talk.heldAt.map(({ value }) => value)).toEqual(['江城大学']);
  });

  it('is read in Japanese with spaced labels', () => {
    const talk = talkOf(
      '日　時：2031年3月4日（火） 16:00～17:30\n場　所：理学部3号館 2階\n講 演 者：Dr. Ada Byron（Testville University）\n題　目：Entropy of Birds\n世話人：青山 花子（内線 2210）\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Entropy of Birds',
      speakers: ['Ada Byron'],
      venue: '理学部3号館 2階',
    });
    expect(talk.people.hosts.map(({ value, affiliation }) => [value, affiliation])).toEqual([
      ['青山 花子', undefined],
    ]);
  });

  it('is read in Portuguese, the jury aside', () => {
    const talk = talkOf(
      'DEFESA DE TESE\n\nAluna: Ada Byron\nTítulo: A entropia das aves\nData: 4 de março de 2031\nHorário: 14h00\nLocal: Auditório II\n\nBanca examinadora:\n  Prof. Dr. Carl Doe (Universidade do Lago) - orientador\n  Dra. Eve Fox (Museu do Lago)\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'A entropia das aves',
      speakers: ['Ada Byron'],
      start: '2031-03-04T14:00',
      venue: 'Auditório II',
    });
  });

  it('is read in Italian', () => {
    const talk = talkOf(
      'AVVISO DI SEMINARIO\n\nGiovedì 6 marzo 2031, ore 11.30\nAula Magna\n\nIl Prof. Carl Doe (Università del Lago)\nterrà un seminario dal titolo\n\n"Entropia degli uccelli"\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Entropia degli uccelli',
      speakers: ['Carl Doe'],
      start: '2031-03-06T11:30',
    });
  });

  it('is read in Spanish', () => {
    const talk = talkOf(
      'Título: La entropía de las aves\nPonente: Dra. Ada Byron\nFecha: martes 4 de marzo de 2031\nHora: 12:00 h\nLugar: Sala 2\nAnfitrión: Dr. Carl Doe\n',
    );
    expect(summary(talk)).toMatchObject({
      speakers: ['Ada Byron'],
      start: '2031-03-04T12:00',
      venue: 'Sala 2',
    });
    expect(talk.people.hosts.map(({ value }) => value)).toEqual(['Carl Doe']);
  });

  it('is read in French, the title between guillemets', () => {
    const talk = talkOf(
      'Bonjour à tous,\n\nLa prochaine séance aura lieu le mardi 4 mars 2031, de 10h à 12h, en salle 12.\n\nNous y écouterons Ada Byron (Université du Lac) :\n\n« L’entropie des oiseaux »\n\nBien cordialement,\nCarl Doe\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'L’entropie des oiseaux',
      speakers: ['Ada Byron'],
      start: '2031-03-04T10:00',
    });
  });
});

describe('labels without a colon', () => {
  it('are read in bold lines one below the other', () => {
    expect(
      summary(
        talkOf(
          'Entropy of Birds\n\nWho Dr. Ada Byron\nWhen Tue 4 March 2031, 12:30 – 13:15\nWhere Room 14, Byron House\n',
        ),
      ),
    ).toMatchObject({ speakers: ['Ada Byron'], start: '2031-03-04T12:30', venue: 'Room 14, Byron House' });
  });

  it('are not read in a title', () => {
    expect(
      talkOf('Where Thrushes Sing\nAda Byron, Testville University\n4 March 2031, 4 pm, Room 12\n').title
        ?.value,
    ).toBe('Where Thrushes Sing');
  });

  it('name a panel, whose members are the speakers', () => {
    const talk = talkOf(
      'Who Owns the Lake?\n\nTuesday 4 March 2031\n6 pm\n\nPanellists\n  Professor Ada Byron, hydrologist, Testville University\n  Dr Carl Doe, economist, Lakeside University\n  Ms Eve Fox, farmer, Birdtown\n\nModerator\n  Paul Roe, Radio Lake\n',
    );
    expect(talk.people.speakers.map(({ value }) => value)).toEqual(['Ada Byron', 'Carl Doe', 'Eve Fox']);
    expect(talk.people.panelists).toEqual([]);
  });
});

describe('hosts', () => {
  it.each([
    'Hosted by Carl Doe.',
    '(host: Carl Doe)',
    'At the invitation of Prof. Carl Doe.',
    'Einladender: Prof. Dr. Carl Doe',
  ])('are found in %j', (line) =>
    expect(
      talkOf(
        `Entropy of Birds\nAda Byron, Testville University\n4 March 2031, 4 pm, Room 12\n\n${line}\n`,
      ).people.hosts.map(({ value }) => value),
    ).toEqual(['Carl Doe']),
  );

  it('are not the institutions that host', () =>
    expect(
      talkOf(
        'Entropy of Birds\nAda Byron, Testville University\n4 March 2031, 4 pm, Room 12\n\nHosted by the Lakeside Museum.\n',
      ).people.hosts,
    ).toEqual([]));

  it('tells who speaks apart from who leads the meeting, in Polish', () => {
    const talk = talkOf(
      'Wykład gościnny\n\nInstytut Ptaków zaprasza na wykład\n„Czy sowa może obiecać? O normach lasu”,\nktóry wygłosi dr hab. Bogna Zaleska-Doe z Uniwersytetu Testowego w Toruniu.\n\nTermin: czwartek, 23 kwietnia 2026 r., godz. 17:00\n\nSpotkanie poprowadzi dr Kinga Odrowąż.\n',
    );
    expect(talk.title?.value).toBe('Czy sowa może obiecać? O normach lasu');
    expect(talk.people.speakers.map(({ value }) => value)).toEqual(['Bogna Zaleska-Doe']);
  });
});

describe('a host in another language', () => {
  const hostsOf = (line: string): string[] =>
    talkOf(
      `Entropy of Birds\nAda Byron (Testville University)\n4 March 2031, 16:15, Room 5\n\n${line}\n`,
    ).people.hosts.map(({ value }) => value);

  it.each([
    ['Gastgeber ist Prof. Karl Brandt.', ['Karl Brandt']],
    ['Gospodarzem wizyty jest dr hab. Maria Nowak.', ['Maria Nowak']],
    ['Inbjuden av Karin Lund.', ['Karin Lund']],
    ['Värd är Karin Lund.', ['Karin Lund']],
    ['Gastgeber ist das Institut für Vögel.', []],
  ])('is named by %s', (line, hosts) => expect(hostsOf(line)).toEqual(hosts));
});

describe('a room in another language', () => {
  const venueOf = (line: string): string | undefined =>
    talkOf(`Entropy of Birds\nAda Byron (Testville University)\n4 March 2031, 16:15, ${line}\n`).venue?.value;

  it.each(['rom 1036', 'lokale 12', 'predavaonica 5'])('is %s', (line) => expect(venueOf(line)).toBe(line));

  it('is no town with a year', () => expect(findVenues('ein Kongress in Rom 2031', 0, [])).toEqual([]));
});
