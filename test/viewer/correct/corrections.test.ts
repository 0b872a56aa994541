import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/graph/correct/correction';
import { keepCorrections, loadCorrections } from '../../../src/viewer/correct/kept-corrections';
import { tellCorrection } from '../../../src/viewer/correct/tell-correction';

const rename: Correction = { op: 'rename', key: 'person:ada', name: 'Ada Byron' };

function makeStore() {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  };
}

describe('the corrections that a browser keeps', () => {
  it('are those of one graph, in their order', () => {
    const store = makeStore();
    const log: Correction[] = [rename, { op: 'reject', key: 'person:bo' }];
    expect(keepCorrections(store, 'Talks', log)).toBe(true);
    expect(loadCorrections(store, 'Talks')).toEqual(log);
    expect(loadCorrections(store, 'Other talks')).toEqual([]);
  });

  it('are none where nothing is kept, or what is kept is no log', () => {
    const store = makeStore();
    store.setItem('talkgraph corrections of Talks', '{"op":"conquer"}\n[');
    expect(loadCorrections(store, 'Talks')).toEqual([]);
    expect(loadCorrections(undefined, 'Talks')).toEqual([]);
    expect(keepCorrections(undefined, 'Talks', [rename])).toBe(false);
  });
});

describe('tellCorrection', () => {
  const labelOf = (key: string): string => key.replace(/^\w+:/, '');
  const corrections: readonly (readonly [Correction, string])[] = [
    [rename, 'ada is called Ada Byron'],
    [{ op: 'merge', key: 'person:ada', into: 'person:byron' }, 'ada is byron'],
    [{ op: 'reject', key: 'person:ada' }, 'Not so: ada'],
    [
      { op: 'split', key: 'person:ada', documents: ['a.txt'], name: 'Ada II' },
      'ada is Ada II in 1 announcement',
    ],
    [
      {
        op: 'add',
        from: 'person:ada',
        kind: 'advised_by',
        to: 'person:bo',
        document: 'a.txt',
        words: 'a pupil of Bo',
      },
      'ada: advised by bo',
    ],
  ];
  it.each(corrections)('tells %j', (correction, told) =>
    expect(tellCorrection(correction, labelOf)).toBe(told),
  );
});
