import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/lexicon/read-vocabulary';

const entry = (label: string, over: object = {}): object => ({
  label,
  aliases: [],
  acronyms: [],
  broader: [],
  note: '',
  ...over,
});

describe('our own form', () => {
  it('is read, comments and Windows line breaks and all', () => {
    const text =
      '# Harbour studies\r\n\r\ntide gauges\r\n  also: tidal gauges; mareographs\r\n  acronym: TG\r\n  broader: tides\r\n  note: They measure.\r\n\r\ntides\r\n';
    expect(readVocabulary(text)).toEqual([
      entry('tide gauges', {
        aliases: ['tidal gauges', 'mareographs'],
        acronyms: ['TG'],
        broader: ['tides'],
        note: 'They measure.',
      }),
      entry('tides'),
    ]);
  });

  it.each([
    ['tides\n  alias: x\n', 'line 2: “alias: x” begins with none of also:, acronym:, broader:, note:'],
    ['  also: x\n', 'line 1: “also: x” stands without a label above it'],
    ['tides\nwaves\n', 'line 2: “waves” is a second label; leave a line blank before it'],
    ['# nothing\n', 'there is no concept with a label in it'],
  ])('refuses %j in words', (text, message) => {
    expect(() => readVocabulary(text)).toThrow(message);
  });
});

describe('SKOS in Turtle', () => {
  it('is read with prefixes, lists, languages, long literals and nodes in brackets', () => {
    const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
PREFIX sea: <http://sea.example/>
# concepts
sea:tide-gauge a skos:Concept ; # measured
  skos:prefLabel "tide gauge"@en, "Pegel"@de ;
  skos:altLabel "mareograph"@en , 'TG', "Wasserpegel"@de ;
  skos:definition """Measures the
"height" of \\u0074ides."""@en ;
  skos:broader sea:instrument ;
  skos:note [ skos:value "x" ; ] , ( "a" "b" ) .
<http://sea.example/instrument> skos:prefLabel "instruments" ; skos:narrower sea:sextant .
sea:sextant skos:prefLabel "Sextant"@de ; skos:notation "1.5"^^sea:code , 2.5 , true .
`;
    expect(readVocabulary(text)).toEqual([
      entry('tide gauge', {
        aliases: ['mareograph'],
        acronyms: ['TG'],
        broader: ['instruments'],
        note: 'Measures the "height" of tides.',
      }),
      entry('instruments'),
      entry('Sextant', { broader: ['instruments'] }),
    ]);
  });

  it.each([
    ['@prefix a: <http://a.example/> .\nb:c a:d "e" .', 'line 2: the prefix “b:” is not declared'],
    ['@prefix a: <http://a.example/> .\na:b a:c .', 'line 2: “.” stands where an object should'],
    ['@prefix a: <http://a.example/> .\na:b a:c "d"', 'line 2: the file ends where “.” should stand'],
    ['@prefix a: <http://a.example/> .\n"open', 'line 2: “"” is no Turtle'],
    [
      `@prefix a: <http://a.example/> .\na:b a:c ${'['.repeat(99)}`,
      'line 2: “[” stands where a predicate should',
    ],
    [`@prefix a: <http://a.example/> .\na:b a:c ${'('.repeat(99)}`, 'line 2: brackets are nested too deeply'],
    ['@prefix a: <http://a.example/> .\n', 'there is no concept with a label in it'],
  ])('refuses %j in words', (text, message) => {
    expect(() => readVocabulary(text)).toThrow(message);
  });

  it('takes time in proportion to the file', () => {
    const hostile = `@prefix a: <http://a.example/> .\na:b a:c "${'\\'.repeat(200_000)}x" ; a:d """${'"\\'.repeat(100_000)}`;
    expect(() => readVocabulary(hostile)).toThrow('line 2');
  });
});

describe('SKOS in JSON-LD', () => {
  it('is read with its own terms, prefixes, language maps and nested nodes', () => {
    const vocabulary = {
      '@context': {
        skos: 'http://www.w3.org/2004/02/skos/core#',
        sea: 'http://sea.example/',
        name: { '@id': 'skos:prefLabel', '@container': '@language' },
        uri: '@id',
      },
      '@graph': [
        {
          uri: 'sea:tides',
          name: { en: 'tides', de: 'Gezeiten' },
          'skos:altLabel': [{ '@value': 'ebb and flow' }],
        },
        {
          '@id': 'sea:gauge',
          'skos:prefLabel': { '@value': 'tide gauge', '@language': 'en' },
          'http://www.w3.org/2004/02/skos/core#broader': { '@id': 'http://sea.example/tides' },
          narrower: [{ '@id': 'sea:float', 'skos:prefLabel': 'float gauge' }],
        },
      ],
    };
    const read = readVocabulary(JSON.stringify(vocabulary));
    expect(read).toHaveLength(3);
    expect(read).toEqual(
      expect.arrayContaining([
        entry('tides', { aliases: ['ebb and flow'] }),
        entry('tide gauge', { broader: ['tides'] }),
        entry('float gauge', { broader: ['tide gauge'] }),
      ]),
    );
  });

  it.each(['{', '[]', '{"a": 1}', '[[[[1]]]]', '{"@graph": null}'])('refuses %j', (text) => {
    expect(() => readVocabulary(text)).toThrow();
  });
});

describe('the Computer Science Ontology', () => {
  const topic = (name: string): string => `"<https://cso.example/topics/${name}>"`;
  const relation = (name: string): string => `"<http://cso.example/schema/cso#${name}>"`;

  it('is read from addresses: equivalent topics are one, under the preferred name', () => {
    const text = [
      [topic('harbours'), relation('superTopicOf'), topic('tide_gauges')],
      [topic('tide_gauge'), relation('relatedEquivalent'), topic('tide_gauges')],
      [topic('mareograph_%28sea%29'), relation('preferentialEquivalent'), topic('tide_gauges')],
      [topic('harbours'), relation('contributesTo'), topic('trade')],
    ]
      .map((cells) => cells.join(','))
      .join('\n');
    expect(readVocabulary(text)).toEqual([
      entry('harbours'),
      entry('tide gauges', { aliases: ['mareograph (sea)', 'tide gauge'], broader: ['harbours'] }),
    ]);
  });

  it('is read from plain names', () => {
    expect(readVocabulary('harbours,superTopicOf,tide gauges\n')).toEqual([
      entry('harbours'),
      entry('tide gauges', { broader: ['harbours'] }),
    ]);
  });

  it('is read from Turtle', () => {
    const text = '<http://c.example/a> <http://c.example/cso#superTopicOf> <http://c.example/b> .';
    expect(readVocabulary(text)).toEqual([entry('a'), entry('b', { broader: ['a'] })]);
  });

  it('names a line that has no three cells', () => {
    expect(() => readVocabulary('a,superTopicOf,b\nbroken line\n')).toThrow(
      'line 2: three cells are expected',
    );
  });
});
