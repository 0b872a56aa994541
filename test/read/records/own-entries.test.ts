import { describe, expect, it } from 'vitest';
import { ownEntries } from '../../../src/read/records/own-entries';

describe('the entries of a record', () => {
  it('are its own and those of its boxes of further fields, its own first', () =>
    expect(
      ownEntries({
        customFields: [
          { label: 'Host', value: 'Ada Byron' },
          { fieldID: 4, value: 'nobody' },
        ],
        filters: { departments: [{ name: 'Testville University' }] },
        title: 'Entropy of Birds',
      })
        .map(([key]) => key)
        .join(' '),
    ).toBe('customFields filters title Host departments'));

  it('are not those of other objects in it', () =>
    expect(ownEntries({ speaker: { name: 'Ada Byron', title: 'Professor' } }).map(([key]) => key)).toEqual([
      'speaker',
    ]));
});
