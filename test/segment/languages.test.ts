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

describe('an announcement in a language with few speakers', () => {
  it.each([
    [
      'Matematikos institutas\nSeminaras: 2031 m. kovo 4 d. 14 val.\nPranešėjas: dr. Jonas Petraitis (Ežero universitetas)\nTema: Grafai ir grupės\n',
      { title: 'Grafai ir grupės', speakers: ['Jonas Petraitis'], start: '2031-03-04T14:00' },
    ],
    [
      'Teisipäeval, 4. märtsil 2031 kell 14.15 toimub ruumis 204 seminar\nEsineja: Mari Tamm (Järve Ülikool)\nTeema: Graafid ja rühmad\n',
      { title: 'Graafid ja rühmad', speakers: ['Mari Tamm'], start: '2031-03-04T14:15', venue: 'ruumis 204' },
    ],
    [
      'SEMINAR KHOA TOÁN\nBáo cáo viên: TS. Nguyễn Văn An (Viện Cú)\nTên báo cáo: Đồ thị và nhóm\nThời gian: 14h00, thứ Ba ngày 4 tháng 3 năm 2031\nĐịa điểm: Phòng 204, nhà A5\n',
      { title: 'Đồ thị và nhóm', speakers: ['Nguyễn Văn An'], start: '2031-03-04T14:00' },
    ],
    [
      'Facultatea de Matematică\nSeminarul de algebră\n\nVă invităm marți, 4 martie 2031, ora 16:00, sala 204, la conferința susținută de prof. dr. Ion Popescu (Institutul Bufnițelor), cu titlul „Grafuri și grupuri”.\n',
      {
        title: 'Grafuri și grupuri',
        speakers: ['Ion Popescu'],
        start: '2031-03-04T16:00',
        venue: 'sala 204',
      },
    ],
    [
      'Beste collega’s,\n\nAanstaande dinsdag 4 maart 2031 om 16.00 uur spreekt prof. dr. Anna de Wit (Universiteit Meerstad) in ons colloquium. De titel van haar voordracht is “Golven in poreuze media”. Locatie: zaal HG00.303.\n',
      { title: 'Golven in poreuze media', speakers: ['Anna de Wit'], start: '2031-03-04T16:00' },
    ],
    [
      'Kære alle\n\nVi får besøg af Kari Nordlund, NTNU, som tirsdag den 4. marts 2031 kl. 14-15 i Auditorium 4 vil fortælle om “Harmonisk analyse på træer”.\n\nDer er kaffe og kage bagefter.\n',
      { title: 'Harmonisk analyse på træer', speakers: ['Kari Nordlund'], start: '2031-03-04T14:00' },
    ],
    [
      'Hei alle,\n\nPå tirsdag 4. mars 2031 kl. 12.15 holder Kari Nordlund (NTNU) foredrag i rom 1036:\n\nHarmonisk analyse på trær\n',
      { title: 'Harmonisk analyse på trær', speakers: ['Kari Nordlund'], venue: 'rom 1036' },
    ],
  ])('is read: %s', (text, expected) => expect(summary(talkOf(text))).toMatchObject(expected));
});

describe('a place in running text', () => {
  it('ends before the person behind it', () =>
    expect(
      talkOf(
        'Il giorno martedì 4 marzo 2031, alle ore 14.30, presso l’Aula A del Dipartimento, la Dott.ssa Maria Donati (INAF) terrà un seminario dal titolo “Polveri e telescopi di carta”.\n',
      ).venue?.value,
    ).toBe('Aula A del Dipartimento'));
});
