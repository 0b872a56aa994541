import { describe, expect, it } from 'vitest';
import { farEnds, relationsIn, speaker } from './relations-in';

const posts = (sentence: string): unknown[] =>
  relationsIn(sentence)
    .filter(({ type, from }) => type === 'affiliated_with' && from === speaker)
    .map(({ to, when }) => [to, when]);

describe('who advised', () => {
  it.each([
    'She took her PhD in 2004; Professor Peter Hartley directed her dissertation.',
    'She went to Testville University, where the late Peter Hartley taught her to sing and supervised her Ph.D.',
    'I wrote my thesis at Testville University – Peter Hartley put up with me as supervisor.',
    'Trained at Testville University under Peter Hartley (MSc), she sings.',
    'PhD at Testville University (2020), adv. Peter Hartley; visits at Roe College.',
    'PhD Testville University 2021 (Dir. Peter Hartley), MSc Roe College 2015.',
    'Her postdoctoral adviser at Testville University was Peter Hartley.',
    'He got his PhD working with Peter Hartley at Testville University.',
    'After a PhD she went to Testville for a fellowship with Peter Hartley.',
    'She wrote her PhD thesis (with Peter Hartley) at Testville University.',
    'Her PhD at Testville University, overseen by Peter Hartley, was about birds.',
    'Une thèse, puis un séjour dans l’équipe de Peter Hartley.',
    'Hizo el doctorado bajo la tutoría de Peter Hartley.',
    'Er war Postdoktorand an der Testville University bei Peter Hartley.',
    'Doutorado pela Universidade de Testville, com coorientação de Peter Hartley.',
    'Promotorem był prof. Peter Hartley.',
    'Hun fik sin ph.d. fra Testville University i 2006 med Peter Hartley som vejleder.',
  ])('is read in “%s”', (sentence) => {
    expect(farEnds('advised_by', sentence)).toEqual(['Peter Hartley']);
  });

  it('reads both ends of two degrees', () => {
    expect(
      farEnds(
        'advised_by',
        'Trained at Roe College under Peter Hartley (MSc) and at Testville University with our own Carl Doe (PhD 2009), she sings.',
      ),
    ).toEqual(['Peter Hartley', 'Carl Doe']);
  });

  it('reads a list with words between commas', () => {
    expect(
      farEnds('advised_by', 'She has a PhD; Carl Doe and, from afar, Prof. Peter Hartley were her advisors.'),
    ).toEqual(['Carl Doe', 'Peter Hartley']);
  });

  it('reads a degree and its advisor behind the name', () => {
    const sentence = `${speaker} (PhD Testville University 2004, advisor Peter Hartley) sings.`;
    expect(farEnds('advised_by', sentence)).toEqual(['Peter Hartley']);
    expect(farEnds('studied_at', sentence)).toEqual(['Testville University']);
  });

  it.each([
    'Her doctoral committee was chaired by Peter Hartley.',
    'Her host at Testville University was Peter Hartley.',
    'She has advised Peter Hartley and eight others.',
    'Her supervisor was the best; Peter Hartley sat on the committee.',
    'She cooperates with the teams of Peter Hartley and Carl Doe.',
    'She has directed her theatre for years, and Peter Hartley directed the film.',
  ])('is not read in “%s”', (sentence) => {
    expect(farEnds('advised_by', sentence)).not.toContain('Peter Hartley');
  });
});

describe('who works together', () => {
  it.each([
    'She has dug with Peter Hartley at the shelters ever since.',
    'With Peter Hartley I am currently mapping birds.',
    'Elle prépare avec Peter Hartley l’édition des comptes.',
    'My partner in the photo work is Peter Hartley of Roe College.',
    'The software comes out of talks with Peter Hartley, who is a co-author of it.',
    'She is the author, with Peter Hartley, of a book on birds.',
    'Coauthors on this work: Peter Hartley.',
    'Trabaja junto a Peter Hartley.',
    'Er arbeitet eng mit Peter Hartley zusammen.',
    'She has published with, among others, Peter Hartley.',
    'She and her colleague Peter Hartley developed a bird finder.',
    'She has co-curated, with Peter Hartley, a show of birds.',
  ])('is read in “%s”', (sentence) => {
    expect(farEnds('collaborates_with', sentence)).toEqual(['Peter Hartley']);
  });

  it('reads a list that goes on with somebody’s place', () => {
    const sentence = 'This is a collaboration with Peter Hartley and with Testville University’s Carl Doe.';
    expect(farEnds('collaborates_with', sentence)).toEqual(['Peter Hartley', 'Carl Doe']);
    expect(relationsIn(sentence)).toContainEqual(
      expect.objectContaining({ type: 'affiliated_with', from: 'Carl Doe', to: 'Testville University' }),
    );
  });

  it.each(['Peter Hartley and Carl Doe developed a bird finder.', 'She came with Peter Hartley.'])(
    'is not read in “%s”',
    (sentence) => {
      expect(farEnds('collaborates_with', sentence)).toEqual([]);
    },
  );
});

