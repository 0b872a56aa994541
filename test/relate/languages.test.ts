import { describe, expect, it } from 'vitest';
import { farEnds, relationsIn, speaker } from './relations-in';

describe('advisors in other languages', () => {
  it.each([
    'Elle a soutenu une thèse dirigée par Peter Hartley.',
    'Elle est docteure de l’Université de Testville (directeur de thèse : Peter Hartley).',
    'Sie promovierte 2008 an der Universität Testville bei Prof. Dr. Peter Hartley.',
    'Sie wurde 2011 an der Universität Testville bei Prof. Dr. Peter Hartley promoviert.',
    'Se doctoró en la Universidad de Testville bajo la dirección de Peter Hartley.',
    'Orientador: Prof. Peter Hartley',
    'Ha scritto la tesi sotto la guida di Peter Hartley.',
    'Hizo un posdoctorado en el Instituto Roe con el Prof. Peter Hartley.',
    'Ada Keller disputerade 2009 vid Testville universitet med Peter Hartley som handledare.',
    'Tutor: prof.ssa Peter Hartley',
  ])('are read in “%s”', (sentence) => {
    expect(farEnds('advised_by', sentence)).toEqual(['Peter Hartley']);
  });
});

it('reads the advisor behind an elided preposition', () => {
  expect(farEnds('advised_by', 'Un doctorat préparé sous la direction d’Étienne Hartley.')).toEqual([
    'Étienne Hartley',
  ]);
});

describe('studies in other languages', () => {
  it.each([
    [
      'Elle a soutenu en 2013 à l’Université de Testville une thèse sur les oiseaux.',
      'Université de Testville',
    ],
    ['Sie promovierte 2008 an der Universität Testville.', 'Universität Testville'],
    ['Se doctoró en la Universidad de Testville en 2011.', 'Universidad de Testville'],
    ['Après des études à l’Université de Testville, elle chante.', 'Université de Testville'],
    ['Se licenció en Canto por la Universidad de Testville.', 'Universidad de Testville'],
    ['Possui graduação em Canto pela Universidade de Testville.', 'Universidade de Testville'],
    ['Nach dem Studium der Musik an der Universität Testville sang sie.', 'Universität Testville'],
    ['She received her Cand.scient. from Testville University.', 'Testville University'],
  ])('are read in “%s”', (sentence, place) => {
    expect(farEnds('studied_at', sentence)).toEqual([place]);
  });
});

describe('posts in other languages', () => {
  const posts = (sentence: string): unknown[] =>
    relationsIn(sentence)
      .filter(({ type, from }) => type === 'affiliated_with' && from === speaker)
      .map(({ to, when, role }) => [to, when, role]);

  it.each([
    [
      'Fue investigadora posdoctoral en el Instituto Roe.',
      ['Instituto Roe', 'past', 'investigadora posdoctoral'],
    ],
    [
      'Es profesora titular en la Universidad de Testville.',
      ['Universidad de Testville', 'current', 'profesora titular'],
    ],
    ['Elle est chargée de recherche au laboratoire Roe.', ['laboratoire Roe', 'current', 'chargée']],
    [
      'Sie ist Privatdozentin an der Universität Testville.',
      ['Universität Testville', 'current', 'privatdozentin'],
    ],
    ['In precedenza ha lavorato alla Accademia Roe.', ['Accademia Roe', 'past', undefined]],
    ['Nach Forschungsaufenthalten am Institut Roe lehrte sie Musik.', ['Institut Roe', 'past', undefined]],
    [
      'Nach Stationen als Postdoktorandin am Institut Roe ist sie Musikerin.',
      ['Institut Roe', 'past', 'postdoktorandin'],
    ],
  ])('are read in “%s”', (sentence, post) => {
    expect(posts(sentence)).toEqual([post]);
  });
});

describe('collaborators in other languages', () => {
  it.each([
    'Este trabajo se ha realizado en colaboración con Peter Hartley y Maria Lopez.',
    'Travail en collaboration avec Peter Hartley et Maria Lopez.',
    'Der Vortrag beruht auf gemeinsamen Arbeiten mit Peter Hartley (Birdtown) und Maria Lopez.',
    'Die Ergebnisse sind gemeinsam mit Peter Hartley und Maria Lopez entstanden.',
  ])('are read in “%s”', (sentence) => {
    expect(farEnds('collaborates_with', sentence, 'abstract')).toEqual(['Peter Hartley', 'Maria Lopez']);
  });
});
