import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAround } from '../../../src/viewer/details/quote';

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

  it('keeps to the line of a field, and does not run into a heading or the next field', () => {
    const text = 'Title\n\nSpeaker: Ada   Byron\nTestville University\n\nAbstract';
    expect(quoted(text, 'Byron')).toBe('Speaker: Ada [Byron]');
    expect(quoted('Bio\nBo Chen is a student', 'Chen')).toBe('Bo [Chen] is a student');
  });

  it('runs on over the breaks of wrapped lines', () => {
    const text = `${'The works behind this talk were done together with a number of people,'}\nBo Chen among them.\nNext`;
    expect(quoted(text, 'Bo Chen')).toBe(
      'The works behind this talk were done together with a number of people, [Bo Chen] among them.',
    );
  });

  it('marks what was cut off with an ellipsis', () => {
    const words = 'word '.repeat(200);
    const quote = quoted(`${words}HERE ${words}`, 'HERE');
    expect(quote).toMatch(/^… word/);
    expect(quote).toMatch(/ …$/);
    expect(quote.length).toBeLessThan(210);
  });

  it('quotes one line of a table of fields, not all of it', () => {
    const table =
      'Speaker: Ada Byron, Testville\nTitle: Warm starts\nDate: 3 May\nPlace: Room 12, Old Building, Testville';
    expect(quoted(table, table)).toBe('[Speaker: Ada Byron, Testville …]');
  });

  it('cuts a long stretch of words between two of them', () => {
    const text = 'word '.repeat(100).trim();
    const { exact } = quoteAround(text, { start: 0, end: text.length });
    expect(exact).toMatch(/word …$/);
    expect(exact.length).toBeLessThanOrEqual(202);
  });

  it('has the very words where they are few, and is never long, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), fc.nat(50), (text, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const { before, exact, after } = quoteAround(text, { start, end });
        expect(exact).toBe(text.slice(start, end).replace(/\s+/g, ' '));
        expect(before.length + exact.length + after.length).toBeLessThanOrEqual(206);
      }),
    );
  });
});
