import { describe, expect, it } from 'vitest';
import { farEnds, relationsIn } from './relations-in';

describe('what clauses say', () => {
  it.each([
    [
      'affiliated_with',
      'Daarna werkte ze aan het Testville Institute in de groep van Carl Doe.',
      'Testville Institute',
    ],
    ['advised_by', 'Daarna werkte ze in Testdam, in de groep van Peter Hartley.', 'Peter Hartley'],
    ['affiliated_with', 'Danach war sie drei Jahre am Fraunhofer XQV in Testhofen tätig.', 'Fraunhofer XQV'],
    [
      'affiliated_with',
      'Sie war drei Jahre am Testville Institute tätig, anschließend bei Kestrix in Testhofen.',
      'Kestrix',
    ],
    [
      'affiliated_with',
      'She moved abroad for two years with Peter Hartley at the Testville Institute.',
      'Testville Institute',
    ],
    [
      'advised_by',
      'She moved abroad for two years with Peter Hartley at the Testville Institute.',
      'Peter Hartley',
    ],
    [
      'affiliated_with',
      'She held a grant and was at Kestrix before joining Testville University.',
      'Kestrix',
    ],
    ['affiliated_with', 'She worked for Peter Hartley’s office in Birdtown.', 'Peter Hartley’s office'],
    ['studied_at', 'She crossed to Testville University, writing a thesis on birds.', 'Testville University'],
    ['studied_at', 'Hon disputerade 2021 vid Testville universitet.', 'Testville universitet'],
    ['studied_at', 'Vystudovala Univerzitu Testov.', 'Univerzita Testov'],
    ['affiliated_with', 'Nyní pracovala v Ústavu teorie zpěvu a letu.', 'Ústav teorie zpěvu a letu'],
    ['advised_by', 'Získala doktorát, kde ji vedl Peter Hartley.', 'Peter Hartley'],
    [
      'advised_by',
      'Fez doutorado, orientada por Carla Vogelin e coorientada por Peter Hartley.',
      'Carla Vogelin',
    ],
    [
      'collaborates_with',
      'She is a member, and with Peter Hartley she won the Finch Award.',
      'Peter Hartley',
    ],
  ] as const)('is read as %s in “%s”', (type, sentence, far) => {
    expect(farEnds(type, sentence)).toContain(far);
  });

  it.each([
    ['affiliated_with', 'She worked in Peter Hartley’s group.'],
    ['affiliated_with', 'The concert was at Kestrix Hall.'],
    ['affiliated_with', 'She crossed to Testville University, writing a thesis on birds.'],
    ['studied_at', 'She holds a DSc (hon) from Testville University.'],
  ] as const)('is no %s in “%s”', (type, sentence) => {
    expect(farEnds(type, sentence)).toEqual([]);
  });

  it('goes on about the student behind whoever is called her advisors', () => {
    const found = relationsIn(
      'Hon blev doktor med Carl Doe som huvudhandledare och Anna Vogel som bihandledare, och var sedan postdok hos Peter Hartley.',
    );
    expect(found.map(({ from }) => from)).not.toContain('Anna Vogel');
  });

  it('leaves out of a place at the end of a list whoever has one of his own', () => {
    const found = relationsIn(
      'Joint work with Peter Hartley (also of Roe College) and Anna Vogel, Testville University.',
      'abstract',
    ).filter(({ type }) => type === 'affiliated_with');
    expect(found.map(({ from, to }) => [from, to])).toEqual(
      expect.arrayContaining([
        ['Peter Hartley', 'Roe College'],
        ['Anna Vogel', 'Testville University'],
      ]),
    );
    expect(found).toHaveLength(2);
  });
});
