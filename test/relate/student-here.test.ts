import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognize/recognize';
import { relate } from '../../src/relate/relate';
import { layoutOf } from '../recognize/layout-of';

/** Where Ada Keller of Testville University studies or studied, by a biography. */
function studies(biography: string): string[] {
  const text = `Ada Keller (Testville University)\n\nBio\n${biography}`;
  const layout = layoutOf(text, {
    speakers: [['Ada Keller', 'Testville University']],
    sections: [
      ['header', 'Ada'],
      ['bio', 'Bio'],
    ],
  });
  const document = { source: 'test', format: 'text', text, parts: [] };
  return relate(document, layout, recognize(document, layout))
    .relations.filter(({ type }) => type === 'studied_at')
    .map(({ to }) => to);
}

describe('students of whom no sentence says where', () => {
  it.each([
    'Ada is a fourth-year PhD student working on birds.',
    'Ada is finishing her dissertation under the direction of Peter Hartley.',
    'Ada is currently pursuing her doctorate in birds.',
  ])('study at the place of the header: “%s”', (biography) => {
    expect(studies(biography)).toEqual(['Testville University']);
  });

  it.each([
    'Ada was a PhD student.',
    'Ada is a professor of birds and has taught PhD students.',
    'Ada wrote her dissertation on birds.',
  ])('are not met in “%s”', (biography) => {
    expect(studies(biography)).toEqual([]);
  });

  it('study where a sentence says so', () => {
    expect(studies('Ada is a PhD student at Roe College. She is finishing her thesis.')).toEqual([
      'Roe College',
    ]);
  });
});
