import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from '../../../src/viewer/details/marks';

const span = fc
  .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

describe('markText', () => {
  it('lights the spans and brings out the current one', () => {
    const stretches = markText(
      'Ada met Bo',
      [
        { start: 0, end: 3 },
        { start: 8, end: 10 },
      ],
      { start: 8, end: 10 },
    );
    expect(stretches.map(({ text, lit, current }) => [text, lit, current])).toEqual([
      ['Ada', true, false],
      [' met ', false, false],
      ['Bo', true, true],
    ]);
  });

  it('gives back the whole text, and lights exactly what some span covers', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
        const stretches = markText(text, spans, spans[0]);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
        for (const { start, text: words, lit } of stretches)
          for (let at = start; at < start + words.length; at++)
            expect(spans.some((one) => at >= one.start && at < one.end)).toBe(lit);
      }),
    );
  });
});
