import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../src/read/html/table-row';

describe('a row of a table', () => {
  it('parts the lines of its cells with commas, and sentences with full stops', () =>
    expect(
      tableRow([
        '4.3.2031\n14:00 c.t.\nHS 3',
        'Ada Byron\n(Testville)',
        'Entropy of Birds\nWe count the birds of four lakes.',
      ]),
    ).toBe(
      '4.3.2031, 14:00 c.t., HS 3 | Ada Byron, (Testville) | Entropy of Birds. We count the birds of four lakes.',
    ));

  it('leaves the marks of its lines as they are', () =>
    expect(tableRow(['Speaker:\nAda Byron', 'Univ., Testville\nRoom 5', 'x'])).toBe(
      'Speaker: Ada Byron | Univ., Testville, Room 5 | x',
    ));
});
