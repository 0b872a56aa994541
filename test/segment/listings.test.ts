import { describe, expect, it } from 'vitest';
import { layoutOf, summary } from './read';

function brief(text: string): (string | undefined)[][] {
  return layoutOf(text).talks.map((talk) => [
    talk.starts[0]?.value,
    talk.people.speakers.map(({ value }) => value).join(', '),
    talk.title?.value,
  ]);
}

describe('a listing', () => {
  it('is parted at the times of a bulletin, each under its day', () => {
    const talks = layoutOf(
      'Byron College of Science, week beginning 3 March 2031\n\nMonday 3 March\n\n3.00pm, Room 204, Birds Seminar\nDr Ada Byron (Testville University)\nEntropy of birds\n   We count the birds of the northern lakes, and find a good many of them there.\n\n4.30pm, Room 7, History\nNO SEMINAR (speaker unwell)\n\nThursday 6 March\n\n2.00pm, Main Lecture Theatre, Colloquium\nProf. Carl Doe (Lakeside University)\nWhy do lakes freeze?\n   Cold is one reason, and there are several others.\n',
    ).talks;
    expect(talks.map(summary)).toEqual([
      {
        title: 'Entropy of birds',
        speakers: ['Ada Byron'],
        start: '2031-03-03T15:00',
        end: undefined,
        venue: 'Room 204',
      },
      {
        title: 'Why do lakes freeze?',
        speakers: ['Carl Doe'],
        start: '2031-03-06T14:00',
        end: undefined,
        venue: 'Main Lecture Theatre',
      },
    ]);
  });

  it('is parted at the slots of a day, breaks left out', () => {
    expect(
      brief(
        'Workshop on Lakes\nSaturday, 8 March 2031, Byron Lecture Hall\n\n09:00 | Registration and coffee\n09:30 - 10:15 | Ada Byron (Testville University)\nEntropy of Birds\n10:15 - 11:00 | Carl Doe (Lakeside University)\nSongs of the Thrush\n11:00 | Tea\n11:30 - 12:15 | Eve Fox (Museum of Lakes)\nWho owns a lake?\n12:15 | Closing remarks\n',
      ),
    ).toEqual([
      ['2031-03-08T09:30', 'Ada Byron', 'Entropy of Birds'],
      ['2031-03-08T10:15', 'Carl Doe', 'Songs of the Thrush'],
      ['2031-03-08T11:30', 'Eve Fox', 'Who owns a lake?'],
    ]);
  });

  it('of a lecture series has one speaker for all its rows', () => {
    const { talks } = layoutOf(
      'The 2031 Doe Lectures on Birds\nhosted by the Lakeside Museum\n\nProfessor Ada Byron\n(Testville University)\n\nLecture 1   Monday 3 March     Nests and numbers\nLecture 2   Wednesday 5 March  The arithmetic of song\n\nAll lectures at 5.30pm in the Great Lecture Room; admission free.\n',
    );
    expect(talks.map(summary)).toEqual([
      {
        title: 'Nests and numbers',
        speakers: ['Ada Byron'],
        start: '2031-03-03T17:30',
        end: undefined,
        venue: 'Great Lecture Room',
      },
      {
        title: 'The arithmetic of song',
        speakers: ['Ada Byron'],
        start: '2031-03-05T17:30',
        end: undefined,
        venue: 'Great Lecture Room',
      },
    ]);
  });

  it('in a numbered list has a talk for each number', () => {
    expect(
      brief(
        'Lakes Seminar, Spring 2031\n\n1. March 4: Ada Byron (Testville University), "Entropy of Birds"\n2. March 11: Carl Doe (Lakeside University), "Songs of the Thrush"\n3. March 18: no seminar\n4. March 25: Eve Fox (Testville University), "Who owns a lake?"\n',
      ),
    ).toEqual([
      ['2031-03-04', 'Ada Byron', 'Entropy of Birds'],
      ['2031-03-11', 'Carl Doe', 'Songs of the Thrush'],
      ['2031-03-25', 'Eve Fox', 'Who owns a lake?'],
    ]);
  });

  it('in a table ends its last talk at the last row', () => {
    const { talks } = layoutOf(
      'Structures Seminar 2031\n\nDate | Host | Speaker | Title | Room\nMar 4, 2031, 2 pm | C. Doe | Ada Byron | Entropy of Birds | B 12\nMar 11, 2031 | Reading week, no seminar\nMar 18, 2031, 2 pm | C. Doe | TBA | TBA | B 12\n\nSeminars are open to the public. Students welcome.\n',
    );
    expect(talks.map(summary)).toEqual([
      {
        title: 'Entropy of Birds',
        speakers: ['Ada Byron'],
        start: '2031-03-04T14:00',
        end: undefined,
        venue: 'B 12',
      },
    ]);
    expect(talks[0]?.people.hosts.map(({ value }) => value)).toEqual(['C. Doe']);
  });

  it('shares the house that one of its talks names', () => {
    const { talks } = layoutOf(
      'Speaker: Ada Byron\nTitle: Entropy of Birds\nDate: March 4, 2031\nOrganizer: Lakeside Research Institute\n\nSpeaker: Carl Doe\nTitle: Songs of the Thrush\nDate: March 11, 2031\n',
    );
    expect(talks.map((talk) => talk.heldAt.map(({ value }) => value))).toEqual([
      ['Lakeside Research Institute'],
      ['Lakeside Research Institute'],
    ]);
  });

  it('does not part a talk whose speaker two labels print differently', () => {
    expect(
      layoutOf(
        'Speaker: Ms Ada Byron, Testville University\nTitle: Entropy of Birds\nDate: March 4, 2031\nBy: Ada Byron - TVU\n',
      ).talks,
    ).toHaveLength(1);
  });

  it('does not part a talk with tea before it', () => {
    expect(
      layoutOf(
        'Entropy of Birds\nAda Byron, Testville University\nMarch 4, 2031\n3:30 pm Tea\n4:00 pm Talk, Room 12\n',
      ).talks,
    ).toHaveLength(1);
  });
});

describe('no talk', () => {
  it.each([
    [
      'a pause',
      'Subject: No colloquium next week\n\nDear all,\n\nThere will be no colloquium on Thursday, March 6, 2031, because of the holiday. The building will be locked from 6 pm.\n',
    ],
    [
      'a planning meeting',
      'Planning meeting: autumn seminar\n\nWhen: Monday 3 March 2031, 13:00\nWhere: Common room\n\nAgenda\n\n1. Who will organise?\n2. Rules: 45 minutes, questions at the end\n',
    ],
    [
      'a call for papers',
      'Call for Papers: Workshop on Lakes\n\nSubmission deadline: 3 March 2031\nNotification of acceptance: 1 May 2031\n',
    ],
  ])('is found in %s', (_, text) => expect(layoutOf(text).talks).toEqual([]));
});

describe('a title above one paragraph', () => {
  const text =
    'Entropy of birds\nWe count the birds of the northern lakes and show that their number is larger than anyone had thought it to be\n';

  it('is a talk with a title alone', () => {
    const { talks } = layoutOf(text);
    expect(talks.map(summary)).toEqual([
      { title: 'Entropy of birds', speakers: [], start: undefined, end: undefined, venue: undefined },
    ]);
  });

  it('is none where the paragraph is a notice', () => {
    expect(
      layoutOf(
        'Office opening hours\nThe office is open every day but Friday; please bring your card when you come to collect a key\n',
      ).talks,
    ).toEqual([]);
  });
});
