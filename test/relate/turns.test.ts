import { describe, expect, it } from 'vitest';
import type { RelationType } from '../../src/model';
import { farEnds, relationsIn, speaker } from './relations-in';

const told = (sentence: string): string[] =>
  relationsIn(sentence).map(({ type, from, to, when }) =>
    [type, from, to, ...(when ? [when] : [])].join(' | '),
  );

describe('collaborators and where they are', () => {
  it.each([
    'The recordings were done with Peter Hartley at Roe College.',
    'The desk was designed jointly with Peter Hartley of Roe College.',
    'Joint work with Maria Keller and with Peter Hartley, of Roe College.',
  ])('are read in “%s”', (sentence) => {
    expect(told(sentence)).toContain(`collaborates_with | ${speaker} | Peter Hartley`);
    expect(told(sentence)).toContain('affiliated_with | Peter Hartley | Roe College | current');
    expect(told(sentence)).not.toContain('affiliated_with | Maria Keller | Roe College | current');
  });

  it('hold now whatever was done with them', () => {
    expect(told('The songs were recorded with Peter Hartley, an engineer at Roe College.')).toContain(
      'affiliated_with | Peter Hartley | Roe College | current',
    );
  });

  it('are no advisors, unless a degree was done with them', () => {
    expect(farEnds('advised_by', 'Her PhD (Roe College, 2012) was done with Peter Hartley.')).toEqual([
      'Peter Hartley',
    ]);
    expect(farEnds('advised_by', 'The recordings were done with Peter Hartley.')).toEqual([]);
  });
});

describe('whose student it was', () => {
  it('tells the studies of the student', () => {
    const found = told(
      'Ada Keller was Peter Hartley’s student at Roe College and spent a year at Testville University.',
    );
    expect(found).toContain(`studied_at | ${speaker} | Roe College`);
    expect(found).toContain(`affiliated_with | ${speaker} | Testville University | past`);
  });
});

describe('more ways to tell a life', () => {
  const phrases: readonly (readonly [RelationType, string, readonly string[]])[] = [
    ['studied_at', 'She came to songs before moving to Roe College for a doctorate.', ['Roe College']],
    ['studied_at', 'Ada Keller é engenheira de aves pela Universidade Roe.', ['Universidade Roe']],
    ['studied_at', 'Ada Keller is a mechanical engineer (Roe College 2011).', ['Roe College']],
    ['studied_at', 'She moved to Roe College, where she is now a PhD student.', ['Roe College']],
    [
      'studied_at',
      'She began her PhD at Roe College but finished it at Testville University.',
      ['Roe College', 'Testville University'],
    ],
    ['studied_at', 'She is a PhD student at Acme Corporation.', []],
    ['affiliated_with', 'Afterwards she was in Peter Hartley’s lab at Roe College.', ['Roe College']],
    ['affiliated_with', 'Ada Keller passou pelo Instituto Roe.', ['Instituto Roe']],
    ['affiliated_with', 'Since then she has been a Senior Scientist at Roe College.', ['Roe College']],
    ['collaborates_with', 'She holds eleven patents, seven of them with Peter Hartley.', ['Peter Hartley']],
    ['collaborates_with', 'Elle travaille depuis dix ans avec Peter Hartley.', ['Peter Hartley']],
    ['advised_by', 'Sie promovierte in Wien, wo Peter Hartley sie betreute.', ['Peter Hartley']],
    ['advised_by', 'Peter Hartley en Maria Keller waren haar promotoren.', ['Peter Hartley', 'Maria Keller']],
    [
      'advised_by',
      'Väitöskirjaa ohjasivat Peter Hartley ja Maria Keller.',
      ['Peter Hartley', 'Maria Keller'],
    ],
    ['advised_by', 'The songs are a collaboration with the group of Peter Hartley at Roe College.', []],
    ['affiliated_with', 'Il a effectué un postdoctorat à Oxford.', ['University of Oxford']],
    ['affiliated_with', 'She lives in Oxford.', []],
    ['received', 'She won the Warbler Prize.', ['Warbler Prize']],
    ['received', 'Her book was long-listed for the Warbler Prize.', []],
    ['received', 'Sie wurde für den Meise-Preis vorgeschlagen.', []],
    ['received', 'Jest nominowana do Nagrody Sikorki.', []],
  ];

  it.each(phrases)('reads %s in “%s”', (type, sentence, found) => {
    expect(farEnds(type, sentence)).toEqual(found);
  });
});

describe('the time of a post', () => {
  it('is not told by the verb of a clause that ends before it', () => {
    expect(
      told(
        'Es doctora por la Universidad Roe, donde realizó su tesis, y profesora en la Universidad de Testópolis.',
      ),
    ).toContain(`affiliated_with | ${speaker} | Universidad de Testópolis | current`);
  });
});

describe('a life within other text', () => {
  it.each([
    'Prelegentka jest profesorką Uniwersytetu Testowskiego.',
    'De spreker is hoogleraar aan de Universiteit Testdam.',
    'Sobre la ponente: trabaja en la Universidad de Testópolis.',
    'Jag är uppvuxen i en by och arbetar vid Testholms universitet.',
  ])('is the speaker’s in “%s”', (sentence) => {
    expect(farEnds('affiliated_with', sentence, 'abstract')).toHaveLength(1);
  });

  it('is nobody’s where the words tell of no life', () => {
    expect(farEnds('affiliated_with', 'The songs at Roe College are old.', 'abstract')).toEqual([]);
  });
});
