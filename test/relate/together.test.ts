import { describe, expect, it } from 'vitest';
import { relationsIn } from './relations-in';

const partners = (sentence: string): string[] =>
  relationsIn(sentence)
    .filter(({ type }) => type === 'collaborates_with')
    .map(({ from, to }) => (to === 'Ada Keller' ? from : to));

describe('who works together', () => {
  it.each([
    'Her code was co-developed with Peter Hartley.',
    'Collaborators on this project include Peter Hartley.',
    'The recordings were carried out with Peter Hartley.',
    'This was done in association with Peter Hartley.',
    'Her fieldwork with Peter Hartley was told in a film.',
    'Current studies, with biologist Peter Hartley, test how birds rest.',
    'With Peter Hartley of Testville University she edits a handbook of song.',
    'Coordena, com Peter Hartley, o projeto Canto.',
    'Con Peter Hartley publicó un libro sobre aves.',
    'Este trabajo se realiza en conjunto con Peter Hartley.',
    'Na výzkumu spolupracovala s Peter Hartley.',
    'Kuş sesleri Peter Hartley ile ortak çalışıldı.',
  ])('is read in “%s”', (sentence) => {
    expect(partners(sentence)).toEqual(['Peter Hartley']);
  });

  it.each([
    'She met with Peter Hartley.',
    'She was a research statistician with Westfinch.',
    'As host of the radio show she spoke with Peter Hartley.',
    'She sings with the choir of Peter Hartley.',
    'In association with the Birdtown Institute she runs a choir.',
    'Her thesis at Testville University was written under Peter Hartley.',
  ])('is not read in “%s”', (sentence) => {
    expect(partners(sentence)).toEqual([]);
  });
});
