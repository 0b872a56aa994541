import { describe, expect, it } from 'vitest';
import { farEnds } from './relations-in';

describe('who advised', () => {
  it.each([
    ['En Testville la asesoraron Ruth Marsh y la difunta Eve Fox.', ['Ruth Marsh', 'Eve Fox']],
    ['Promotion 2019 an der Universität Testville (Betreuung: Prof. Dr. Ruth Marsh).', ['Ruth Marsh']],
    ['Supervising Professor: Dr. Ruth Marsh', ['Ruth Marsh']],
    ['Thèse préparée sous la direction du professeur Ruth Marsh.', ['Ruth Marsh']],
    ['Elle a soutenu une thèse codirigée par Ruth Marsh et Eve Fox.', ['Ruth Marsh', 'Eve Fox']],
    ['She took a PhD, with Ruth Marsh as promotor and Eve Fox as co-promotor.', ['Ruth Marsh', 'Eve Fox']],
    ['Her PhD was under Ruth Marsh’s and Eve Fox’s supervision.', ['Ruth Marsh', 'Eve Fox']],
    ['Doktorasını 2014’te Ruth Marsh ile tamamladı.', ['Ruth Marsh']],
  ])('is read in “%s”', (sentence, people) => {
    expect(farEnds('advised_by', sentence)).toEqual(people);
  });

  it('is not who leads the session', () => {
    expect(farEnds('advised_by', 'Leitung: Prof. Dr. Ruth Marsh')).toEqual([]);
  });
});

describe('which award was received', () => {
  it.each([
    ['Sie ist Trägerin des Ada-Finch-Preises.', 'Ada-Finch-Preis'],
    ['Ada-E.-Finch-Preis 2020.', 'Ada-E.-Finch-Preis'],
    ['Her honors include an R&D 100 Award.', 'R&D 100 Award'],
    ['Hon har tilldelats Ada Finchs pris.', 'Ada Finchs pris'],
  ])('is read in full in “%s”', (sentence, award) => {
    expect(farEnds('received', sentence)).toEqual([award]);
  });

  it.each([
    'Der Ada-Finch-Preis ging 2017 an ihre Doktorandin.',
    'Her honors include a spot on the long list for the Finch Prize.',
  ])('is none in “%s”', (sentence) => {
    expect(farEnds('received', sentence)).toEqual([]);
  });
});

it('does not take a label on the next line for a part of the name', () => {
  expect(
    farEnds('affiliated_with', 'She is Director of Song Research, Testville Institute for Birds\nWHEN: noon'),
  ).toEqual(['Testville Institute for Birds']);
});

it('does not take the tail of a longer name for a university of its own', () => {
  expect(farEnds('affiliated_with', 'She is a lecturer at Birdland American University.')).toEqual([
    'Birdland American University',
  ]);
});
