import { describe, expect, it } from 'vitest';
import { parsePeople } from '../../../src/segment/people/parse-people';

const people = (text: string, expected = true): [string, string | undefined][] =>
  parsePeople(text, 0, { expected, rule: 'test', confidence: 1 }).map((person) => [
    person.value,
    person.affiliation?.value,
  ]);

describe('a line of people', () => {
  it.each<[string, [string, string | undefined][]]>([
    ['Mary Byron, Testville University', [['Mary Byron', 'Testville University']]],
    ['Mary Byron (Testville)', [['Mary Byron', 'Testville']]],
    ['Mary Byron – Testville University', [['Mary Byron', 'Testville University']]],
    ['Dr. Mary Byron | Testville College', [['Mary Byron', 'Testville College']]],
    ['Mary Byron from TVU', [['Mary Byron', 'TVU']]],
    ['Mary Byron\nAssociate Professor\nTestville University', [['Mary Byron', 'Testville University']]],
    ['Mary ByronPostdocTestville University', [['Mary Byron', 'Testville University']]],
    ['Mary Byron\n, TVU', [['Mary Byron', 'TVU']]],
    ['BYRON, Mary (TVU)', [['Mary BYRON', 'TVU']]],
    ['Testville University Dr. BYRON, Mary', [['Mary BYRON', undefined]]],
    ['Prof. Byron, Testville', [['Byron', 'Testville']]],
    ['Uniwersytet Jeziorny', []],
    ['Mary Byron, PhD, Testville University', [['Mary Byron', 'Testville University']]],
    ['Mary Byron, Head of Research, Acme', [['Mary Byron', 'Acme']]],
    [
      'Mary Byron, University of California, Birdtown',
      [['Mary Byron', 'University of California, Birdtown']],
    ],
    [
      'Mary Byron (TVU) and John Smith (Lakeside University)',
      [
        ['Mary Byron', 'TVU'],
        ['John Smith', 'Lakeside University'],
      ],
    ],
    [
      'Mary Byron and John Smith, Testville University',
      [
        ['Mary Byron', 'Testville University'],
        ['John Smith', 'Testville University'],
      ],
    ],
    [
      'Mary Byron, John Smith and Anna Bell',
      [
        ['Mary Byron', undefined],
        ['John Smith', undefined],
        ['Anna Bell', undefined],
      ],
    ],
    [
      'Mary Byron et John Smith',
      [
        ['Mary Byron', undefined],
        ['John Smith', undefined],
      ],
    ],
    ['Prof. Dr. Mary Byron', [['Mary Byron', undefined]]],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each(['TBA', 'To be announced', 'Testville University', 'Byron Hall 12', 'Deep Learning', 'Online', ''])(
    'holds nobody in %j when nobody is expected',
    (text) => {
      expect(people(text, false)).toEqual([]);
    },
  );

  it('gives spans that slice to the printed name', () => {
    const text = 'Speaker: Prof. Mary Byron (TVU)';
    const [person] = parsePeople(text.slice(9), 9, { expected: true, rule: 'test', confidence: 1 });
    expect(text.slice(person?.start, person?.end)).toBe('Mary Byron');
    expect(text.slice(person?.affiliation?.start, person?.affiliation?.end)).toBe('TVU');
  });
});
