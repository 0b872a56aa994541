import { describe, expect, it } from 'vitest';
import { layoutOf, summary, talkOf } from './read';

const zonesOf = (text: string): (readonly [string, string])[] =>
  layoutOf(text).sections.map(
    ({ kind, start, end }) => [kind, text.slice(start, end).trim().slice(0, 24)] as const,
  );

describe('abstract and life without labels in other languages', () => {
  it('are told apart in Swedish, the closing remarks aside', () => {
    const text =
      'Fågelkollokvium: Svalor i motvind\n\nAv: Ada Byron, Testville högskola\n\nTid: 2031-03-04 15:15 till 16:15\nPlats: Sal 5\n\nSvalor flyger lägre i motvind, men aldrig långsammare. Vi har följt dem med radar i sju år och funnit ett mönster som bryts varje höst.\n\nAda Byron är docent vid Testville högskola. Hon disputerade 2021 i Lakeside med Carl Doe som handledare.\n\nVälkomna! Kaffe serveras från 14.45. Värd: Eve Fox\n';
    const kinds = zonesOf(text);
    expect(kinds).toContainEqual(['abstract', 'Svalor flyger lägre i mo']);
    expect(kinds).toContainEqual(['bio', 'Ada Byron är docent vid ']);
    expect(kinds.find(([, words]) => words.startsWith('Välkomna'))?.[0]).not.toMatch(/abstract|bio/);
    const talk = talkOf(text);
    expect(summary(talk)).toMatchObject({ speakers: ['Ada Byron'], start: '2031-03-04T15:15' });
    expect(talk.people.hosts.map(({ value }) => value)).toEqual(['Eve Fox']);
  });

  it('are told apart in Polish, where the speaker is not named again', () => {
    const text =
      'Zebranie: dr Ada Byron\n\nSerdecznie zapraszamy na zebranie, podczas którego dr Ada Byron wygłosi referat pt.\n\n„Ptaki jako sąsiedzi”\n\nSpotkanie odbędzie się we wtorek 4 marca 2031 r. o godz. 13.15 w sali 304.\n\nPtaki bywają przedstawiane jako goście albo jako szkodniki. Na podstawie trzyletnich badań pokazuję, że są przede wszystkim sąsiadami.\n\nPrelegentka jest biolożką, adiunktką Uniwersytetu Testowego. Doktorat obroniła w Lakeside pod kierunkiem Carla Doe.\n\nZebranie poprowadzi dr Carl Doe.\n';
    const kinds = zonesOf(text);
    expect(kinds).toContainEqual(['abstract', 'Ptaki bywają przedstawia']);
    expect(kinds).toContainEqual(['bio', 'Prelegentka jest biolożk']);
    expect(summary(talkOf(text))).toMatchObject({ title: 'Ptaki jako sąsiedzi', start: '2031-03-04T13:15' });
  });

  it('takes what stands below a speaker’s label for a life where it is one', () => {
    const text =
      'Entropy of Birds\nAda Byron (Testville University)\nMarch 4, 2031, 4 pm\n\nResumen: Contamos aves desde hace siete años y las contamos mal.\n\nLa ponente: Bióloga de formación, estudió en Testville y se doctoró en Lakeside con una tesis sobre el canto. Desde 2029 dirige el grupo de aves del museo.\n';
    expect(zonesOf(text)).toContainEqual(['bio', 'Bióloga de formación, es']);
  });
});

describe('labels', () => {
  it('are seen without colons in a stack of lines that each begin with one', () => {
    const talk = talkOf(
      'Vem räknar svalorna?\n\nTid Tisdag 4 mars 2031, kl. 13:15–15:00\nPlats Sjöhuset, sal 5\nMedverkande Ada Byron, jurist i Testville\nTyp av evenemang Seminarium\n\nSvalor räknas sällan.\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Vem räknar svalorna?',
      speakers: ['Ada Byron'],
      venue: 'Sjöhuset, sal 5',
    });
  });

  it('are not made of the words of a title', () =>
    expect(
      summary(talkOf('Time for Birds\nPlace of Song\n\nSpeaker: Ada Byron\nDate: March 4, 2031, 4 pm\n')),
    ).toMatchObject({ speakers: ['Ada Byron'], start: '2031-03-04T16:00' }));

  it('of a name below a contact make nobody a speaker', () => {
    const { talks } = layoutOf(
      'Sponges at night\n\nPresenter: Dr Ada Byron\nDate: March 4, 2031\nTime: 12:00pm - 12:50pm\n\nAbout this event\n\nWe left cameras running for a year and measured every frame.\n\nContact\nName: Eve Fox\nEmail: eve@testville.example\n',
    );
    expect(talks.map(({ people }) => people.speakers.map(({ value }) => value))).toEqual([['Ada Byron']]);
  });

  it('of an event before a quotation give its title', () =>
    expect(
      talkOf(
        'Birds » Seminars. Event: "Cod that hear winter coming". Speaker: Ada Byron, Lake Institute. Time: Monday, March 3, 2031, 2:30 PM. Cost: free.\n',
      ).title?.value,
    ).toBe('Cod that hear winter coming'));
});

