import { describe, expect, it } from 'vitest';
import { wrapped } from '../../src/util/wrapped';

describe('a wrapped pattern', () => {
  it('is the pattern without its line breaks and the spaces around them', () => {
    expect(wrapped`
      ^(?:owl|
      tide tables)\b
    `).toBe('^(?:owl|tide tables)\\b');
  });

  it('holds patterns of its own', () => {
    const birds = wrapped`owl|wren`;
    expect(new RegExp(wrapped`^(?:${birds})$`).test('wren')).toBe(true);
  });
});
