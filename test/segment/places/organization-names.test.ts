import { describe, expect, it } from 'vitest';
import { organizationNames } from '../../../src/segment/places/organization-names';

const namesOf = (words: string): string[] => organizationNames(words, 0, true).map(({ name }) => name);

describe('organizationNames', () => {
  it.each([
    ['Lakeside Research Institute', 'Lakeside Research Institute'],
    ['THE LAKESIDE INSTITUTE FOR PUBLIC POLICY, BIRDTOWN', 'Lakeside Institute for Public Policy'],
    ['Birdtown Textile History Society', 'Birdtown Textile History Society'],
    ['hosted by the Lakeside College Library, Birdtown', 'Lakeside College Library'],
    ['University of Birdtown Department of Civil Engineering', 'University of Birdtown'],
    ['江城大学数学学院', '江城大学'],
    ['Instituto de Física Teórica "Lago Azul"', 'Instituto de Física Teórica "Lago Azul"'],
  ])('finds in %j %j', (words, name) => expect(namesOf(words)).toEqual([name]));

  it.each(['Brown Bag Lunch', 'Reading week', 'Otto Brandeis Lectures', 'License: MIT', 'Entropy of birds'])(
    'finds none in %j',
    (words) => expect(namesOf(words)).toEqual([]),
  );

  it('gives the name as printed, and the whole one for a short form', () => {
    expect(namesOf('Massachusetts Institute of Technology')).toEqual([
      'Massachusetts Institute of Technology',
    ]);
    expect(namesOf('MIT')).toEqual(['Massachusetts Institute of Technology']);
  });
});
