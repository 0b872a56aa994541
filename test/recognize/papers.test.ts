import { describe, expect, it } from 'vitest';
import { recognizePapers } from '../../src/recognize/papers';

const names = (text: string): string[] => recognizePapers(text).map(({ name }) => name);

describe('papers', () => {
  it.each([
    [
      'arXiv: https://arxiv.org/abs/2001.00001v2, https://arxiv.org/pdf/2001.00002',
      ['arXiv:2001.00001', 'arXiv:2001.00002'],
    ],
    ['(arXiv:2001.00003) and arXiv 2001.00004', ['arXiv:2001.00003', 'arXiv:2001.00004']],
    ['arXiv:math.CO/0101001', ['arXiv:math.CO/0101001']],
    ['see https://doi.org/10.1000/birds(song).12.', ['doi:10.1000/birds(song).12']],
    ['(doi: 10.1000/182)', ['doi:10.1000/182']],
  ])('reads the identifiers in “%s”', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('takes neither a room number nor a telephone for one', () => {
    expect(names('Room 2001.00001, call 10.30/2')).toEqual([]);
  });
});
