import { describe, expect, it } from 'vitest';
import { nodeSpots, spotAt } from '../../src/viewer/canvas/node-spots';

const drawn = new Map([
  ['first', { x: 0, y: 0, size: 2, hidden: false }],
  ['below', { x: 1, y: 0, size: 2, hidden: false }],
  ['small', { x: 10, y: 0, size: 0.1, hidden: false }],
  ['hidden', { x: 20, y: 0, size: 2, hidden: true }],
]);
const spots = nodeSpots(drawn.keys(), (key) => drawn.get(key));

describe('what node one points at', () => {
  it('is the first of those that cover the point', () => {
    expect(spotAt(spots, { x: 1, y: 0 }, 1, 1)).toBe('first');
    expect(spotAt(spots, { x: 2.5, y: 0 }, 1, 1)).toBe('below');
  });

  it('is a small one near the point too', () => {
    expect(spotAt(spots, { x: 10.8, y: 0 }, 1, 1)).toBe('small');
  });

  it('is none where there is none, or a hidden one', () => {
    expect(spotAt(spots, { x: 5, y: 5 }, 1, 1)).toBeUndefined();
    expect(spotAt(spots, { x: 20, y: 0 }, 1, 1)).toBeUndefined();
  });
});
