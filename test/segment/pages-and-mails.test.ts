import { describe, expect, it } from 'vitest';
import type { TalkLayout } from '../../src/model';
import { read } from '../../src/read/index';
import { segment } from '../../src/segment/segment';
import { layoutOf, summary, talkOf } from './read';

const text =
  'We count the birds of the northern lakes and show that their number is larger than anyone had thought. ' +
  'The method is simple, it needs little more than patience, and we prove that it is optimal in a certain sense.';

async function talksOfPage(body: string): Promise<readonly TalkLayout[]> {
  const { documents } = await read({ name: 'page.html', content: `<html><body>${body}</body></html>` });
  return documents.flatMap((document) => segment(document).talks);
}

const titles = (talks: readonly TalkLayout[]) => talks.map(({ title }) => title?.value);
const speakers = (talk: TalkLayout | undefined) => talk?.people.speakers.map(({ value }) => value);

describe('a page', () => {
  it('may greet at length above the heading that is its title', async () => {
    const [talk] = await talksOfPage(
      `<p>We acknowledge the people who have cared for the lakes and their birds for ten thousand years and more, and we thank them.</p>
      <h1>Birds that travel: rafts, lakes and the future of the north</h1>
      <h4>Start Date</h4><p>16th May 2024 3:00pm</p><p><b>Dr Ada Byron</b><br>Testville University</p><p>${text}</p>`,
    );
    expect(talk?.title?.value).toBe('Birds that travel: rafts, lakes and the future of the north');
    expect(talk?.starts[0]?.value).toBe('2024-05-16T15:00');
  });

  it('has a menu in which “About” is no label', () => {
    const talk = talkOf(
      `Home\nAbout\nStudy\nResearch\nPeople\n\nThe Entropy of Birds in Winter\n\nAda Byron\nTestville University\n\nTime:\n3 March 2031 11:00 to 12:00\n\n${text}\n`,
    );
    expect(talk.title?.value).toBe('The Entropy of Birds in Winter');
  });

  it('may tell a week by its days, some of them without a talk', async () => {
    const talks = await talksOfPage(
      `<h1>Seminars: week beginning Monday 6 October 2031</h1>
      <h2>Monday 6 October</h2><h3>Lake seminar</h3><p><b>Lakes that freeze</b><br>Ada Byron, Testville University<br>16:00–17:00, Room 116</p><p>${text}</p>
      <h2>Tuesday 7 October</h2><h3>Bird club</h3><p>No meeting this week.</p>
      <h2>Wednesday 8 October</h2><h3>Bird seminar</h3><p><b>How a wing decides</b><br>Carl Doe, Harcourt College<br>15:00–16:00, Room 311</p><p>${text}</p>
      <h2>Thursday 9 October</h2><h3>Song seminar</h3><p>Speaker and title to be confirmed<br>14:00</p>`,
    );
    expect(
      talks.map((talk) => [talk.title?.value, talk.starts[0]?.value, ...(speakers(talk) ?? [])]),
    ).toEqual([
      ['Lakes that freeze', '2031-10-06T16:00', 'Ada Byron'],
      ['How a wing decides', '2031-10-08T15:00', 'Carl Doe'],
    ]);
  });

  it('may give each lecture of one speaker a heading, a day and a text', async () => {
    const talks = await talksOfPage(
      `<h1>2031 Doe Lectures</h1><p><b>Ada Byron</b> is a professor of ornithology at Testville University. She counts birds, and has won prizes for it.</p>
      <h2>Public lecture: Larger than the Sky</h2><p>Tuesday, June 10, 2031 • 7:30 p.m. • CCIS 1-430</p><p>${text}</p>
      <h2>Colloquium: Wings that remember the wind</h2><p>Thursday, June 12, 2031 • 2 p.m. • CCIS 1-440</p><p>${text}</p>`,
    );
    expect(titles(talks)).toEqual(['Larger than the Sky', 'Wings that remember the wind']);
    expect(talks.map(speakers)).toEqual([['Ada Byron'], ['Ada Byron']]);
  });

  it('is not parted at the talks that it lists below its own', () => {
    const { talks } = layoutOf(
      `Birds Seminar\nThe Entropy of Birds in Winter\nFri. Feb 28, 2031 3:30 pm\nRoom 723\n\nAda Byron\nTestville University\n\n${text}\n\nUpcoming\n03/07 Songs of the Thrush\n03/14 Counting Owls by Night\n`,
    );
    expect(talks).toHaveLength(1);
    expect(talks[0]?.starts[0]?.value).toBe('2031-02-28T15:30');
  });

  it('may stack labels and values in one card', () => {
    const talk = talkOf(
      `Fåglarnas entropi i norra Sverige\n\nDatum\n10 nov 2031\nTid\n13:15 - 14:00\nPlats\nSal Cell, Sjögatan 7\nKontakt\nCarl Doe\n\n${text}\n`,
    );
    expect([talk.starts[0]?.value, talk.venue?.value]).toEqual(['2031-11-10T13:15', 'Sal Cell, Sjögatan 7']);
  });
});

