import { describe, expect, it } from 'vitest';
import { farEnds, relationsIn, speaker } from './relations-in';

const posts = (text: string): unknown[] =>
  relationsIn(text, 'header')
    .filter(({ type, from }) => type === 'affiliated_with' && from === speaker)
    .map(({ to, when }) => [to, when]);

describe('lines of a career', () => {
  it.each([
    'PhD, Testville University, 2006 (with Prof. Peter Hartley)',
    '2008-2012: Postdoctoral fellow, Roe College (with Prof. Peter Hartley)',
    'PhD advisor | Peter Hartley',
  ])('name the advisor in “%s”', (line) => {
    expect(farEnds('advised_by', line, 'header')).toEqual(['Peter Hartley']);
    expect(farEnds('collaborates_with', line, 'header')).toEqual([]);
  });

  it('need no year where a degree opens them', () => {
    expect(farEnds('studied_at', 'MSc + BSc Bird Song, Testville University', 'header')).toEqual([
      'Testville University',
    ]);
    expect(farEnds('studied_at', 'PhD Peter Hartley, Testville University', 'header')).toEqual([]);
  });

  it('are read one by one, also where they are long', () => {
    const lines =
      'DPhil, University of Testville, 2006 (with Prof. Peter Hartley)\nWarbler postdoc, Birdtown College, 2006–2008';
    expect(farEnds('studied_at', lines, 'header')).toEqual(['University of Testville']);
    expect(posts(lines)).toEqual([['Birdtown College', 'past']]);
  });

  it.each([
    ['Since 2012: Group leader, Birdtown Institute', 'current'],
    ['2008–2012: Lecturer, Birdtown Institute', 'past'],
    ['Professor of Song, Birdtown Institute, 2015–present', 'current'],
    ['Research Fellow, Birdtown Institute, Springfield, 2006-2009', 'past'],
  ])('hold when their years say: “%s”', (line, when) => {
    expect(posts(line)).toEqual([['Birdtown Institute', when]]);
  });

  it('give a prize with its year to the speaker', () => {
    expect(farEnds('received', 'Finch Prize (2012)', 'header')).toEqual(['Finch Prize']);
    expect(farEnds('received', 'Awards | Finch Prize (2012)', 'header')).toEqual(['Finch Prize']);
  });

  it('tell of the speaker again behind the line of her advisor', () => {
    const lines = 'PhD advisor | Peter Hartley\nAwards | Finch Prize (2004)\nCoauthors | Maria Lopez';
    expect(farEnds('received', lines, 'header')).toEqual(['Finch Prize']);
    expect(farEnds('collaborates_with', lines, 'header')).toEqual(['Maria Lopez']);
  });
});

describe('lines of a committee', () => {
  it('name the advisor without his title', () => {
    const lines =
      'M. Peter Hartley, professeur, Testville University — directeur de thèse\nMme Maria Lopez, professeure, Roe College — rapporteuse';
    expect(farEnds('advised_by', lines, 'header')).toEqual(['Peter Hartley']);
  });

  it('do not make the examiner of the line above a student', () => {
    const lines = 'Rapporteuse : Pr. Maria Lopez, Roe College\nDirecteur de thèse : Pr. Peter Hartley';
    expect(relationsIn(lines, 'header').filter(({ type }) => type === 'advised_by')).toMatchObject([
      { from: speaker, to: 'Peter Hartley' },
    ]);
  });
});
