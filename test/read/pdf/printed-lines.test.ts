import { describe, expect, it } from 'vitest';
import { type PrintedWords, printedLines } from '../../../src/read/pdf/printed-lines';

const words = (text: string, left: number, baseline: number, size = 10): PrintedWords => ({
  text,
  left,
  baseline,
  width: text.length * size * 0.5,
  size,
});

describe('the lines of a page', () => {
  it('join what is printed side by side, with a blank where there is a gap', () => {
    expect(printedLines([words('Bird', 0, 100), words('song', 20, 100), words('today', 43, 100)])).toEqual([
      'Birdsong today',
    ]);
  });

  it('keep a raised letter on its line', () => {
    expect(printedLines([words('the 5', 0, 100), words('th', 25, 103, 6), words('talk', 34, 100)])).toEqual([
      'the 5th talk',
    ]);
  });

  it('part the cells of a row', () => {
    expect(printedLines([words('Time', 0, 100), words('4 pm', 80, 100)])).toEqual(['Time | 4 pm']);
  });

  it('part paragraphs, and not the lines of one', () => {
    const lines = [words('One', 0, 100), words('two', 0, 88), words('three', 0, 60)];
    expect(printedLines(lines)).toEqual(['One', 'two', '', 'three']);
  });

  it('take a wide distance for the common one where all lines have it', () => {
    const lines = [0, 1, 2, 3, 4, 5].map((index) => words(`Line ${index}`, 0, 200 - 20 * index));
    expect(printedLines(lines)).not.toContain('');
  });

  it('begin anew where the next column begins', () => {
    expect(printedLines([words('left', 0, 50), words('right', 200, 100)])).toEqual(['left', '', 'right']);
  });

  it('are none where nothing is printed', () => {
    expect(printedLines([words('  ', 0, 50)])).toEqual([]);
  });
});
