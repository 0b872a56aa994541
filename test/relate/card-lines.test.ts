import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognize/recognize';
import { relate } from '../../src/relate/relate';
import { layoutOf } from '../recognize/layout-of';

/** Where an announcement whose header names Ada Keller alone places her. */
function places(header: string, heldAt?: string): string[] {
  const text = `${header}\n\nSongs are sung.`;
  const layout = layoutOf(text, {
    speakers: ['Ada Keller'],
    sections: [
      ['header', header.slice(0, 4)],
      ['abstract', 'Songs are'],
    ],
    ...(heldAt !== undefined && { heldAt }),
  });
  const document = { source: 'test', format: 'text', text, parts: [] };
  return relate(document, layout, recognize(document, layout))
    .relations.filter(({ type }) => type === 'affiliated_with')
    .map(({ to }) => to);
}

describe('lines below a name', () => {
  it('place the speaker', () => {
    expect(places('Ada Keller\nRoe College\nRoom five')).toEqual(['Roe College']);
    expect(places('Dr. Ada Keller\nReader in Songs\nRoe College')).toEqual(['Roe College']);
  });

  it('do not where they are labelled, dated or far away', () => {
    expect(places('Ada Keller\nHost: Roe College')).toEqual([]);
    expect(places('Ada Keller\n12 March\nRoe College')).toEqual([]);
    expect(places('Ada Keller\n\nRoe College')).toEqual([]);
  });

  it('do not where they say who holds the talk', () => {
    expect(places('Ada Keller\nRoe College', 'Roe College')).toEqual([]);
  });
});
