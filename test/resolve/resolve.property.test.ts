import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model';
import type { Resolution } from '../../src/resolution';
import { resolve } from '../../src/resolve/resolve';
import { makeRecord, naming } from './make-record';

const people = [
  'Ada Byron',
  'Ada M. Byron',
  'A. Byron',
  'Alan Byron',
  'Byron',
  'Eve Noor',
  'Noor Eve',
  'E. Noor',
  '__proto__',
];
const places = ['Testville University', 'University of Nowhere', 'ITS', 'Institute of Tidal Studies'];
const topics = [
  'gradient descent',
  'implicit bias',
  'implicit regularization',
  'root symbiosis',
  'alpine meadows',
  'tides',
];

const sketch = fc.record({
  title: fc.constantFrom('Tides', 'On tides', 'TBA', 'constructor', ''),
  start: fc.constantFrom('2024-03-01', '2024-03-01T10:00', '2024-03-02'),
  speaker: fc.constantFrom(...people),
  other: fc.constantFrom(...people),
  place: fc.constantFrom(...places),
  concepts: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 4 }),
});

const corpus = fc.array(sketch, { maxLength: 7 }).map((sketches) =>
  sketches.map(({ title, start, speaker, other, place, concepts }, index) =>
    makeRecord(`${index}.txt`, {
      talks: [{ title, start, speakers: [speaker], concepts, heldAt: [place] }],
      relations: [
        ['affiliated_with', speaker, place],
        ['collaborates_with', speaker, other],
      ],
    }),
  ),
);

/** What belongs together, without regard to keys and labels. */
const partition = ({ records }: Resolution): string[] => {
  const groups = new Map<string, string[]>();
  for (const { record, keys, talks } of records) {
    for (const [kind, names] of Object.entries(keys))
      for (const [name, key] of names)
        groups.set(key, [...(groups.get(key) ?? []), `${kind} ${record.source} ${name}`]);
    for (const [place, key] of talks.entries())
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), `talk ${record.source} ${place}`]);
  }
  return [...groups.values()].map((group) => group.sort().join('\n')).sort();
};

const evidenceCount = ({ entities }: Resolution): number =>
  entities.reduce((sum, { evidence }) => sum + evidence.length, 0);

describe('resolve', () => {
  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(corpus, (records) => {
        expect(resolve([...records].reverse())).toEqual(resolve(records));
      }),
    );
  });

  it('gives the same when records are handed in twice', () => {
    fc.assert(
      fc.property(corpus, (records) => {
        expect(resolve([...records, ...records])).toEqual(resolve(records));
      }),
    );
  });

  it('gives every name exactly one entity, every entity a key of its own, and each has evidence', () => {
    fc.assert(
      fc.property(corpus, (records) => {
        const resolution = resolve(records);
        const keys = resolution.entities.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect([...keys].sort()).toEqual(keys);
        const used = resolution.records.flatMap((record) => [
          ...Object.values(record.keys).flatMap((names) => [...names.values()]),
          ...record.talks.flatMap((key) => key ?? []),
        ]);
        expect([...new Set(used)].sort()).toEqual(keys);
        for (const { evidence } of resolution.entities) expect(evidence).not.toEqual([]);
      }),
    );
  });

  it('never loses evidence when a document is added', () => {
    fc.assert(
      fc.property(corpus, (records) => {
        const fewer = records.slice(1);
        expect(evidenceCount(resolve(records))).toBeGreaterThanOrEqual(evidenceCount(resolve(fewer)));
      }),
    );
  });

  it('is stable: people called by the labels of their entities are resolved to the same entities', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...people), { maxLength: 8 }), (names) => {
        const records = names.map((name, index) => naming(`${index}.txt`, name));
        const first = resolve(records);
        const again = resolve(relabelled(first));
        expect(partition(again).length).toBe(partition(first).length);
      }),
    );
  });
});

/** The records with every person called by the label of the entity, where no namesake makes that ambiguous. */
function relabelled({ entities, records }: Resolution): DocumentRecord[] {
  const labels = new Map(entities.map(({ key, label }) => [key, label]));
  return records.map(({ record, keys }) => {
    const rename = (name: string): string => labels.get(keys.person.get(name) ?? '') ?? name;
    return {
      ...record,
      talks: record.talks.map((talk) => ({
        ...talk,
        speakers: talk.speakers.map(rename),
        evidence: talk.evidence.map((proof) =>
          proof.field === 'speakers' ? { ...proof, value: rename(proof.value) } : proof,
        ),
      })),
      relations: record.relations.map((relation) => ({
        ...relation,
        from: rename(relation.from),
        to: relation.type === 'collaborates_with' ? rename(relation.to) : relation.to,
      })),
      mentions: record.mentions.map((mention) =>
        mention.kind === 'person' ? { ...mention, name: rename(mention.name) } : mention,
      ),
    };
  });
}
