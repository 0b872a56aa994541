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
  ])('are read in “%s”', (sentence) => {
    expect(farEnds('advised_by', sentence)).toEqual(['Peter Hartley']);
  });
});

describe('studies in other languages', () => {
  it.each([
    [
      'Elle a soutenu en 2013 à l’Université de Testville une thèse sur les oiseaux.',
      'Université de Testville',
    ],
    ['Sie promovierte 2008 an der Universität Testville.', 'Universität Testville'],
    ['Se doctoró en la Universidad de Testville en 2011.', 'Universidad de Testville'],
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
