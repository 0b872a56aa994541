import { describe, expect, it } from 'vitest';
import { isDegree, isNamedDegree } from '../../src/lexicon/degrees';

describe('a degree in letters', () => {
  it.each(['PhD', 'Ph.D.', 'Ph. D.', 'phd', 'MSc', 'M.Sc.', 'MA', 'M.A.', 'MBChB', 'F.R.S.', 'PEng', 'Esq.'])(
    'is %s',
    (words) => expect(isDegree(words)).toBe(true),
  );

  it.each(['Ma', 'Mae', 'Peng', 'Md', 'Ada', 'Doe', 'Testville', ''])('is not %s', (words) =>
    expect(isDegree(words)).toBe(false),
  );

  it.each(["Master's", 'Dr. rer. nat.', 'Doctorat', 'BSc'])('may be spelled out: %s', (words) =>
    expect(isNamedDegree(words)).toBe(true),
  );
});
