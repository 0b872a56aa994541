import { describe, expect, it } from 'vitest';
import { layoutOf, summary, talkOf } from './read';

const abstract =
  'We count the birds of the northern lakes and show that their number is larger than anyone had thought. ' +
  'The method is simple, it needs little more than patience, and we prove that it is optimal in a certain sense.';

describe('one talk', () => {
  it('reads labels with values on the same line', () => {
    const talk = talkOf(
      `Birds Colloquium\n\nEntropy of Birds\n\nSpeaker: Ada Byron, Testville University\nLocation: 5 Lake Avenue, Room 12\nDate: March 4, 2031, 2 p.m.\nHost: Carl Doe\n\nAbstract:\n${abstract}\n`,
    );
    expect(summary(talk)).toEqual({
      title: 'Entropy of Birds',
      speakers: ['Ada Byron'],
      start: '2031-03-04T14:00',
      end: undefined,
      venue: '5 Lake Avenue, Room 12',
    });
    expect(talk.people.hosts.map((host) => host.value)).toEqual(['Carl Doe']);
    expect(talk.people.speakers[0]?.affiliation?.value).toBe('Testville University');
  });

  it('reads labels with values on the next line', () => {
    const talk = talkOf(
      'Entropy of Birds\nSpeaker:\nAda Byron\n, Testville University\nDate: Tuesday, March 4, 2031\nTime: 4:00 PM to 5:00 PM Note: all times are local\nLocation:\nByron Hall 7\nEvent Type:\nAbstract:\nWe count.\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Entropy of Birds',
      speakers: ['Ada Byron'],
      start: '2031-03-04T16:00',
      end: '2031-03-04T17:00',
      venue: 'Byron Hall 7',
    });
  });

  it('parts labels that are glued to what stands around them', () => {
    const talk = talkOf(
      `Entropy of Birds\nWhenTuesday, March 4, 2031 3:00 pm\nLocationByron Hall B-17AbstractWhile birds are many, ${abstract}BioAda Byron is a professor at Testville University.VideoWatch it.`,
    );
    expect(talk.venue?.value).toBe('Byron Hall B-17');
    expect(talk.starts[0]?.value).toBe('2031-03-04T15:00');
  });

  it('reads labels of two languages side by side', () => {
    const talk = talkOf(
      'Invité / Speaker : Ada Byron\nTitre / Title : Entropy of Birds\nDate : mardi 4 mars 2031 à 14h\nLieu : salle 12\nRésumé / Abstract : à venir\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Entropy of Birds',
      speakers: ['Ada Byron'],
      start: '2031-03-04T14:00',
      venue: 'salle 12',
    });
  });

  it('reads Japanese labels', () => {
    const talk = talkOf('日時：2031年3月4日(火) 午後3時30分\n場所：理学部 101\n演題：鳥のエントロピー\n');
    expect(summary(talk)).toMatchObject({
      title: '鳥のエントロピー',
      start: '2031-03-04T15:30',
      venue: '理学部 101',
    });
  });

  it('finds title and speaker by the layout of a flyer', () => {
    const talk = talkOf(
      `                  ENTROPY OF BIRDS\n\n                  Mary Ann Byron\n              Department of Birds, Testville University\n\n              Tuesday, March 4, 2031\n               3:30 - 5:00 pm\n                Byron Hall 12\n\n${abstract}\n`,
    );
    expect(summary(talk)).toEqual({
      title: 'ENTROPY OF BIRDS',
      speakers: ['Mary Ann Byron'],
      start: '2031-03-04T15:30',
      end: '2031-03-04T17:00',
      venue: 'Byron Hall 12',
    });
  });

  it('reads an announcement in running text', () => {
    const talk = talkOf(
      'Mary Byron, a poet from Testville, will give a talk entitled "Entropy of Birds," on Tuesday,\nMarch 4, 2031 at 3:30 p.m. in Byron Hall 12.  Refreshments will be served at 3:15 p.m.\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'Entropy of Birds',
      speakers: ['Mary Byron'],
      start: '2031-03-04T15:30',
      venue: 'Byron Hall 12',
    });
  });

  it('does not take the hour of the coffee, of the registration or of the posting', () => {
    const talk = talkOf(
      'Title: Entropy\nSpeaker: Ada Byron\nCoffee at 2:45 pm\nRSVP by March 1, 2031, 5 pm\nMarch 4, 2031 at 3 pm, Room 12\nCreated by Carl Doe at Friday, February 28, 2031 at 10:10 AM.\n',
    );
    expect(talk.starts[0]?.value).toBe('2031-03-04T15:00');
  });

  it('takes times that agree against one that cannot be, and says so', () => {
    const { talks, problems } = layoutOf(
      'Entropy – Talk by Mary Byron (TVU)\n\nMarch 4, 2031 @ 12:00 pm - 1:00 pm\n\nTime: Tuesday Mar 4th, 12:00 AM — 13:00 AM.\n\nTitle: Entropy\n',
    );
    expect(talks[0]?.starts[0]?.value).toBe('2031-03-04T12:00');
    expect(talks[0]?.ends[0]?.value).toBe('2031-03-04T13:00');
    expect(problems.map((problem) => problem.severity)).not.toContain('error');
  });

  it('keeps other readings of the start behind the chosen one and reports them', () => {
    const { talks, problems } = layoutOf(
      'Title: Entropy\nSpeaker: Ada Byron\nDate: March 4, 2031\nTime: 3:00 pm\n\nThe talk will take place on March 4, 2031 at 4:00 pm.\n',
    );
    expect(talks[0]?.starts.map((start) => start.value)).toEqual(['2031-03-04T15:00', '2031-03-04T16:00']);
    expect(problems[0]?.message).toMatch(/more than one start/);
  });

  it.each(['31 February 2026, 4 pm', '4 pm'])('says of “Date: %s” that the day is missing', (date) => {
    const { talks, problems } = layoutOf(`Title: On Birds\nSpeaker: Ada Byron\nDate: ${date}\nRoom 3\n`);
    expect(talks[0]?.starts).toEqual([]);
    expect(problems[0]?.message).toMatch(/16:00 is printed, but no date/);
  });

  it('does not take the poster for the speaker', () => {
    const talk = talkOf(
      'Topic:    Birds Seminar\nDates:    4-Mar-94\nTime:     3:30 PM\nPostedBy: Carl Doe on 1-Mar-94 at 09:29 from testville.edu\nAbstract: \n\nMary Byron will speak on birds at 3:30 in Byron Hall 12.\n',
    );
    expect(summary(talk)).toMatchObject({ speakers: ['Mary Byron'], start: '1994-03-04T15:30' });
  });

  it('takes neither title nor speaker that are still to be announced', () => {
    const talk = talkOf('Speaker: TBA\nTitle: To be announced\nDate: March 4, 2031\nLocation: Room 12\n');
    expect(talk.title).toBeUndefined();
    expect(talk.people.speakers).toEqual([]);
  });

  it('marks cancelled and moved talks', () => {
    expect(talkOf('CANCELLED: Birds Seminar\nSpeaker: Ada Byron\nTitle: Entropy\n').status).toBe('cancelled');
    expect(talkOf('NOTE NEW TIME\nSpeaker: Ada Byron\nTitle: Entropy\n').status).toBe('moved');
    expect(talkOf('Speaker: Ada Byron\nTitle: Entropy\n').status).toBe('scheduled');
  });

  it('keeps moderators, panelists, advisors and contacts apart from speakers and hosts', () => {
    const talk = talkOf(
      'Title: Entropy\nSpeaker: Ada Byron\nModerator: Carl Doe\nPanelists: Eve Fox, Mary Roe\nThesis advisor: Prof. John Smith\nContact: Anna Bell\nDate: March 4, 2031\n',
    );
    expect(talk.people.speakers.map((person) => person.value)).toEqual(['Ada Byron']);
    expect(talk.people.hosts).toEqual([]);
    expect(talk.people.moderators.map((person) => person.value)).toEqual(['Carl Doe']);
    expect(talk.people.advisors.map((person) => person.value)).toEqual(['John Smith']);
    expect(talk.people.contacts.map((person) => person.value)).toEqual(['Anna Bell']);
  });

  it('gives a speaker printed with the surname the name of the biography', () => {
    const talk = talkOf(
      'Title: Entropy\nSpeaker: Dr. Byron\nDate: March 4, 2031\nBio: Mary Byron is a professor of birds at Testville University.\n',
    );
    expect(talk.people.speakers.map((person) => person.value)).toEqual(['Mary Byron']);
  });
});

