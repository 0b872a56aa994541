import { describe, expect, it } from 'vitest';
import { footroom } from '../../../src/viewer/canvas/covered-areas';

const size = { width: 1000, height: 600 };

describe('footroom', () => {
  it('is as high as what lies over the foot of the canvas', () => {
    expect(footroom([{ left: 10, right: 500, top: 560, bottom: 590 }], size)).toBe(40);
  });
  it('leaves out what has room beside it, and what lies above', () => {
    const zoom = { left: 950, right: 990, top: 400, bottom: 590 };
    const hint = { left: 200, right: 800, top: 10, bottom: 40 };
    expect(footroom([zoom, hint], size)).toBe(0);
    expect(footroom([], size)).toBe(0);
  });
});
