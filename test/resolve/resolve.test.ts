import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model';
import type { Entity, EntityKind } from '../../src/resolution';
import { resolve } from '../../src/resolve/resolve';
import { makeRecord, naming } from './make-record';

const entitiesOf = (records: readonly DocumentRecord[], kind: EntityKind): Entity[] =>
  resolve(records).entities.filter((entity) => entity.kind === kind);
const labels = (records: readonly DocumentRecord[], kind: EntityKind): string[] =>
  entitiesOf(records, kind).map(({ label }) => label);
const keys = (records: readonly DocumentRecord[], kind: EntityKind): string[] =>
  entitiesOf(records, kind).map(({ key }) => key);

/** A record of one talk whose speaker works somewhere and speaks on something. */
const talkBy = (
  source: string,
  speaker: string,
  institution: string,
  ...concepts: string[]
): DocumentRecord =>
  makeRecord(source, {
    talks: [
      { title: `On ${concepts[0]} (${source})`, start: '2024-03-01T10:00', speakers: [speaker], concepts },
    ],
    relations: [['affiliated_with', speaker, institution, { when: 'current' }]],
  });

const learning = ['gradient descent', 'neural networks', 'implicit regularization'];
const botany = ['stomatal conductance', 'root symbiosis', 'alpine meadows'];

describe('resolving people', () => {
  it('joins one name over documents and says why', () => {
    const [person, ...others] = entitiesOf(
      [naming('a.txt', 'Ada Byron'), naming('b.txt', 'Ada Byron')],
      'person',
    );
    expect(others).toEqual([]);
    expect(person?.key).toBe('person:ada-byron');
    expect(person?.merged).toEqual(['“Ada Byron” in a.txt and b.txt: the same name.']);
    expect(person?.evidence.map(({ document }) => document)).toEqual(['a.txt', 'b.txt']);
  });

  it('joins a name with and without middle initial, and keeps the other form as alias', () => {
    const [person] = entitiesOf([naming('a.txt', 'Ada Byron'), naming('b.txt', 'Ada M. Byron')], 'person');
    expect(person?.label).toBe('Ada M. Byron');
    expect(person?.aliases).toEqual(['Ada Byron']);
    expect(person?.merged[0]).toContain('no other candidate');
  });

  it('joins initials where only one person fits', () => {
    expect(labels([naming('a.txt', 'A. Byron'), naming('b.txt', 'Ada Byron')], 'person')).toEqual([
      'Ada Byron',
    ]);
  });

  it('leaves initials alone where two people fit', () => {
    const records = [
      naming('a.txt', 'A. Byron'),
      naming('b.txt', 'Ada Byron'),
      naming('c.txt', 'Alan Byron'),
    ];
    expect(labels(records, 'person')).toEqual(['A. Byron', 'Ada Byron', 'Alan Byron']);
  });

  it('lets the institution decide between two people whom initials fit', () => {
    const records = [
      talkBy('a.txt', 'A. Byron', 'Testville University', ...learning),
      talkBy('b.txt', 'Ada Byron', 'Testville University', ...learning),
      talkBy('c.txt', 'Alan Byron', 'University of Nowhere', ...botany),
    ];
    expect(labels(records, 'person')).toEqual(['Ada Byron', 'Alan Byron']);
  });

  it('keeps people of different middle initials apart, and a form that fits both', () => {
    const records = [
      naming('a.txt', 'Ada M. Byron'),
      naming('b.txt', 'Ada K. Byron'),
      naming('c.txt', 'Ada Byron'),
    ];
    expect(labels(records, 'person')).toHaveLength(3);
  });

  it('keeps namesakes of different institutions and fields apart and says why', () => {
    const records = [
      talkBy('a.txt', 'Ada Byron', 'Testville University', ...learning),
      talkBy('b.txt', 'Ada Byron', 'University of Nowhere', ...botany),
    ];
    expect(keys(records, 'person')).toEqual(['person:ada-byron', 'person:ada-byron-university-of-nowhere']);
    for (const { merged } of entitiesOf(records, 'person')) expect(merged.join()).toContain('Kept apart');
  });

  it('takes someone who moved to another place in the same field for one person', () => {
    const records = [
      talkBy('a.txt', 'Ada Byron', 'Testville University', ...learning),
      talkBy('b.txt', 'Ada Byron', 'University of Nowhere', ...learning),
    ];
    expect(labels(records, 'person')).toEqual(['Ada Byron']);
  });

  it('takes someone who changed the field at one place for one person', () => {
    const records = [
      talkBy('a.txt', 'Ada Byron', 'Testville University', ...learning),
      talkBy('b.txt', 'Ada Byron', 'Testville University', ...botany),
    ];
    expect(labels(records, 'person')).toEqual(['Ada Byron']);
  });

  it('joins a collaborator without affiliation and a speaker of one name', () => {
    const records = [
      makeRecord('a.txt', {
        talks: [{ title: 'A', speakers: ['Eve Noor'], concepts: learning }],
        relations: [['collaborates_with', 'Eve Noor', 'Wei Hao']],
      }),
      talkBy('b.txt', 'Wei Hao', 'Testville University', ...learning),
    ];
    expect(labels(records, 'person')).toEqual(['Eve Noor', 'Wei Hao']);
  });

  it('does not take a lone family name for someone whom nothing ties to it', () => {
    expect(labels([naming('a.txt', 'Byron'), naming('b.txt', 'Ada Byron')], 'person')).toHaveLength(2);
  });

  it('does not trust initials in a crowded family', () => {
    const crowd = ['Ada', 'Bea', 'Cora', 'Dora', 'Eve', 'Fay', 'Gina'].map((given, index) =>
      naming(`${index}.txt`, `${given} Li`),
    );
    expect(labels([...crowd, naming('x.txt', 'G. Li')], 'person')).toContain('G. Li');
  });

  it('joins swapped names only with a reason', () => {
    const swapped = (institution: string) => [
      talkBy('a.txt', 'Xiuzhu Ye', 'Testville University', ...learning),
      talkBy('b.txt', 'Ye Xiuzhu', institution, ...learning),
    ];
    expect(labels(swapped('Testville University'), 'person')).toHaveLength(1);
    expect(labels([naming('a.txt', 'Xiuzhu Ye'), naming('b.txt', 'Ye Xiuzhu')], 'person')).toHaveLength(2);
  });
});