describe('what a format states', () => {
  it('stands, and its summary is cleaned', () => {
    const text =
      'Birds Seminar: Mary Byron, Testville University – “Entropy of Birds”\nWhen: 2031-03-04 10:45\n';
    const end = text.indexOf('\n');
    const start = text.indexOf('2031');
    const talk = talkOf(text, {
      parts: [
        {
          start: 0,
          end: text.length,
          fields: [
            { name: 'title', value: text.slice(0, end), start: 0, end },
            { name: 'start', value: '2031-03-04T10:45', start, end: start + 16 },
          ],
        },
      ],
    });
    expect(summary(talk)).toMatchObject({
      title: 'Entropy of Birds',
      speakers: ['Mary Byron'],
      start: '2031-03-04T10:45',
    });
    expect(talk.series?.value).toBe('Birds Seminar');
  });

  it('makes one talk of each part', () => {
    const text = 'Title: One Bird\nSpeaker: Ada Byron\n\nTitle: Two Birds\nSpeaker: Carl Doe\n';
    const cut = text.indexOf('Title: Two');
    const { talks } = layoutOf(text, {
      parts: [
        { start: 0, end: cut, fields: [] },
        { start: cut, end: text.length, fields: [] },
      ],
    });
    expect(talks.map((talk) => talk.title?.value)).toEqual(['One Bird', 'Two Birds']);
  });
});

