import { describe, expect, it } from 'vitest';
import { collectDomains, hostOf } from '../../src/read/domains';

describe('domains', () => {
  it('are found in addresses of pages and of people, each once, in their order', () => {
    const text =
      'See https://www.birds.testville.edu/talks and https://birds.testville.edu, or ask ada@tvu.edu.';
    expect(collectDomains(text)).toEqual(['birds.testville.edu', 'tvu.edu']);
  });

  it('are found behind a hidden sign', () => {
    expect(collectDomains('doe at birds.testville.edu, fox [at] tvu.edu')).toEqual([
      'birds.testville.edu',
      'tvu.edu',
    ]);
  });

  it('begin with those that the format states', () => {
    expect(collectDomains('https://tvu.edu', ['www.testville.edu', undefined])).toEqual([
      'testville.edu',
      'tvu.edu',
    ]);
  });

  it.each([
    'https://testville.zoom.us/j/1',
    'https://arxiv.org/abs/1',
    'ada@gmail.com',
    'https://youtu.be/x',
    'at 3.30',
  ])('are not those of meeting services, archives and networks: %s', (text) => {
    expect(collectDomains(text)).toEqual([]);
  });

  it('are at most twenty', () => {
    const text = Array.from({ length: 50 }, (_, index) => `https://a${index}.edu`).join(' ');
    expect(collectDomains(text)).toHaveLength(20);
  });

  it('are not taken from other schemes', () => {
    expect(hostOf('javascript:alert(1)')).toBeUndefined();
    expect(hostOf('/relative')).toBeUndefined();
  });
});
