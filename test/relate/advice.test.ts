import { describe, expect, it } from 'vitest';
import { farEnds } from './relations-in';

describe('who advised whom', () => {
  it.each([
    'She took her PhD at Testville University (2020; Peter Hartley, supervisor).',
    'She was a student at Roe College (PhD 2020, Song Scholarship; Peter Hartley supervising).',
    'She wrote a thesis that Peter Hartley directed.',
    'Es doctora en Canto, con una tesis que dirigió Peter Hartley.',
    'Promotion 2011 an der Universität Testville, Betreuerin Petra Hartling.',
    'Zij promoveerde in 2019 aan de Universiteit Testville, met Petra Hartling als promotor.',
    'Hon disputerade 2015 vid Testvilles universitet med Petra Hartling som huvudhandledare.',
    'Hän väitteli tohtoriksi Testilän yliopistossa ohjaajinaan professori Petra Hartling.',
  ])('is read from the degree in “%s”', (sentence) => {
    expect(farEnds('advised_by', sentence)).toEqual([expect.stringMatching(/^Pet(?:er|ra) Hart/)]);
  });

  it.each([
    'She was a postdoc in the Birdtown Institute working for Prof. Peter Hartley.',
    'She spent three years at Testville University with Peter Hartley as a postdoc.',
    'After post-docs at Testville University (PI: Peter Hartley) she taught.',
    'She was a postdoctoral fellow, sponsored by Peter Hartley, in Birdtown.',
    'Elle a été stagiaire postdoctorale à l’Université de Testville auprès de Peter Hartley.',
    'Después de una estancia posdoctoral con Peter Hartley volvió a casa.',
    'Hon har därefter forskat hos Peter Hartley.',
    'Nach zwei Jahren als Postdoktorandin in Birdtown (Gruppe Peter Hartley) kam sie zurück.',
    'Postdoc, Testville University (w/ Peter Hartley), 2017-19',
  ])('is read from the years after the degree in “%s”', (sentence) => {
    expect(farEnds('advised_by', sentence)).toEqual(['Peter Hartley']);
  });

  it.each([
    'She was advised by Carl Doe and, in the last year, by Peter Hartley.',
    'Testville Üniversitesi’nde Carl Doe danışmanlığında ve Peter Hartley’in grubunda çalıştı.',
  ])('names the second too in “%s”', (sentence) => {
    expect(farEnds('advised_by', sentence)).toContain('Peter Hartley');
  });

  it.each([
    'Docteure honoris causa de l’Université de Testville, elle a reçu, avec Peter Hartley, un prix.',
    'She chaired the song society with Peter Hartley.',
    'Peter Hartley, advisor to the mayor, will open the evening.',
    'She was a postdoc in Birdtown, where the choir of Peter Hartley sings.',
  ])('is not read from “%s”', (sentence) => {
    expect(farEnds('advised_by', sentence)).toEqual([]);
  });
});
