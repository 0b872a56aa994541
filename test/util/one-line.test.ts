import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/util/one-line';

describe('oneLine', () => {
  it('makes one line of several', () => {
    expect(oneLine(' Tides\r\n\tand  waves\u2028of Testville ')).toBe('Tides and waves of Testville');
  });

  it('takes out what steers a terminal, turns the direction or has no width', () => {
    expect(oneLine('a\u001b[2Jb\u0007\u202ec\u2066d\u200be\ufefff')).toBe('a [2Jb c d e f');
  });

  it('leaves letters of every script as they are, with their marks and joiners', () => {
    for (const text of ['Gödel', 'שלום', 'عمر', '数学', 'नमस्ते', 'می\u200cخواهم', '👩\u200d🔬'])
      expect(oneLine(text)).toBe(text);
  });
});
