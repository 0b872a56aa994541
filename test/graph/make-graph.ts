import { assemble } from '../../src/graph/assemble/assemble';
import type { GraphFile } from '../../src/graph/attributes';
import { enrich } from '../../src/graph/enrich/enrich';
import type { Vocabulary } from '../../src/graph/vocabulary';
import type { DocumentRecord } from '../../src/model';
import { resolve } from '../../src/resolve/resolve';
import { makeRecord } from '../resolve/make-record';

/** Three announcements that share people, places and topics. */
export const records: readonly DocumentRecord[] = [
  makeRecord('a.txt', {
    talks: [
      {
        title: 'Tides and gradients',
        start: '2023-05-02T10:00',
        end: '2023-05-02T11:00',
        venue: 'Room 1',
        series: 'Harbour Seminar',
        speakers: ['Ada Byron'],
        hosts: ['Carl Doe'],
        heldAt: ['Testville University'],
        concepts: ['gradient descent', 'deep learning', 'tides'],
        papers: ['arXiv:2301.00001'],
      },
    ],
    relations: [
      ['affiliated_with', 'Ada Byron', 'University of Nowhere', { when: 'current', role: 'lecturer' }],
      ['advised_by', 'Ada Byron', 'Eve Noor'],
      ['collaborates_with', 'Ada Byron', 'Carl Doe'],
      ['received', 'Ada Byron', 'Lovelace Prize', { years: '2021' }],
    ],
  }),
  makeRecord('b.txt', {
    talks: [
      {
        title: 'More on gradients',
        start: '2024-05-02T10:00',
        speakers: ['Ada M. Byron'],
        organizers: ['Carl Doe'],
        moderators: ['Fay Hill'],
        heldAt: ['Testville University'],
        concepts: ['gradient descent', 'deep learning'],
      },
    ],
    relations: [
      ['affiliated_with', 'Ada M. Byron', 'University of Nowhere', { when: 'past' }],
      ['affiliated_with', 'Ada M. Byron', 'Testville University', { when: 'current' }],
      ['collaborates_with', 'Carl Doe', 'Ada M. Byron'],
    ],
    mentions: [
      { kind: 'institution', name: 'Harbour Laboratory', partOf: 'Testville University' },
      { kind: 'person', name: 'Nobody Known' },
    ],
  }),
  makeRecord('c.txt', {
    talks: [{ title: 'TBA', start: '2024-06-01', speakers: ['Eve Noor'], concepts: ['tides'] }],
  }),
];

/** A vocabulary of four concepts, of which `optimization` is never spoken of. */
export const vocabulary: Vocabulary = {
  broaderOf: (label) =>
    ({ 'gradient descent': ['optimization'], optimization: ['deep learning'] })[label] ?? [],
  noteOf: (label) => (label === 'gradient descent' ? 'Going downhill in small steps.' : undefined),
};

/** The graph of the announcements. */
export function makeGraph(of: readonly DocumentRecord[] = records): GraphFile {
  return enrich(assemble(resolve(of), { title: 'Harbour talks', vocabulary }));
}