describe('resolving institutions', () => {
  it('leads a short form that one document prints to the name that another prints', () => {
    const records = [
      talkBy('a.txt', 'Ada Byron', 'Padova', ...learning),
      talkBy('b.txt', 'Carl Doe', 'University of Padua', ...botany),
    ];
    expect(labels(records, 'institution')).toEqual(['University of Padua']);
  });

  const at = (source: string, name: string, as = name, partOf?: string): DocumentRecord =>
    makeRecord(source, { mentions: [{ kind: 'institution', name, as, ...(partOf && { partOf }) }] });

  it('joins spellings that differ in commas, articles and small words', () => {
    const records = [
      at('a.txt', 'University of Testville, Northport'),
      at('b.txt', 'University of Testville at Northport'),
      at('c.txt', 'The University of Testville at Northport'),
    ];
    expect(labels(records, 'institution')).toHaveLength(1);
  });

  it('joins an acronym with the name that another document spells it out to', () => {
    const records = [at('a.txt', 'Institute of Tidal Studies', 'ITS'), at('b.txt', 'ITS')];
    expect(labels(records, 'institution')).toEqual(['Institute of Tidal Studies']);
  });

  it('does not expand an acronym that stands for two', () => {
    const records = [
      at('a.txt', 'Institute of Tidal Studies', 'ITS'),
      at('b.txt', 'Imperial Theatre School', 'ITS'),
      at('c.txt', 'ITS'),
    ];
    expect(labels(records, 'institution')).toHaveLength(3);
  });

  it('keeps departments of one name apart by what they are part of, and shows it', () => {
    const records = [
      at('a.txt', 'Department of Statistics', 'Department of Statistics', 'Testville University'),
      at('b.txt', 'Department of Statistics', 'Department of Statistics', 'University of Nowhere'),
    ];
    expect(labels(records, 'institution')).toEqual([
      'Department of Statistics, Testville University',
      'Department of Statistics, University of Nowhere',
      'Testville University',
      'University of Nowhere',
    ]);
  });

  it('joins a department with and without its university in the name', () => {
    const records = [
      at('a.txt', 'Department of Statistics', 'Department of Statistics', 'Testville University'),
      at('b.txt', 'Department of Statistics, Testville University', 'Statistics', 'Testville University'),
    ];
    expect(labels(records, 'institution')).toHaveLength(2);
  });

  it('joins a department whose university is printed by another name', () => {
    const records = [
      at('a.txt', 'Department of Statistics, MIT', 'Statistics, MIT', 'MIT'),
      at(
        'b.txt',
        'Department of Statistics, Massachusetts Institute of Technology',
        'Department of Statistics',
        'Massachusetts Institute of Technology',
      ),
    ];
    expect(labels(records, 'institution')).toEqual([
      'Department of Statistics, Massachusetts Institute of Technology',
      'Massachusetts Institute of Technology',
    ]);
  });

  it('joins a laboratory that several wholes share once its acronym is spelled out', () => {
    const records = [
      at('a.txt', 'Laboratory of Tides and Winds', 'TWL', 'Testville University'),
      at('b.txt', 'TWL', 'TWL', 'Council of Winds'),
      at('c.txt', 'TWL Laboratory'),
      at('d.txt', 'Laboratoire TWL'),
    ];
    expect(labels(records, 'institution')).toEqual([
      'Council of Winds',
      'Laboratory of Tides and Winds',
      'Testville University',
    ]);
  });

  it('does not take the laboratory of a company for the company', () => {
    const records = [at('a.txt', 'IBM'), at('b.txt', 'IBM Laboratory')];
    expect(labels(records, 'institution')).toHaveLength(2);
  });

  it('does not join a department that nobody owns with another', () => {
    const records = [at('a.txt', 'Department of Statistics'), at('b.txt', 'Department of Statistics')];
    expect(labels(records, 'institution')).toHaveLength(2);
  });

  it('does not take the university of a town for the town’s university', () => {
    expect(
      labels([at('a.txt', 'University of Testville'), at('b.txt', 'Testville University')], 'institution'),
    ).toHaveLength(2);
  });
});

