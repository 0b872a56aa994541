import { describe, expect, it } from 'vitest';
import { talkOf } from '../read';

const text =
  'We count the birds of the northern lakes and show that their number is larger than anyone had thought. ' +
  'The method is simple, it needs little more than patience, and we prove that it is optimal in a certain sense.';
const posting = (topic: string, body: string): string =>
  `Type: testville.birds\nTopic: ${topic}\nDates: 22-Jun-94\nTime: 2:00 PM\nPostedBy: Carl Doe on 11-May-94\nAbstract:\n\n${body}\n`;
const titleOf = (body: string): string | undefined => talkOf(body).title?.value;

describe('a title in lines of its own', () => {
  it('goes on where a colon, a small word or an open quotation leaves it', () => {
    const card = (title: string) =>
      titleOf(
        `BIRD SEMINAR\nJune 22, 1994\n4 pm, Doe Hall\n\n${title}\n\nAda Byron\nTestville University\n\n${text}`,
      );
    expect(card('Modelling the Nests of Owls:\nUndo in a Shared Editor')).toBe(
      'Modelling the Nests of Owls: Undo in a Shared Editor',
    );
    expect(card('The Feathers and the\nFlight of Owls')).toBe('The Feathers and the Flight of Owls');
    expect(card('"Counting Owls: A Patient,\nSlow Approach"')).toBe(
      'Counting Owls: A Patient, Slow Approach',
    );
  });

  it('ends before a line that says by whom it is', () => {
    expect(titleOf(`A Feathered View of the Lakes\nby\nAda Byron\n\nJune 22, 1994, 4 pm\n\n${text}`)).toBe(
      'A Feathered View of the Lakes',
    );
  });

  it('is no post and no institution below a name', () => {
    const body = `Dr. Ada Byron\n\nProfessor and Director\nFeather Systems Research Center\nUniversity of Testville\n\nManagement of Owls in Winter\n\nDoe Hall\nJune 22, 1994\n1:00 pm\n`;
    expect(titleOf(body)).toBe('Management of Owls in Winter');
  });

  it('is the line above a day and its text, not a point of what the message holds', () => {
    const body = `Help for Young Ornithologists -- Summer 1994\n\nIncluded below are descriptions of:\n- Summer Seminars on Birds\n- Ringing and Filming Opportunities\n\nSEMINARS\n\nHolding Productive Conversations\n        Wednesday, June 22, 2:00 - 3:30 PM, Doe Hall 415\n${text}`;
    expect(titleOf(posting('Seminars on Birds', body))).toBe('Holding Productive Conversations');
  });

  it.each([
    'Hope you can come along and listen to the owls',
    '(Please pardon my last mail! Here is the right text)',
    'An announcement from the Feather Committee:',
    'The abstract is forthcoming',
    "We'll be meeting in the old hall",
  ])('is not what speaks to the reader: %s', (line) => {
    expect(titleOf(posting('Owls in the city', `${line}\n\nAda Byron\nTestville University\n`))).toBe(
      'Owls in the city',
    );
  });

  it.each(['What You Need to Know About Owls', 'We Have Never Been Birds', 'Why Owls Please Children'])(
    'may name its reader: %s',
    (title) => {
      expect(titleOf(`${title}\n\nAda Byron\nTestville University\n\nJune 22, 1994, 4 pm\n\n${text}`)).toBe(
        title,
      );
    },
  );

  it('is no address beside a name', () => {
    const body = `A Grammar of Owl Songs\n\nAda Byron                            ada@testville.example\nTestville University\n\nJune 22, 1994, 4 pm\n\n${text}`;
    expect(titleOf(body)).toBe('A Grammar of Owl Songs');
  });

  it('stands below a kind of event in a line of its own, which is no label then', () => {
    expect(
      titleOf(
        `UNIVERSITY OF TESTVILLE\n\nPUBLIC SEMINAR\n\nWho feeds the owls of the harbour?\n\nBy Dr. Ada Byron\n\nJune 22, 1994, 4 pm\n\n${text}`,
      ),
    ).toBe('Who feeds the owls of the harbour?');
  });

  it('is neither the way to a page nor the place of a unit', () => {
    const body = `Ada Byron // Events // University of Testville\n\nBird Colloquium: Ada Byron\n\nTime: Jun 22, 1994, 3:00 pm\nLocation: 117 Doe Hall\n\n"Promises of Owls in the Dark"\n\n${text}`;
    expect(titleOf(body)).toBe('Promises of Owls in the Dark');
    const unit = `Testville University\n\nListening to Owls: Recording After Dusk\nWed 22 Jun 1994  13:00\n\nSonic Lab, SARX, Doe Park\n\nAda Byron\n\n${text}`;
    expect(titleOf(unit)).toBe('Listening to Owls: Recording After Dusk');
  });

  it('may follow keywords', () => {
    const body = `Series: Owl Grand Rounds\nWhen: 22 June 1994, 12:00\nKeywords: climate, housing\n\nHeat behind brick: owls in row houses\n\nAda Byron, PhD\n\n${text}`;
    expect(titleOf(body)).toBe('Heat behind brick: owls in row houses');
  });

  it('goes before a phrase that the text sets off', () => {
    const body = `Feather Computing\n\nAda Byron\n\nJune 22, 1994\nDoe Hall\n\nMore and more people think that feathers compute.\nThis hour will tell of one idea: "the Feather Machine." Let us see\nhow it works and what the world does with it.\n`;
    expect(titleOf(body)).toBe('Feather Computing');
  });
});

describe('the topic of a posting', () => {
  const body = 'SPEAKER: Ada Byron, Testville University\n\nTestville Feather Workship\n';

  it('is the title where the text says it again, or it is quoted', () => {
    expect(titleOf(posting('bird talk', `${body}\nTOPIC: Owls in Part-Time Work\n`))).toBe(
      'Owls in Part-Time Work',
    );
    expect(titleOf(posting('"Owls and Larks in Part-Time Work"', body))).toBe(
      'Owls and Larks in Part-Time Work',
    );
  });

  it('is none where it only tells the occasion', () => {
    expect(titleOf(posting('"Bird Talk"', `A Quiet History of the Owl\n\n${body}`))).toBe(
      'A Quiet History of the Owl',
    );
  });
});

describe('what follows a name in a heading', () => {
  it('may be a time and a place, or how to write, and is no title then', () => {
    const body = `Talks on Bird Systems\n\nThe schedule of the talks is below; all of them are open to everyone who cares for birds and lakes.\n\n  Ada Byron  -  3:30 pm, Tuesday, June 21, Doe Hall 103 (dry run)\n`;
    expect(titleOf(posting('Talks on Bird Systems', body))).toBe('Talks on Bird Systems');
  });
});
