import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelKey } from '../../../src/segment/lines/kind-of-label';
import { labelModifiers, labelWords, partForms } from '../../../src/segment/lines/label-words';

const listed = readFileSync(join(import.meta.dirname, '../../../data/labels.txt'), 'utf8');

describe('the words of labels', () => {
  it('stand under headings that are known', () => {
    const forms = listed
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap(partForms);
    expect(labelWords.length + labelModifiers.size).toBe(forms.length);
  });

  it('announce one thing each', () => {
    const keys = labelWords.map(([form]) => labelKey(form));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are parted by semicolons', () => {
    expect(partForms('title; title of talk;; ')).toEqual(['title', 'title of talk']);
  });
});
