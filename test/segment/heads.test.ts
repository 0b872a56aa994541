import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/read/html/html-to-text';
import { layoutOf, summary, talkOf } from './read';

const names = (people: readonly { readonly value: string }[]): string[] => people.map(({ value }) => value);

describe('the head of an announcement', () => {
  it('may begin with the kind of event, its place and its day, and name the speaker with a small word', () => {
    const talk = talkOf(
      'Instituut voor Vogels – Agenda\nLezing | Testville, Zaal 0.28 | donderdag 20 maart 2031, 16.00 – 17.30 uur\n\nVogels die nooit aankwamen: trek in de winter\n\nDoor dr. Ada Byron (Testville Universiteit)\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Vogels die nooit aankwamen: trek in de winter',
      speakers: ['Ada Byron'],
      start: '2031-03-20T16:00',
    });
  });

  it('keeps a title in the cell beside its label', () => {
    const talk = talkOf(
      'Speaker | Ada Byron\nTitle | Rings of feathers | a survey\nDate | 13 March 2031, 14:00\n',
    );
    expect(summary(talk).title).toMatch(/^Rings of feathers/);
  });

  it('may name the speaker by surname in its title, above the title and the whole name', () => {
    const talk = talkOf(
      'Birds Seminar: Byron (TVU)\n\nAda Byron, Testville University\n\nSongs that move: slips and the 2019 catalogue\n\nDate: 13 March 2031, 14:00\nHost: Carl Doe\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Songs that move: slips and the 2019 catalogue',
      speakers: ['Ada Byron'],
    });
  });

  it('is not led by lines that tell where a page belongs or stands', () => {
    const talk = talkOf(
      'Home / Calendar / Lecture\n\nBirds Seminar: Rings of feathers\n\nSpeaker: Ada Byron\nTime: 13 March 2031, 14:00\nPlatform: Zoom\nBelongs to: Department of Birds\n',
    );
    expect(summary(talk).title).toBe('Rings of feathers');
  });

  it('may print the day with spaces between its numbers', () => {
    const start = (day: string): unknown =>
      summary(talkOf(`Speaker: Ada Byron\nTitle: Rings of feathers\n${day}\n`)).start;
    expect(start('úterý 4. 11. 2031 v 16:00')).toBe('2031-11-04T16:00');
    expect(start('We found 4. 11 birds in 2031 at last.')).not.toBe('2031-11-04');
  });

  it('is one where the words about the speaker have a heading in capitals', () => {
    const { talks } = layoutOf(
      'TITLE: Rings of feathers\n\nSPEAKER: Ada Byron, Testville University\n\nABOUT THE SPEAKER:\nShri Byron passed out of NIT Lakeside (B.E., Birds) and counts them.\n\nVENUE: Hall 5    DATE: 13 March 2031    TIME: 14:00\n',
    );
    expect(talks.map(({ people }) => names(people.speakers))).toEqual([['Ada Byron']]);
  });
});

describe('a bulletin of a week', () => {
  it('is parted where series, day, time and room stand in one line above the speaker', () => {
    const { talks } = layoutOf(
      "THIS WEEK IN BIRDS\nTestville University\n\nLake Seminar, 11 March 2031, 11am-12.30pm, Old Hall 10\nAda Byron (Testville), 'Rings of feathers'\nAbstract: We count the rings of all the feathers that were found in winter.\n\nBird Colloquium, 13 March 2031, 4.15pm-6.15pm, West 353\nCarl Doe (Lakeside): 'Knots in nests'\n",
    );
    expect(talks.map(({ starts, title }) => [starts[0]?.value, title?.value])).toEqual([
      ['2031-03-11T11:00', 'Rings of feathers'],
      ['2031-03-13T16:15', 'Knots in nests'],
    ]);
  });
});

describe('people in a head', () => {
  it('are not the town behind an institution, nor the institution behind a post', () => {
    const speakers = (line: string): string[] => names(talkOf(`${line}\nTitle: Rings\n`).people.speakers);
    expect(
      speakers('Speaker: Professor Ada Byron, SAN, Professor of Law, Testville University, Lake Harcourt'),
    ).toEqual(['Ada Byron']);
    expect(speakers('Speaker: dr hab. Ada Byron, prof. IChX PAN')).toEqual(['Ada Byron']);
    expect(speakers('Speakers: Ada Byron, Testville University, Carl Doe, Lakeside University')).toEqual([
      'Ada Byron',
      'Carl Doe',
    ]);
  });

  it('are hosts in a sentence of their own', () => {
    const hosts = (line: string): string[] =>
      names(talkOf(`Speaker: Ada Byron\nTitle: Rings\nDate: 13 March 2031, 14:00\n\n${line}\n`).people.hosts);
    expect(hosts('Our host this time is Carl Doe, not me.')).toEqual(['Carl Doe']);
    expect(hosts('Akci pořádá Ústav ptáků. Pozvání: prof. Carl Doe.')).toEqual(['Carl Doe']);
    expect(hosts('The host of a network went bankrupt.')).toEqual([]);
  });
});