describe('the title', () => {
  it('stands above its subtitle', () => {
    const talk = talkOf(
      `CONFÉRENCE\n\nJeudi 14 novembre 2031\n18h00 – 19h30\nSalle Byron (bât. A1), place du Lac 7, 4000 Testville\n\nCe que les lacs doivent aux oiseaux\nChants, plumes et migrations dans le nord\n\npar Ada BYRON\n\n${text}\n`,
    );
    expect(talk.title?.value).toBe('Ce que les lacs doivent aux oiseaux');
  });

  it.each([
    ['DATE      SPEAKER      TITLE      HOST', 'the head of a table'],
    ['via Zoom - Meeting ID: 912 0000 0000  Passcode: Birds', 'how to join'],
    ['Find Info For Apply News President Shop Visit Give', 'a menu'],
  ])('is not “%s”, %s', (line) => {
    const talk = talkOf(
      `Birds Seminar\n\nAda Byron\nOwls of the North\n\n3 March 2031, 3 pm\n${line}\n\n${text}\n`,
    );
    expect(talk.title?.value).toBe('Owls of the North');
  });

  it('is not the thesis that a life names', () => {
    const talk = talkOf(
      `Lunch lecture | Why wet snow stops skis\n\nAda Byron, Harcourt College\n\n4 Feb 2031, 12:45–13:30\n\n${text}\n\n\nWho is Ada?\n\nPostdoc, Harcourt, since 2022\nPhD, Testville University, 2022. “Hydrodynamic effects in ski friction”. Promotors: Carl Doe and Eva Roe\n`,
    );
    expect(talk.title?.value).toBe('Why wet snow stops skis');
  });

  it('ends before place and time', () => {
    const talk = talkOf(
      `Week of birds\n\nTuesday 4 March 2031\nDr Ada Byron (Testville University), The cost of a song: feather and breath. Doe Hall, 1.00pm, followed by wine.\n`,
    );
    expect(talk.title?.value).toBe('The cost of a song: feather and breath');
  });

  it('loses the speaker in parentheses, degrees and all', () => {
    const talk = talkOf(
      'Title: Wie schwer ist der See? (Dipl.-Ing. Dr. Ada Byron)\nSpeaker: Dipl.-Ing. Dr. Ada Byron, Testville University\nDate: 21 May 2031\n',
    );
    expect(talk.title?.value).toBe('Wie schwer ist der See?');
  });

  it('is told by the text and not by the subject of its mail', () => {
    const talk = talkOf(
      'Od: Sekretariat\nDo: seminarium-ptaki\nTemat: Seminarium z ornitologii, wtorek 18 marca\n\nReferat pt.\n\nEntropia ptaków północy\n\nwygłosi dr hab. Anna Kowalska (Uniwersytet Gdański).\n\n18 marca 2031, godz. 16:15\n',
    );
    expect(talk.title?.value).toBe('Entropia ptaków północy');
  });
});