describe('resolving concepts, awards, papers and series', () => {
  const about = (source: string, ...concepts: string[]): DocumentRecord =>
    makeRecord(source, { talks: [{ title: source, speakers: ['Ada Byron'], concepts }] });

  it('joins synonyms of the vocabulary under its label', () => {
    const records = [about('a.txt', 'implicit bias'), about('b.txt', 'implicit regularization')];
    expect(labels(records, 'concept')).toEqual(['implicit regularization']);
    expect(entitiesOf(records, 'concept')[0]?.aliases).toEqual(['implicit bias']);
  });

  it('tells the other names of a concept once each, and not the words that several concepts share', () => {
    const named = ['Tidal Power', 'tidal powers', 'tidal and solar power', 'TIDAL POWERS'].map((as, index) =>
      makeRecord(`${index}.txt`, { mentions: [{ kind: 'concept', name: 'tidal power', as }] }),
    );
    expect(entitiesOf(named, 'concept')[0]?.aliases).toEqual(['TIDAL POWERS']);
  });

  it('joins hyphens, plurals and British spelling of concepts that no vocabulary knows', () => {
    const records = [about('a.txt', 'tidal-basin modelling'), about('b.txt', 'tidal basins modeling')];
    expect(labels(records, 'concept')).toHaveLength(1);
  });

  it('does not join concepts that share words', () => {
    expect(labels([about('a.txt', 'tidal basins', 'tidal power')], 'concept')).toHaveLength(2);
  });

  it('drops years and editions of awards', () => {
    const received = (source: string, award: string): DocumentRecord =>
      makeRecord(source, { relations: [['received', 'Ada Byron', award]] });
    const records = [received('a.txt', '2019 Lovelace Prize'), received('b.txt', 'Lovelace Prize')];
    expect(labels(records, 'award')).toHaveLength(1);
  });

  it.each([
    ['IEEE Fellow', 'Fellow of the IEEE'],
    ['Fellow of the IEEE', 'Fellow of the Institute of Electrical and Electronics Engineers'],
    ['Best Paper Award at BirdConf', 'BirdConf best paper award'],
    ['Lovelace Early Career Award', 'Lovelace Early Career'],
  ])('joins the awards %j and %j', (one, other) => {
    const records = ['a.txt', 'b.txt'].map((source, index) =>
      makeRecord(source, { relations: [['received', 'Ada Byron', index === 0 ? one : other]] }),
    );
    expect(labels(records, 'award')).toHaveLength(1);
  });

  it.each([
    ['IEEE Fellow', 'ACM Fellow'],
    ['Lovelace Prize', 'Lovelace Medal'],
    ['Best Paper Award at BirdConf', 'Best Poster Award at BirdConf'],
  ])('keeps the awards %j and %j apart', (one, other) => {
    const records = ['a.txt', 'b.txt'].map((source, index) =>
      makeRecord(source, { relations: [['received', 'Ada Byron', index === 0 ? one : other]] }),
    );
    expect(labels(records, 'award')).toHaveLength(2);
  });

  it('joins versions of a preprint', () => {
    const paper = (source: string, name: string): DocumentRecord =>
      makeRecord(source, { talks: [{ title: source, speakers: ['Ada Byron'], papers: [name] }] });
    expect(
      labels([paper('a.txt', 'arXiv:2401.00001v2'), paper('b.txt', 'arXiv:2401.00001')], 'paper'),
    ).toHaveLength(1);
  });

  it('tells series of one name by the institution that runs them', () => {
    const of = (source: string, heldAt: string): DocumentRecord =>
      makeRecord(source, {
        talks: [{ title: source, speakers: ['Ada Byron'], series: 'Colloquium', heldAt: [heldAt] }],
      });
    const records = [of('a.txt', 'Testville University'), of('b.txt', 'University of Nowhere')];
    expect(labels(records, 'series')).toEqual([
      'Colloquium, Testville University',
      'Colloquium, University of Nowhere',
    ]);
  });

  it('joins series of an institution under its other names and of its parts', () => {
    const of = (source: string, series: string, heldAt: string): DocumentRecord =>
      makeRecord(source, { talks: [{ title: source, speakers: ['Ada Byron'], series, heldAt: [heldAt] }] });
    const records = [
      of('a.txt', 'Birds Seminar', 'Massachusetts Institute of Technology'),
      of('b.txt', 'Birds Seminar (BS)', 'MIT'),
      of('c.txt', 'BIRDS SEMINARS', 'MIT CSAIL'),
      of('d.txt', 'Birds Seminar', 'Harvard University'),
    ];
    expect(labels(records, 'series')).toEqual([
      'Birds Seminar, Harvard University',
      'Birds Seminar, Massachusetts Institute of Technology',
    ]);
  });

  it('makes no entity of placeholders', () => {
    const records = [
      makeRecord('a.txt', {
        talks: [{ title: 'TBA', start: '2024-01-01', speakers: ['TBA'], heldAt: ['to be announced'] }],
      }),
    ];
    expect(resolve(records).entities).toEqual([]);
    expect(resolve(records).records[0]?.talks).toEqual([undefined]);
  });
});