describe('times in a head', () => {
  it('are not those of the doors before a bar', () => {
    const talk = talkOf(
      'Rings of feathers\nAda Byron\n\nTuesday, March 11, 2031\n5:30 PM doors | 6:00 PM – 7:15 PM conversation | reception to follow\n',
    );
    expect(summary(talk)).toMatchObject({ start: '2031-03-11T18:00', end: '2031-03-11T19:15' });
  });

  it('are those to which the subject moves the talk', () => {
    const talk = talkOf(
      'Subject: Birds seminar 8 March moved: now Wed 12 March – Ada Byron\n\nDear all,\n\nThe date in my earlier message was wrong (8 March is a Saturday, sorry). Ada Byron will speak on Wednesday 12 March 2031 at 14:00 in Room 5.\n\nHer title: Rings of feathers\n',
    );
    expect(summary(talk)).toMatchObject({ start: '2031-03-12T14:00', title: 'Rings of feathers' });
  });
});

describe('where someone studied', () => {
  it('is not who holds the talk', () => {
    const heldAt = talkOf(
      'Birds Seminar\nAda Byron\nPhD | University of Cambridge\n\nRings of feathers\n13 March 2031, 14:00\n',
    ).heldAt;
    expect(names(heldAt)).toEqual([]);
  });
});

describe('a label element', () => {
  it('is set off from what it labels by a colon', () => {
    expect(
      htmlToText('<div><div><label>Room</label>Hall 5</div><div><label>Date:</label> 4 May</div></div>'),
    ).toBe('Room: Hall 5\nDate: 4 May');
    expect(htmlToText('<p>Birds <label>Room</label></p>')).toBe('Birds Room');
  });
});

describe('the head of a form or a poster', () => {
  it('gives a name below a role to that role', () => {
    const talk = talkOf(
      'Ada Byron (Testville) - Flat bands of the owl\n\nDates:\nTuesday 10 February 2032\nTimes:\n14:00 - 15:00\n\nTravel and contact information\n\nRole: Organiser\nName: Carl Doe\nEmail: doe@testville.example\n',
    );
    expect(names(talk.people.speakers)).toEqual(['Ada Byron']);
    expect(names(talk.people.organizers)).toEqual(['Carl Doe']);
  });

  it('names the promotors of a thesis as its advisors', () => {
    const talk = talkOf(
      'Robots that feel like owls\n\nPhD candidate: Ms. Ada Byron\n\nWhen: Tuesday 30 June 2032, 17:00\nPromotor: Prof. dr. Carl Doe\nCo-promotor: Prof. dr. Eve Roe\nJury: Dr. Max Noor\n',
    );
    expect(names(talk.people.advisors)).toEqual(['Carl Doe', 'Eve Roe']);
    expect(talk.title?.value).toBe('Robots that feel like owls');
  });

  it('may tell the place in the cell behind the time, whatever it is called', () => {
    const talk = talkOf(
      'Research Seminar on Owls\n\nPaying Late: Trade Credit of the Owl\n\n17.03.2032 | 16:15 – 17:30 | SOF-E-07, Byronweg 1 (please note the room!)\n\nSpeaker: Ada Byron, Testville University\n',
    );
    expect(talk.venue?.value).toBe('SOF-E-07, Byronweg 1');
  });

  it.each([
    ['Gastvortrag: „Salz und Schulden. Eulen in der Pestzeit“', 'Salz und Schulden. Eulen in der Pestzeit'],
    ['Robust owls under lead times (arXiv:2604.11872)', 'Robust owls under lead times'],
  ])('holds the title of “%s”', (line, title) => {
    const talk = talkOf(
      `Termine\n\n20 May 2032\n\n${line}\n\nTime: 18:15\nSpeaker: Ada Byron (Testville University)\n`,
    );
    expect(talk.title?.value).toBe(title);
  });

  it('may ask for the speaker in labels of a form', () => {
    const talk = talkOf(
      "Event details\n\nDate: Thursday 12th February 2032 (14:00-15:00)\n\nDescription\n\nSpeaker's Name: Ada Byron\nSpeaker's Affiliation: University of Testville\nTitle: Calving seasons of the owl\n",
    );
    expect(names(talk.people.speakers)).toEqual(['Ada Byron']);
    expect(talk.people.speakers[0]?.affiliation?.value).toBe('University of Testville');
  });

  it('lists the members of a defence committee, none of whom speaks', () => {
    const talk = talkOf(
      'PhD Defence: Verifiable Owls\n\nYou are invited to the PhD defence of Ada BYRON DOE on Friday 10 July 2032 at 14:00 in room MSA 4.530.\n\nMembers of the defence committee:\n\nProf. Dr. Carl ROE, University of Testville, Chair\nProf. Dr. Eve NOOR, University of Testville, Supervisor\n',
    );
    expect(names(talk.people.speakers)).not.toContain('Carl ROE');
  });
});