describe('the speaker', () => {
  it.each([
    [
      'Le Département de chimie reçoit le professeur Thierry Dubois, de l’Université de Testville.',
      'Thierry Dubois',
    ],
    ['charla que dictará Carla Muñoz, profesora asistente de la Universidad de Testville.', 'Carla Muñoz'],
    ['Föreläsare är Sanna Lindqvist, Testville universitet.', 'Sanna Lindqvist'],
    ['Puhujana FT Inkeri Saastamoinen, Testvillen yliopisto', 'Inkeri Saastamoinen'],
  ])('is told by “%s”', (sentence, name) => {
    const talk = talkOf(`Entropy of Birds in Winter\n\n3 March 2031\n\n${sentence}\n`);
    expect(speakers(talk)).toEqual([name]);
  });

  it('is the one whose life is told, and not who hosts or responds', () => {
    const talk = talkOf(
      `Birds Seminar\n\nShavonne Dacres\nThe Entropy of Birds in Winter\n\n3 March 2031\n\nABSTRACT: ${text}\n\nBIO: Shavonne Dacres is a doctoral candidate at Testville University.\n\nAll are invited. Respondent: Mr Carl Doe. Hosted by Dr Eva Roe.\n`,
    );
    expect(speakers(talk)).toEqual(['Shavonne Dacres']);
    expect(talk.people.hosts.map(({ value }) => value)).toEqual(['Eva Roe']);
  });

  it('is not called in the middle of a sentence', () => {
    const { talks } = layoutOf(
      `Speaker: Ada Byron, Testville University\nTitle: Long Memory or Broken Memory?\nTime: 15 February 2031, 3:30 - 5:00\n\n${text}\n\nPapers are in the rack outside 245. Appointments and dinner with\nthe speaker: call Eva at 4-0000 or see Carl Doe. Parking\npermits may be had at the kiosk.\n`,
    );
    expect(titles(talks)).toEqual(['Long Memory or Broken Memory?']);
    expect(summary(talks[0] as TalkLayout).speakers).toEqual(['Ada Byron']);
  });
});

describe('who runs the event', () => {
  const heldAt = (page: string) => talkOf(page).heldAt.map(({ value }) => value);
  const talk = 'Speaker: Ada Byron\nTitle: The Entropy of Birds\nDate: 3 March 2031, 3 pm\n';

  it('is told by the machine that a notice was posted from', () =>
    expect(
      heldAt(`Topic: Birds\nPostedBy: Eva Roe on 1-Mar-31 at 09:12 from andrew.cmu.edu\n\n${talk}`),
    ).toEqual(['Carnegie Mellon University']));

  it('is who invites in the first sentence', () =>
    expect(
      heldAt(
        `Public Lecture\n\nThe University of Ghana School of Law invites the general public to a lecture.\n\n${talk}`,
      ),
    ).toEqual(['University of Ghana']));

  it.each([
    ['Venue: new location (IBM building), room 3'],
    ['+ Add to calendar + Google Map'],
    ['ÚFAL Seminář'],
  ])('is not told by “%s”', (line) => expect(heldAt(`${talk}${line}\n`)).toEqual([]));

  it('is spelled out beside its short form', () =>
    expect(heldAt(`UNC | Universidad Nacional de Córdoba\n\n${talk}`)).toEqual([
      'Universidad Nacional de Córdoba',
    ]));
});

