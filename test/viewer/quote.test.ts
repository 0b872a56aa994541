import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAround } from '../../src/viewer/quote';

const quoted = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const { before, exact, after } = quoteAround(text, { start, end: start + words.length });
  return `${before}[${exact}]${after}`;
};

describe('quoteAround', () => {
  it('gives the sentence that the words stand in', () => {
    expect(quoted('One. She works with Bo Chen daily. Two.', 'Bo Chen')).toBe(
      'She works with [Bo Chen] daily.',
    );
  });

  it('does not end a sentence at an initial, a title or a degree', () => {
    const text = 'First. She took her Ph.D. with Dr. Grace B. Murray and Jason D. Lee. Last.';
    expect(quoted(text, 'Grace B. Murray')).toBe(
      'She took her Ph.D. with Dr. [Grace B. Murray] and Jason D. Lee.',
    );
  });

  it('ends at an empty line and makes white space single', () => {
    expect(quoted('Title\n\nAda   Byron\nof Testville\n\nAbstract', 'Byron')).toBe(
      'Ada [Byron] of Testville',
    );
  });

  it('marks what was cut off with an ellipsis', () => {
    const words = 'word '.repeat(200);
    const quote = quoted(`${words}HERE ${words}`, 'HERE');
    expect(quote).toMatch(/^… word/);
    expect(quote).toMatch(/ …$/);
    expect(quote.length).toBeLessThan(310);
  });

  it('always has the very words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), fc.nat(50), (text, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        expect(quoteAround(text, { start, end }).exact).toBe(text.slice(start, end).replace(/\s+/g, ' '));
      }),
    );
  });
});