describe('days and hours', () => {
  it.each([
    [
      'noon as Spanish prints it',
      'Cuándo: martes 4 de marzo de 2031, 12:30 m. a 2:00 p. m.',
      '2031-03-04T12:30',
      '2031-03-04T14:00',
    ],
    ['dots behind a word for hour', 'Wtorek 4 marca 2031, godz. 13.15', '2031-03-04T13:15', undefined],
    [
      'an hour glued to its label',
      'FechaMartes 4 de marzo de 2031\nHora12:00 a 13:00 hrs.',
      '2031-03-04T12:00',
      '2031-03-04T13:00',
    ],
  ])('are read with %s', (_, when, start, end) => {
    const talk = talkOf(`Entropía de las aves\n\n${when}\n\nPonente: Ada Byron\n`);
    expect([talk.starts[0]?.value, talk.ends[0]?.value]).toEqual([start, end]);
  });

  it('take the year of a month in the head of a listing', () => {
    const { talks } = layoutOf(
      'UNIVERSITÀ DEL LAGO\n\nSEMINARI - marzo 2031\n\nTutti gli incontri si tengono in Aula 5, alle ore 15.\n\nMartedì 4 marzo\nAda Byron (Università di Testville)\nUccelli in valigia\n\nMartedì 18 marzo\nCarl Doe (Museo del Lago)\nUccelli in gabbia\n',
    );
    expect(talks.map(({ starts }) => starts[0]?.value)).toEqual(['2031-03-04T15:00', '2031-03-18T15:00']);
  });

  it('prefer the day on which a talk takes place to one above it', () =>
    expect(
      talkOf(
        '14.02.2031\n\nWykład otwarty „Księgi ptaków z Testowa”\n\nDziekan zaprasza na wykład otwarty, który odbędzie się we wtorek 4 marca 2031 r. o godz. 11:30 w sali 5.\n',
      ).starts[0]?.value,
    ).toBe('2031-03-04T11:30'));
});

describe('who speaks', () => {
  it.each([
    [
      'behind a quoted title',
      'Geo-lunch: "Dikes that whisper" (Ada Byron, Lake Board)\n\nMarch 4, 2031, 12:45\nHall F\n',
    ],
    [
      'behind a kind of event',
      'Guest talk Ada Byron (TVU): Birds by Video\n\nMarch 4, 2031, 12:45\nHall F\n',
    ],
    [
      'in place of another who cannot come',
      'CHANGE OF SPEAKER\n\nDr. Carl Doe from Lakeside cannot come because of the strike. Instead:\n\nDr. Ada Byron, Lake Systems\n"Why windows craze: slow growth of cracks in glass"\n\nFriday, March 7, 2031, at 11 am in Room 5\n',
    ],
    [
      'in a Portuguese invitation',
      'Seminário PPG – “Chuva, crédito e aves”\n\nO programa convida para o seminário de Ada Byron, técnica do museu, na quarta-feira, 5 de março de 2031, às 16h30, na sala 12.\n',
    ],
  ])('is found %s', (_, text) => expect(summary(talkOf(text))).toMatchObject({ speakers: ['Ada Byron'] }));
});

describe('no talk', () => {
  it.each([
    [
      'a call for hosts',
      'Subject: Call for hosts, autumn 2031\n\nDear colleagues,\n\nthe School of Birds still has four Wednesdays without a host: 7 and 21 October 2031. Write to Ada Byron by 12 June.\n',
    ],
    [
      'a call for proposals in Spanish',
      'Instituto de Aves\n\nConvocatoria: propón a quien quieras escuchar\n\nLas propuestas deben incluir nombre, institución y título antes del 30 de enero de 2031 a las 18:00 h.\n',
    ],
  ])('is found in %s', (_, text) => expect(layoutOf(text).talks).toEqual([]));
});

describe('who runs a talk', () => {
  it('is the house whose short form a page has, not another of the same letters', () =>
    expect(
      talkOf(
        'Wydział Historii UAM\n\nUniwersytet im. Adama Mickiewicza w Poznaniu\nWydział Historii\n\nWykład otwarty „Księgi ptaków”\n\nWtorek 4 marca 2031, godz. 11:30\nAda Byron\n',
      ).heldAt[0]?.value,
    ).toMatch(/Mickiewicz/));

  it('is not the speaker’s house below the name', () =>
    expect(
      talkOf(
        'From: Birds <birds@lake.example>\nSubject: Seminar\n\nSpeaker: Dr. Ada Byron\nEarly Career Fellow\nTestville University, Lakeside\nTitle: How wasps count\nDate: 4 March 2031\n',
      ).heldAt.map(({ value }) => value),
    ).toEqual([]));
});

