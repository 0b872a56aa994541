import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognize/recognize';
import { type LayoutSketch, layoutOf } from '../layout-of';

const names = (text: string, sketch?: LayoutSketch): string[] =>
  recognize({ source: 't', format: 'text', text, parts: [] }, layoutOf(text, sketch))
    .filter(({ kind }) => kind === 'institution')
    .map(({ name }) => name);

describe('short forms of several institutions', () => {
  it('means the one that the document names in full', () => {
    expect(names('The Rochester Institute of Technology has a lab. Her work at Rochester went on.')).toEqual([
      'Rochester Institute of Technology',
      'Rochester Institute of Technology',
    ]);
    expect(names('She came from UAM Iztapalapa and stayed at UAM.')).toEqual([
      'UAM Iztapalapa',
      'UAM Iztapalapa',
    ]);
  });

  it('is the university still where a lab of it is named', () => {
    expect(names('She left the Stanford AI Lab but stayed at Stanford.').at(-1)).toBe('Stanford University');
  });

  it('leaves an acronym of many without anything that tells them apart', () => {
    expect(names('Ada Byron was at UAM.')).not.toContain('Universidad Autónoma de Madrid');
    expect(names('Ada Byron (IIT)')).toEqual(['IIT']);
  });

  it.each([
    ['We study passive song location (PSL), and PSL is hard.', []],
    [
      'by the Sensing Technology Institute (IMF), where she led a group',
      ['Sensing Technology Institute', 'Sensing Technology Institute'],
    ],
    ['a tree $T$ on $n$ vertices', []],
    ['a figure according to ISI Web of Song', []],
    ['a study of gravitational-wave (GW) signals', []],
    [
      'at the Testville Institute of Song (TIS), Buenos Aires, Argentina',
      ['Testville Institute of Song', 'Testville Institute of Song'],
    ],
    ['at the NSF-sponsored Finch Design Research Center', ['Finch Design Research Center']],
    ['a data scientist at Finch.ai and a singer', ['Finch.ai']],
    ['We thank Baruch Byron for this.', []],
    ['models like the HRES/ENS forecast', []],
    ['a meeting of AIM this week at AIM', []],
    ['She works in Ottawa, Ontario.', []],
    ['Tulane University, New Orleans', ['Tulane University']],
    ['at the Ecole Nationale Polytechnique, Testville', ['Ecole Nationale Polytechnique']],
    ['from Tulane University, State College, PA', ['Tulane University']],
  ])('is not what “%s” says', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('reads the longer name of which a lexicon name is the beginning', () => {
    expect(names('the Acme Song and Training Institute')).toEqual(['Acme Song and Training Institute']);
  });
});

describe('letters that are words elsewhere', () => {
  it.each([
    ['She worked at AT&T in 2003.', ['AT&T']],
    ['She worked at DE Shaw in 2003.', ['DE Shaw']],
    ['She was advised by E. Kowalski-Shaw.', []],
    ['at the UNIVERSITY OF CALIFORNIA', ['University of California']],
  ])('reads “%s”', (text, found) => {
    expect(names(text)).toEqual(found);
  });
});