describe('where somebody studied', () => {
  it.each([
    'Her PhD thesis (Testville University, 2016) was about birds.',
    'Promotion 1999 (Testville University, bei Carl Doe).',
    'She learned birds in Birdtown (Testville University, B.Eng. 2006).',
    'A scholarship took her to Testville University for an M.S.E.',
    'Her PhD adviser was Carl Doe at Testville University.',
    'She moved to Testville University, where Carl Doe and Eve Fox advised her dissertation.',
    'A student of Carl Doe (Testville University PhD 2001), she sings.',
    'Her doctorate comes from Testville University.',
    'Laureata in Canto al Testville University, canta.',
    'Es ingeniera civil de la Testville University.',
  ])('is read in “%s”', (sentence) => {
    expect(farEnds('studied_at', sentence)).toEqual(['Testville University']);
  });

  it.each([
    'She did postdoctoral training with Carl Doe at Testville University.',
    'She (PhD 2013, under Carl Doe) wintered twice with Testville University.',
    'She has a licence (B.Sc.) and sings.',
    'Her student won a scholarship to Testville University for a PhD.',
  ])('is not read in “%s”', (sentence) => {
    expect(farEnds('studied_at', sentence)).toEqual([]);
  });
});

describe('the place of the talk', () => {
  const heldAt = { heldAt: 'Testville University' };
  const studies = (sentence: string): string[] =>
    relationsIn(`Testville University\n\n${sentence}`, 'bio', heldAt)
      .filter(({ type, from }) => type === 'studied_at' && from === speaker)
      .map(({ to }) => to);

  it.each([
    'She earned her doctorate right here in 2014.',
    'She has a BSc, and the Ph.D. degree from this department in 1984.',
  ])('is meant in “%s”', (sentence) => {
    expect(studies(sentence)).toEqual(['Testville University']);
  });

  it('is not meant by a guest who is here', () => {
    expect(studies('She is here for a month thanks to Carl Doe.')).toEqual([]);
  });
});

describe('posts', () => {
  it.each([
    ['She was hired by Testville University in 2015.', 'current'],
    ['She worked in industry before she joined Testville University.', 'current'],
    ['Research visits at Testville University; a prize.', 'past'],
    ['Before this: Testville University (2021-22).', 'past'],
    ['Zuvor war sie Assistentin von Carl Doe an der Testville University.', 'past'],
    ['She has been a postdoc since completing her residency at Testville University.', 'past'],
    ['She cut her teeth at Testville University.', 'past'],
    ['Elle a été accueillie deux ans à Testville University.', 'past'],
  ])('are read in “%s”', (sentence, when) => {
    expect(posts(sentence)).toEqual([['Testville University', when]]);
  });

  it.each([
    'Her husband is a professor at Testville University.',
    'Her former student Rita is now a professor at Testville University.',
  ])('are not the speaker’s in “%s”', (sentence) => {
    expect(posts(sentence)).toEqual([]);
  });
});

describe('prizes', () => {
  it.each([
    'His PhD student Rita won the Doe Prize.',
    'The 2006 Doe Prize, about which he will certainly be asked, went to his office mate.',
    'She is runner-up of the Doe Prize.',
    'She declined the Doe Fellowship.',
  ])('are not the speaker’s in “%s”', (sentence) => {
    expect(farEnds('received', sentence)).toEqual([]);
  });

  it('are read behind what they made possible', () => {
    expect(farEnds('received', 'I have a doctorate thanks to a Doe Graduate Scholarship.')).toEqual([
      'Doe Graduate Scholarship',
    ]);
  });
});