describe('several talks', () => {
  it('parts a digest at its repeated labels and gives each its own lines', () => {
    const { talks } = layoutOf(
      `Seminars this week\n====================\n\nOne Bird in the Hand\n\nTime\nTuesday, March 4, 2031 - 11:00 for 1 hour\nLocation\nRoom 12\nSpeaker\nMary Byron\n\nAbstract: ${abstract}\n\n--------------------\n\nTwo Birds in the Bush\n\nTime\nWednesday, March 5, 2031 - 14:00 for 1.5 hours\nLocation\nRoom 14\nSpeaker\nJohn Smith\n\n${abstract}\n`,
    );
    expect(talks.map(summary)).toEqual([
      {
        title: 'One Bird in the Hand',
        speakers: ['Mary Byron'],
        start: '2031-03-04T11:00',
        end: '2031-03-04T12:00',
        venue: 'Room 12',
      },
      {
        title: 'Two Birds in the Bush',
        speakers: ['John Smith'],
        start: '2031-03-05T14:00',
        end: '2031-03-05T15:30',
        venue: 'Room 14',
      },
    ]);
  });

  it('gives talks without a time that of the schedule above them', () => {
    const { talks } = layoutOf(
      'Birds Seminar\nThursdays, 1:00-2:15 pm in Byron Hall 12\n\n06/03/2031\nSpeaker: Ada Byron\nTitle: One Bird\n\n13/03/2031\nSpeaker: Carl Doe\nTitle: Two Birds\n',
    );
    expect(talks.map((talk) => [talk.starts[0]?.value, talk.ends[0]?.value, talk.venue?.value])).toEqual([
      ['2031-03-06T13:00', '2031-03-06T14:15', 'Byron Hall 12'],
      ['2031-03-13T13:00', '2031-03-13T14:15', 'Byron Hall 12'],
    ]);
  });

  it('reads the rows of a table by its head', () => {
    const { talks } = layoutOf(
      'Date | Speaker | Title\nMarch 4, 2031 | Ada Byron | One Bird in the Hand\nMarch 11, 2031 | Carl Doe | Two Birds in the Bush\n',
    );
    expect(talks.map(summary)).toMatchObject([
      { title: 'One Bird in the Hand', speakers: ['Ada Byron'], start: '2031-03-04' },
      { title: 'Two Birds in the Bush', speakers: ['Carl Doe'], start: '2031-03-11' },
    ]);
  });

  it('reads the rows of a plain listing and leaves out pauses', () => {
    const { talks } = layoutOf(
      'Spring 2031 Seminar Schedule\n\nJan 14: John Smith (Testville University), "One bird in the hand"\nJan 21: Mary Byron (Lakeside College), "Two birds in the bush"\nJan 28: No seminar (holiday)\nFeb 4: Anna Bell (TVU), "Three birds"\n',
    );
    expect(talks.map(summary)).toMatchObject([
      { title: 'One bird in the hand', speakers: ['John Smith'], start: '2031-01-14' },
      { title: 'Two birds in the bush', speakers: ['Mary Byron'], start: '2031-01-21' },
      { title: 'Three birds', speakers: ['Anna Bell'], start: '2031-02-04' },
    ]);
  });

  it('keeps one talk whole that repeats its fields', () => {
    const { talks } = layoutOf(
      'Who: Ada Byron\nTopic: Entropy of Birds\nDate: March 4, 2031\n\n Speaker: Ada Byron\n Title: Entropy of Birds\n Date: March 4, 2031\n',
    );
    expect(talks).toHaveLength(1);
  });
});

describe('no talk', () => {
  it.each([
    ['an empty text', ''],
    ['a call for papers', 'Call for Papers\n\nImportant dates\nSubmission deadline: March 4, 2031\n'],
    ['words without any sign of an event', 'Skip to content\nHome\nAbout\n'],
  ])('is seen in %s', (_, text) => {
    expect(layoutOf(text).talks).toEqual([]);
  });
});

describe('who runs the event', () => {
  it('is told by the head of the page and not by where the speaker comes from', () => {
    const talk = talkOf(
      'University of Testville\nDepartment of Birds\n\nEntropy of Birds\nSpeaker: Ada Byron, Lakeside University\nDate: March 4, 2031\n',
    );
    expect(talk.heldAt.map((field) => field.value)).toEqual(['University of Testville']);
  });

  it('is not told by the speaker alone', () => {
    expect(talkOf('Title: Entropy\nSpeaker: Ada Byron (Lakeside University)\n').heldAt).toEqual([]);
  });
});

describe('a row printed in several lines', () => {
  it('may hold a name that wraps', () => {
    const talk = talkOf(
      'DEPT. OF BIRDS - TVU - "Entropy of Birds," Dr. Mary\nA. Byron, Dept. of Birds, Testville Univ., Tuesday, March\n4, 2031, 3:30 pm, 12 Byron Tower.\n',
    );
    expect(talk.people.speakers.map((person) => person.value)).toEqual(['Mary A. Byron']);
  });
});