describe('a host', () => {
  const hosts = (page: string) => talkOf(page).people.hosts.map(({ value }) => value);
  const talk = 'Speaker: Ada Byron\nTitle: The Entropy of Birds\nDate: 3 March 2031, 3 pm\n';

  it('may be named by the surname alone where the whole name stands elsewhere', () =>
    expect(hosts(`${talk}Host: Asher\n\nSeries organizers: Naomi Asher and Carl Doe\n`)).toEqual([
      'Naomi Asher',
    ]));

  it.each([
    ['Le Département la reçoit à l’invitation de la professeure Geneviève Lachance.', 'Geneviève Lachance'],
    ['Seminaarin isäntä: Pauliina Korhonen. Kahvia tarjolla klo 13 alkaen.', 'Pauliina Korhonen'],
    ['Eva Roe is hosting and would love volunteers for dinner.', 'Eva Roe'],
  ])('is told by “%s”', (sentence, name) => expect(hosts(`${talk}\n${sentence}\n`)).toEqual([name]));

  it('is not who hosted the speaker years ago', () =>
    expect(
      hosts(
        `${talk}\nBio: Ada Byron is a professor at Testville University. Two stays followed, one at Harcourt hosted by Carl Doe.\n`,
      ),
    ).toEqual([]));
});

describe('a listing', () => {
  it('may tell day and title in one line, and the speaker below it, above the text', () => {
    const { talks } = layoutOf(
      `Testville University\nSpring 2031 Seminar Series\n\nTuesdays, 12:30 pm - 1:20 pm, Doe Hall 131\n\nJanuary 14    Course organization, no speaker\n\nJanuary 21    Quiet Rivers: Gravel Heard by Seismometers\nAda Byron, Harcourt College\nGravel hitting gravel makes the ground hum, and two winters of\nrecords are inverted for the load that the river carries.\n\nJanuary 28    Selenium Where It Should Not Be: Lakes After Closure\nDr. Carl Doe, Testville Resources\nReactors and fills remove selenate from mine water in ways\nthat are very different; isotopes of selenium tell which.\n`,
    );
    expect(
      talks.map((talk) => [talk.title?.value, talk.starts[0]?.value, ...(speakers(talk) ?? [])]),
    ).toEqual([
      ['Quiet Rivers: Gravel Heard by Seismometers', '2031-01-21T12:30', 'Ada Byron'],
      ['Selenium Where It Should Not Be: Lakes After Closure', '2031-01-28T12:30', 'Carl Doe'],
    ]);
  });

  it('is none where a page says when it was published', () => {
    const { talks } = layoutOf(
      `Quartas de Pássaros recebem Ada Byron em 9 de abril\n\nPublicado em 02/04/2031 14h12\n\nO Instituto de Pássaros convida para a palestra. ${text}\n`,
    );
    expect(talks.length).toBeLessThan(2);
    expect(talks.flatMap(({ starts }) => starts.map(({ value }) => value))).not.toContain('2031-04-02T14:12');
  });
});

describe('the institution of the speaker', () => {
  it.each([
    'Agriculture and Birds Canada, Testville Research and Development Centre',
    'Viyana Teknik Üniversitesi',
    'Universität Testville',
  ])('is not the title: %s', (institution) => {
    const talk = talkOf(
      `Birds Seminar\n\nMonday January 20, 2031    3:30    Room 25\n\nBlackleg always wins: resistance in the north\n\nby Dr. Ada Byron\n${institution}\n\n${text}\n`,
    );
    expect(talk.title?.value).toBe('Blackleg always wins: resistance in the north');
  });
});

describe('no talk', () => {
  it.each([
    `From: Eva Roe\nSubject: travel money & a plea about the seminar room\nDate: Tue, 4 Mar 2031 15:12\n\nDear all,\n\nthree bits of housekeeping:\n\nThe Institute will pay up to 600 for students who present a poster this summer, and the room is closed in March.\n`,
    `Suggest a speaker for next year\n\nThe committee is collecting suggestions for the colloquium of next year, and thanks all who have sent one.\n\nHow we choose\n\nWe look for breadth and balance between fields. Page last reviewed 1 September 2031.\n`,
  ])('is %#: a notice without speaker, hour or label', (page) => expect(layoutOf(page).talks).toEqual([]));
});