describe('institutions whose names hold small words', () => {
  it.each([
    ['Ancienne élève de l’École nationale des chouettes, elle chante.', 'École nationale des chouettes'],
    ['Elle a obtenu son doctorat à l’Institut historique allemand de Paris.', 'Institut historique allemand'],
  ])('are read whole in “%s”', (sentence, place) => {
    expect(farEnds('studied_at', sentence)).toEqual([place]);
  });
});

it('takes “the candidate” for the speaker', () => {
  expect(
    farEnds('studied_at', 'The candidate received a BSc from Testville University.', 'abstract'),
  ).toEqual(['Testville University']);
});

describe('further ways to tell who advised', () => {
  it.each([
    'She took her PhD at Testville University, where Peter Hartley guided her.',
    'She holds a PhD from Testville University, Peter Hartley advising.',
    'Her mentor at Testville University, the late Peter Hartley, loved birds.',
    'Hizo el doctorado en la Universidad de Testville, guiada por Peter Hartley.',
    'Tendo como orientadores Peter Hartley, doutorou-se em 2007.',
  ])('reads “%s”', (sentence) => {
    expect(farEnds('advised_by', sentence)).toEqual(['Peter Hartley']);
  });

  it('gives the second degree to the subject, not to whoever advised the first', () => {
    const sentence = 'She did Honours at Roe College with Peter Hartley, then a PhD at Testville University.';
    expect(farEnds('studied_at', sentence)).toContain('Testville University');
  });

  it('does not take a guide of somebody else for an advisor', () => {
    expect(farEnds('advised_by', 'Peter Hartley guided visitors through the museum.')).toEqual([]);
  });
});

describe('a time at a place', () => {
  it('is an affiliation that is over', () => {
    const [post] = relationsIn('Two years at Acme Corporation preceded her move.');
    expect(post).toMatchObject({ type: 'affiliated_with', to: 'Acme Corporation', when: 'past' });
  });

  it('is none in the last year of a school', () => {
    expect(farEnds('affiliated_with', 'A prize for the final year at Testville University.')).toEqual([]);
  });
});

describe('the life of a speaker whom the sentence names further in', () => {
  it('is told outside a section for it', () => {
    const sentence = 'After some years of song Ada Keller received a PhD from Testville University.';
    expect(farEnds('studied_at', sentence, 'notes')).toEqual(['Testville University']);
  });

  it('is told by herself without a pronoun', () => {
    const sentence = 'Soy ingeniera. Hice el magíster en la Universidad de Testville.';
    expect(farEnds('studied_at', sentence, 'abstract')).toEqual(['Universidad de Testville']);
  });
});

describe('prizes in other words', () => {
  it.each([
    ['Recibió la Beca para las Mujeres en la Ciencia Roe.', 'Beca para las Mujeres en la Ciencia Roe'],
    ['Den Roe-Preis erhielt sie 2013.', 'Roe-Preis'],
    ['In 2022 kreeg zij een Roe-beurs.', 'Roe-beurs'],
    ["She won the Founders' Medal.", "Founders' Medal"],
    ['Her honors: a Peter T. Grant Scholars Award.', 'Peter T. Grant Scholars Award'],
    ['ABC Distinguished Paper, 2021.', 'ABC Distinguished Paper'],
  ])('are read in “%s”', (sentence, award) => {
    expect(farEnds('received', sentence)).toEqual([award]);
  });

  it.each([
    'Fue finalista del Premio Roe.',
    'Foi nominada ao Prémio Roe.',
    'Her book was longlisted for the Roe Award.',
  ])('were not won in “%s”', (sentence) => {
    expect(farEnds('received', sentence)).toEqual([]);
  });
});

describe('who is named by what he is to the speaker', () => {
  it.each([
    'Her co-worker Peter Hartley shows a poster.',
    'She and Peter Hartley maintain a package for bird songs.',
    'Samen met Peter Hartley bouwt ze een databank.',
  ])('works with her in “%s”', (sentence) => {
    expect(relationsIn(sentence).filter(({ type }) => type === 'collaborates_with')).toHaveLength(1);
  });
});
