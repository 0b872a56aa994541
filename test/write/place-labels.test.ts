import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/write/place-labels';

const label = (text: string, x: number, y: number) => ({ text, x, y });

describe('placing labels', () => {
  it('leaves out what would cover an earlier one', () => {
    const wanted = [label('Ada Byron', 100, 100), label('Bo Chen', 110, 105), label('Cy Doe', 100, 130)];
    expect(placeLabels(wanted, 9, 400).map(({ text }) => text)).toEqual(['Ada Byron', 'Cy Doe']);
  });

  it('moves in what would stick out of the picture', () => {
    const [left, right] = placeLabels([label('Ada Byron', 0, 50), label('Bo Chen', 400, 90)], 9, 400);
    expect(left!.x).toBe(46);
    expect(right!.x).toBe(362);
  });

  it('cuts long ones, stops at the number asked for, and takes no empty one', () => {
    const wanted = [label(' ', 200, 10), label('x'.repeat(99), 200, 50), label('b', 200, 90)];
    expect(placeLabels(wanted, 1, 400).map(({ text }) => text)).toEqual([`${'x'.repeat(44)}…`]);
  });
});