describe('a listing', () => {
  const rows =
    'March 6: Ada Byron (Lakeside), Entropy of Birds\nMarch 13: Carl Doe (Museum of Lakes), How wasps count\nMarch 20: Mary Roe (Lakeside), Ants that lie\n';

  it('of few rows below a head is parted at its days, each with the host of the page', () => {
    const { talks } = layoutOf(
      `Birds Seminar, Spring 2031\nThursdays, 4 pm, Lake Hall 5\nHost: Eve Fox\n\n${rows}`,
    );
    expect(talks.map(({ starts }) => starts[0]?.value)).toEqual([
      '2031-03-06T16:00',
      '2031-03-13T16:00',
      '2031-03-20T16:00',
    ]);
    expect(talks.map(({ people }) => people.hosts.map(({ value }) => value))).toEqual([
      ['Eve Fox'],
      ['Eve Fox'],
      ['Eve Fox'],
    ]);
  });

  it('with labels has room for a talk without', () => {
    const { talks } = layoutOf(
      'SEMINARS THIS WEEK\n\nMonday, March 3, 2031, 4 pm, Lake Hall 5\nSpeaker: Ada Byron (Lakeside)\nTitle: Entropy of Birds\n\nTuesday, March 4, 2031, 11 am, Lake Hall 6\nCarl Doe (Museum of Lakes)\nHow wasps count\n\nThursday, March 6, 2031, 4 pm, Lake Hall 5\nSpeaker: Mary Roe (Lakeside)\nTitle: Ants that lie\n',
    );
    expect(talks.map(({ title }) => title?.value)).toEqual([
      'Entropy of Birds',
      'How wasps count',
      'Ants that lie',
    ]);
  });

  it('drops a slot for which nobody had been found when it was cancelled', () => {
    const { talks } = layoutOf(
      'Monday, March 3, 2031, 4 pm\nAda Byron (Lakeside)\nEntropy of Birds\n\nMonday, March 10, 2031, 4 pm\nCANCELLED: Guest talk (TBA)\n\nMonday, March 17, 2031, 4 pm\nCarl Doe (Museum of Lakes)\nHow wasps count\n',
    );
    expect(talks.map(({ title }) => title?.value)).toEqual(['Entropy of Birds', 'How wasps count']);
  });
});

describe('an hour told in running text', () => {
  const head =
    'Title: Entropy of Birds\nSpeaker: Ada Byron\nDate: Thursday 6 March 2031\nRoom: Lake Hall 5\n\n';
  const text =
    'Abstract: We count birds that nobody has counted before and find that there are more than anybody thought.';

  it.each([
    ['in a sentence of its own', 'We start at 3.15 sharp and end at five.', '2031-03-06T15:15'],
    ['in Dutch', 'We beginnen om 10.30 uur.', '2031-03-06T10:30'],
  ])('is taken where no other is told, %s', (_, sentence, start) =>
    expect(talkOf(`${head}${text} The method is old.\n\n${sentence}\n`).starts[0]?.value).toBe(start),
  );

  it('is no hour of the talk where it tells of something else', () =>
    expect(talkOf(`${head}${text} Birds sing from 4.30 to 5.15 in June.\n`).starts[0]?.value).toBe(
      '2031-03-06',
    ));
});

describe('who speaks and where', () => {
  it('is read from a name that wraps', () =>
    expect(
      talkOf(
        'On Thursday, March 6, 2031, at 4 pm in Lake Hall 5, our colleague David\nJ. Fink will give a talk on birds.\n\nTitle: Entropy of Birds\n',
      ).people.speakers.map(({ value }) => value),
    ).toEqual(['David J. Fink']));

  it('is not made of the words of a title', () => {
    const talk = talkOf(
      'Fred Sala — Building Better Nests through Measurement\n01/20/31\n\nNests are built badly, and we show that they could be built better if anybody measured them.\n',
    );
    expect(talk.venue).toBeUndefined();
    expect(talk.people.speakers[0]?.affiliation).toBeUndefined();
  });

  it('is read in French', () =>
    expect(
      talkOf(
        'Entropie des oiseaux\nAda Byron (Institut du Lac)\n2031-05-20 10:30 — "Salle des séminaires du Lac"\n',
      ).venue?.value,
    ).toBe('Salle des séminaires du Lac'));

  it('leaves those who run a Russian seminar apart', () => {
    const talk = talkOf(
      'Семинар «Птицы»\n\n6 марта 2031 года, 16:00, аудитория 5\n\nАнна Тестова (Институт птиц)\nЭнтропия птиц\n\nРуководители семинара: И. Иванов, П. Петров\n',
    );
    expect(summary(talk)).toMatchObject({ title: 'Энтропия птиц', speakers: ['Анна Тестова'] });
  });
});

it('a definition is no life', () =>
  expect(
    zonesOf(
      'Nests\nAda Byron (Lakeside)\nMarch 4, 2031\n\nActive Nest Counting (ANC) is a challenging task which requires finding all nests in a wood.\n',
    ),
  ).toContainEqual(['abstract', 'Active Nest Counting (AN']));
