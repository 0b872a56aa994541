import { describe, expect, it } from 'vitest';
import { layoutOf } from './read';

const text = [
  'Skip to content',
  '',
  'Entropy of Birds',
  '',
  'Speaker: Ada Byron',
  'Date: March 4, 2031',
  '',
  'Abstract:',
  'We count the birds of the northern lakes and show that their number is larger than anyone had thought, by a method that is simple.',
  '',
  'Bio: Ada Byron is a professor at Testville University, where she has counted birds for many years with the help of her students.',
  '',
  'Keywords: birds, lakes',
  '',
  'References:',
  'A. Byron. Birds. 2030.',
].join('\n');

const kindAt = (words: string, of = text): string | undefined => {
  const place = of.indexOf(words);
  return layoutOf(of).sections.find((section) => section.start <= place && place < section.end)?.kind;
};

describe('sections', () => {
  it.each([
    ['Skip to content', 'boilerplate'],
    ['Entropy of Birds', 'title'],
    ['Speaker: Ada', 'header'],
    ['We count', 'abstract'],
    ['Ada Byron is a professor', 'bio'],
    ['birds, lakes', 'keywords'],
    ['A. Byron. Birds', 'references'],
  ])('%s stands in the %s', (words, kind) => {
    expect(kindAt(words)).toBe(kind);
  });

  it('cover the text in order without a gap', () => {
    const { sections } = layoutOf(text);
    expect(sections[0]?.start).toBe(0);
    expect(sections.at(-1)?.end).toBe(text.length);
    sections.slice(1).forEach((section, index) => {
      expect(section.start).toBe(sections[index]?.end);
    });
  });

  it('mark the second copy of a block that is printed twice', () => {
    const long = `Abstract\n${'We count the birds of the northern lakes and show that their number is large. '.repeat(4)}\n`;
    const { sections } = layoutOf(`Speaker: Ada Byron\n${long}More information\n${long}`);
    expect(sections.map((section) => section.kind)).toContain('repeated');
  });

  it('tell a biography without a label by the way it begins', () => {
    const of =
      'Speaker: Ada Byron\nTitle: Entropy\nDate: March 4, 2031\n\nAda Byron is a professor of birds at Testville University, where she leads a group of twelve people who count birds.\n';
    expect(kindAt('who count birds', of)).toBe('bio');
  });
});