describe('resolving talks', () => {
  const announce = (
    source: string,
    talk: Parameters<typeof makeRecord>[1]['talks'] & object,
  ): DocumentRecord => makeRecord(source, { talks: talk });

  it('joins two announcements of one talk, with the evidence of both', () => {
    const talk = { title: 'Tides', start: '2024-03-01T10:00', speakers: ['Ada Byron'] };
    const [entity, ...others] = entitiesOf([announce('a.txt', [talk]), announce('b.ics', [talk])], 'talk');
    expect(others).toEqual([]);
    expect(entity?.key).toBe('talk:2024-03-01-tides');
    expect(entity?.evidence.map(({ document }) => document)).toEqual(['a.txt', 'b.ics']);
  });

  it('joins a title with and without the name of the series', () => {
    const records = [
      announce('a.txt', [
        { title: 'Colloquium: The Theory of Tides', start: '2024-03-01', speakers: ['Ada Byron'] },
      ]),
      announce('b.txt', [{ title: 'The theory of tides', start: '2024-03-01', speakers: ['Ada Byron'] }]),
    ];
    expect(labels(records, 'talk')).toHaveLength(1);
  });

  it('joins announcements of one speaker at one time, though the title came later', () => {
    const records = [
      announce('a.txt', [{ start: '2024-03-01T10:00', speakers: ['Ada Byron'] }]),
      announce('b.txt', [{ title: 'Tides', start: '2024-03-01T10:00', speakers: ['A. Byron'] }]),
    ];
    expect(labels(records, 'talk')).toEqual(['Tides']);
  });

  it('does not join a talk that is given again on another day', () => {
    const on = (start: string) => [{ title: 'Tides', start, speakers: ['Ada Byron'] }];
    expect(keys([announce('a.txt', on('2024-03-01')), announce('b.txt', on('2024-03-02'))], 'talk')).toEqual([
      'talk:2024-03-01-tides',
      'talk:2024-03-02-tides',
    ]);
  });

  it('does not join talks of one title and day by different people', () => {
    const by = (speaker: string) => [{ title: 'Opening lecture', start: '2024-03-01', speakers: [speaker] }];
    expect(
      labels([announce('a.txt', by('Ada Byron')), announce('b.txt', by('Eve Noor'))], 'talk'),
    ).toHaveLength(2);
  });

  it('does not join two talks that one person gives on one day', () => {
    const talks = [
      { title: 'Tides, first part', start: '2024-03-01T10:00', speakers: ['Ada Byron'] },
      { title: 'Currents, second part', start: '2024-03-01T14:00', speakers: ['Ada Byron'] },
    ];
    expect(labels([announce('a.txt', talks)], 'talk')).toHaveLength(2);
  });
});
