import { rulesOf } from './rules-of';

/** Who works together. */
export const collaboratorRules = rulesOf(['collaborates_with'], {
  'joint-with': [
    [
      '@joint .. @with ~PERSON',
      0.97,
      'joint work with Carl Doe and her student Eve Fox',
      { standing: 'beside' },
    ],
    ['@joint @paper ..8 @with ~PERSON', 0.9, 'joint work in progress on birds with Carl Doe'],
  ],
  'in-collaboration-with': [
    [
      '@collaboration @with .. @lab @of ~PERSON',
      0.93,
      'in collaboration with the group of Carl Doe',
      { standing: 'first' },
    ],
    ['@collaboration .. @with ~PERSON', 0.96, 'in collaboration with Carl Doe', { standing: 'beside' }],
    [
      'in|en|em association|partnership|cooperation|tandem|conjunto @with .. ~PERSON',
      0.9,
      'in association with Carl Doe',
    ],
  ],
  'collaborated-with': [
    ['@collaboration ..8 @with ~PERSON', 0.88, 'collaborated on bird songs with Carl Doe'],
  ],
  'coauthored-with': [
    ['@coauthor ..8 @with PERSON', 0.93, 'coauthored two books with Carl Doe'],
    ['@coauthor @with .. PERSON', 0.9, 'co-authored with plant scientist Carl Doe'],
  ],
  authors: [['authors|auteurs|autoren|autori|autores : PERSON', 0.9, 'Authors: Ada Byron, Carl Doe']],
  coauthors: [
    ['@coauthor : PERSON', 0.96, 'Collaborators: Carl Doe, Eve Fox'],
    ['соавторы|соавтор доклада|работы|статьи : PERSON', 0.95, 'Соавторы доклада: Carl Doe, Eve Fox'],
    ['@coauthor on|of|in ..8 : PERSON', 0.95, 'Coauthors on this work: Carl Doe, Eve Fox'],
    [
      'works|worked|cooperates|cooperated|collaborates @with .. @lab of ~PERSON',
      0.8,
      'cooperates with the teams of Carl Doe and Eve Fox',
    ],
    ['trabaja|trabajo|trabalha junto a|com|con PERSON', 0.85, 'trabaja junto a Carl Doe'],
    [
      '@coauthor|partner|partners|co-editor|co-editors|coeditor|co-investigator ..8 @is ~PERSON',
      0.88,
      'my partner in the field work is Carl Doe',
    ],
    [
      '@coauthor on|of|in .. include|includes|included ~PERSON',
      0.93,
      'collaborators on this project include Carl Doe and Eve Fox',
    ],
    ['@coauthor @is|include|included|,? PERSON', 0.93, 'my coauthors are Carl Doe and Eve Fox'],
  ],
  'are-coauthors': [
    ['PERSON ,? who? @is .. @coauthor', 0.93, 'Carl Doe and Eve Fox are coauthors of this work'],
  ],
  'work-with': [
    [
      'ongoing|recent|current|joint|this @paper @with my|his|her @advisor ,? PERSON',
      0.88,
      'ongoing work with my advisor, Carl Doe',
      { standing: 'beside' },
    ],
    ['@paper @with ~PERSON', 0.9, 'recent work with Carl Doe'],
    ['@paper .. @with ~PERSON', 0.8, 'work in progress with Carl Doe'],
  ],
  'written-with': [
    [
      'obtained|found|achieved|ottenuti|ottenuto|obtenus|obtenidos|obtidos|erzielt|progress|assembled|written|writing|authored|developed|undertaken|performed|conducted|proved ..8 with ~PERSON',
      0.85,
      'based on a preprint, written with Carl Doe',
    ],
  ],
  'works-with': [
    [
      'works|worked|working|cooperates|cooperated|travaille|travaillant|trabaja|trabajo|trabalha|lavora|arbeitet|werkt eng? @with|alongside ~PERSON',
      0.88,
      'where she works with Carl Doe',
    ],
    ['works|worked|working ... with|alongside ~PERSON', 0.75, 'worked on bird songs with Carl Doe'],
    [
      'travaille|trabaja|trabalha|lavora|arbeitet|werkt|arbetar|arbejder|arbeider ..8 @with .. PERSON',
      0.8,
      'travaille depuis dix ans avec la biologiste Carl Doe',
    ],
  ],
  'and-i': [['PERSON ,? and i|myself', 0.9, 'Carl Doe and I have shown']],
  'with-in-parentheses': [['( @with ~PERSON', 0.85, 'The Entropy of Birds (with Carl Doe)']],
  'with-alone': [
    [
      '^ @with ~PERSON of|at|from|, _INST ,? .. i|he|she @make',
      0.85,
      'With Carl Doe of Testville University, Birdtown, she edits a handbook',
    ],
    ['@with ~PERSON , _AWARD', 0.75, 'and, with Carl Doe, the Warbler Fellow award'],
    ['of them with|together ~PERSON', 0.85, 'eleven patents, seven of them with Carl Doe'],
    [': with ~PERSON', 0.8, 'Bird modelling: with Carl Doe and Eve Fox.'],
    ['@paper|studies , @with ~PERSON', 0.85, 'current studies, with biologist Carl Doe, test nests'],
    ['^ @with ~PERSON $', 0.85, 'With Carl Doe and Eve Fox.'],
    ['^ @with ~PERSON , we', 0.85, 'With Carl Doe, we study birds'],
    [
      ',|and|; @with ~PERSON ,? i|he|she @make|got|received|won|shared|wrote|developed|built|published',
      0.85,
      'is a Warbler Fellow, and with Carl Doe she won the Finch Award',
    ],
    ['^ @with ~PERSON ,? i|he|she', 0.85, 'With Carl Doe she is mapping the birds of Birdtown'],
  ],
  'made-with': [
    ['@make ,? @with ~PERSON', 0.85, 'coordinates, with Carl Doe, the bird count'],
    [
      '^ @with ~PERSON ,? ha|hat|har? @make',
      0.85,
      'Con Carl Doe publicó un libro sobre aves',
      { standing: 'first' },
    ],
    ['@made ..8 @with ~PERSON', 0.85, 'the recordings were done with Carl Doe'],
    [
      'author|authors|editor|editors|translator ,? @with ~PERSON',
      0.88,
      'is the author, with Carl Doe, of a book',
    ],
    ['@paper|@coauthor @with ,? among others ,? ~PERSON', 0.88, 'papers with, among others, Carl Doe'],
    [
      '@make|@coauthor ..8 @with , among others , ~PERSON',
      0.85,
      'has published with, among others, Carl Doe',
    ],
    [
      'he|she|i and ~PERSON @make|developed|wrote|proved|built|created|discovered|received|won|shared|hold',
      0.85,
      'she and her colleague Carl Doe developed a bird finder',
      { standing: 'first' },
    ],
    [
      'PERSON developed|wrote|founded|cofounded|co-founded|proved|showed|built|created|invented|discovered|edited|introduced',
      0.8,
      'She and Carl Doe developed a bird finder',
      { together: true },
    ],
    [
      'PERSON have|has jointly|together|also? written|edited|developed|shown|proved|published|built|founded|co-written|cofounded|created|studied',
      0.8,
      'Ada Byron and Carl Doe have written a textbook',
      { together: true },
    ],
    [
      'co-pi|pi|co-investigator|coinvestigator ,? @with ~PERSON',
      0.88,
      'is a co-PI, with Carl Doe, of a project',
    ],
    ['@make ..8 @with ~PERSON', 0.8, 'is preparing an edition of the letters with Carl Doe'],
    ['based on ..8 @with ~PERSON', 0.85, 'based on a preprint with Carl Doe'],
    ['arxiv : ..8 @with ~PERSON', 0.85, 'based on arXiv:2301.01234 with Carl Doe'],
  ],
  'together-with': [
    [
      'together|along|insieme|junto|juntamente|zusammen|ensemble|samen|sammen|tillsammans|spolu @with|a ~PERSON',
      0.8,
      'together with Carl Doe, she showed',
    ],
    ['yhdessa|yhteistyossa .. PERSON kanssa', 0.9, 'yhdessä Carl Doe kanssa'],
    ['PERSON ile|ve birlikte|beraber|ortaklasa|ortak', 0.9, 'Carl Doe ile birlikte'],
    ['PERSON la|le|yla|yle ... birlikte|beraber|ortaklasa|ortak', 0.9, 'Carl Doe’la birlikte'],
    [
      '@collaboration|works|worked|working|cooperates|cooperated @with _INST ,? and @with ~PERSON',
      0.88,
      'collaborates with the Birdtown Institute and with Carl Doe',
    ],
  ],
});
