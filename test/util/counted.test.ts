import { describe, expect, it } from 'vitest';
import { counted } from '../../src/util/counted';

describe('counted', () => {
  it('puts the noun in its number', () => {
    expect(counted(1, 'talk')).toBe('1 talk');
    expect(counted(0, 'talk')).toBe('0 talks');
    expect(counted(2000, 'person', 'people')).toBe('2,000 people');
  });
});
