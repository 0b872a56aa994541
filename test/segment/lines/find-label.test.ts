import { describe, expect, it } from 'vitest';
import { findLabel } from '../../../src/segment/lines/find-label';
import { kindOfLabel } from '../../../src/segment/lines/kind-of-label';
import { readLines } from '../../../src/segment/lines/lines';
import { splitGlued } from '../../../src/segment/lines/split-glued';

const label = (text: string): [string, string, string] | undefined => {
  const [line] = readLines(text);
  const found = line && findLabel(line);
  return found && [found.kind, found.form, text.slice(found.value.start, found.value.end)];
};

describe('a label', () => {
  it.each([
    ['Speaker: Ada Byron', 'speaker', 'colon', 'Ada Byron'],
    ['*Speaker: * Ada Byron', 'speaker', 'colon', 'Ada Byron'],
    ['**Speaker:** Ada Byron', 'speaker', 'colon', 'Ada Byron'],
    ['| Date | 04.03.2031 |', 'date', 'cell', '04.03.2031'],
    ['ABSTRACT – While birds', 'abstract', 'dash', 'While birds'],
    ['Date(s) - 14/03/31', 'date', 'dash', '14/03/31'],
    ['Abstract', 'abstract', 'alone', ''],
    ['Spreaker: Ada Byron', 'speaker', 'colon', 'Ada Byron'],
    ['LocationRoom 12', 'venue', 'glued', 'Room 12'],
    ['Place     Room 12', 'venue', 'columns', 'Room 12'],
    ['Title of the talk: Entropy', 'title', 'colon', 'Entropy'],
    ['Time and Place: 3 pm, Room 12', 'when', 'colon', '3 pm, Room 12'],
    ['报告人：王小明', 'speaker', 'colon', '王小明'],
    ['Vortragender: Ada Byron', 'speaker', 'colon', 'Ada Byron'],
  ])('%s', (text, kind, form, value) => {
    expect(label(text)).toEqual([kind, form, value]);
  });

  it.each([
    'Entropy: a survey',
    'In this talk: birds',
    'Hosting birds',
    'Timely matters',
    'https://testville.edu',
  ])('is not seen in %s', (text) => {
    expect(label(text)).toBeUndefined();
  });

  it('keeps its kind with a modifier, a note or a translation', () => {
    expect(kindOfLabel('Event location')).toBe('venue');
    expect(kindOfLabel('Speaker (in person)')).toBe('speaker');
    expect(kindOfLabel('Titre / Title')).toBe('title');
  });

  it('heads a line of its own when others stand before it', () => {
    const lines = splitGlued(readLines('Location: Room 12   Speaker: Ada Byron'));
    expect(lines.map((line) => line.text)).toEqual(['Location: Room 12', 'Speaker: Ada Byron']);
  });

  it.each(['McDonald and YouTube', 'a PhD on arXiv', 'the LaTeX source'])('parts no word of %s', (text) => {
    expect(splitGlued(readLines(text))).toHaveLength(1);
  });
});
