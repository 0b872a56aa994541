import { rulesOf } from './rules-of';

/** Who comes to a place, leaves it or is away from it. */
export const moveRules = rulesOf(['affiliated_with'], {
  'will-join': [
    [
      'will .. join|joining|move|start|begin .. at|to? INST',
      0.95,
      'will join Testville University in fall',
      { when: 'future', standing: 'first' },
    ],
    [
      'is|am|be joining ..8 at|of? INST',
      0.93,
      'is joining Testville University',
      { when: 'future', standing: 'first' },
    ],
    [
      'incoming|upcoming @role|assistant|associate ..8 to|for|@at INST',
      0.93,
      'incoming assistant professor at Testville University',
      { when: 'future', standing: 'first' },
    ],
  ],
  'only-speaks-at': [
    ['will visit INST', 0.9, 'will visit Testville University', { types: [], standing: 'first' }],
    [
      'will be visiting INST',
      0.9,
      'will be visiting Testville University on Monday',
      { types: [], standing: 'first' },
    ],
    [
      'will|to speak|lecture|present ..8 at|in INST',
      0.9,
      'will speak on birds at Testville University',
      { types: [], standing: 'first' },
    ],
    [
      '@be speaking|lecturing|presenting|talking ..8 at|in INST',
      0.9,
      'is speaking today at Testville University',
      { types: [], standing: 'first' },
    ],
    [
      'interested in joining .. INST',
      0.9,
      'is interested in joining Acme Corporation',
      { types: [], standing: 'first' },
    ],
  ],
  'before-joining': [
    [
      'before|to joining|coming|moving|returning to? .. at|of? INST',
      0.85,
      'Prior to joining Testville University, …',
      { when: 'current', standing: 'first' },
    ],
    [
      'before|until|till he|she|they|i joined|moved|came|returned to|at|of? INST',
      0.85,
      'worked in industry before she joined Testville University',
      { when: 'arrival', standing: 'first' },
    ],
  ],
  'before-at': [
    ['before INST', 0.6, 'Before Testville University she was …', { when: 'arrival' }],
    [
      'before|previously|formerly|earlier|past|between _INST? this|that? : INST',
      0.85,
      'Before Testville University: Acme Corporation (2011–13)',
      { when: 'past' },
    ],
  ],
  'time-between': [
    [
      'divides|splits|shares|dividing|splitting @possessive time between INST',
      0.93,
      'divides her time between Testville University and Acme Corporation',
      { when: 'current' },
    ],
  ],
  'retired-from': [
    ['retired|retiring|resigned from INST', 0.9, 'retired from Acme Corporation', { when: 'past' }],
  ],
  'time-at': [
    [
      'year|years|months|summer|summers @with _PERSON @in INST',
      0.85,
      'spent two summers with Carl Doe at Acme Corporation',
      { when: 'past', standing: 'first' },
    ],
    [
      'years|months|summers|semesters|anos|ans|anni|jahre|jaar ..8 at|with|in|bei|chez|presso|en INST',
      0.75,
      'Two years at Acme Corporation preceded her move',
      { when: 'past' },
    ],
    [
      'after|following|for|spent|by|did|took|had|and|then|, a|one|another .. year|summer|semester .. at|with INST',
      0.75,
      'after a year at Acme Corporation',
      { when: 'past' },
    ],
    [
      '^ a|one|another .. year|summer|semester .. at|with INST',
      0.75,
      'A postdoctoral year at Acme Corporation followed',
      { when: 'past' },
    ],
  ],
  'moved-from': [
    [
      'joined|joins _INST ..8 from INST',
      0.88,
      'joined Roe College in 2020 from Testville University',
      { when: 'past' },
    ],
    [
      'moved|came|transferred|returned|left|leaving from? INST',
      0.9,
      'moved from Roe College to Testville University',
      { when: 'past' },
    ],
  ],
  'moved-to': [
    ['left|leaving _INST for|to INST', 0.9, 'left Roe College for Testville University', { when: 'arrival' }],
    [
      'moved|came|went|transferred from _INST to INST',
      0.9,
      'moved from Roe College to Testville University',
      { when: 'arrival' },
    ],
  ],
  'hired-by': [
    [
      '_PERSON hired|recruited|brought|invited|appointed her|him|me at|to INST',
      0.93,
      'In 2003 Carl Doe hired her at Acme Corporation',
      { when: 'arrival', standing: 'first' },
    ],
    [
      'hired|employed|recruited|engaged|recrute|recrutee|contratado|contratada|assunto|assunta|eingestellt by|@in INST',
      0.9,
      'was hired by Acme Corporation in 2015',
      { when: 'arrival', standing: 'first' },
    ],
  ],
  joined: [
    [
      '@arrive faculty|staff|department|group|team|ranks|lab at|of|in INST',
      0.93,
      'joined faculty at Testville University',
      { when: 'arrival', standing: 'first' },
    ],
    [
      '@arrive the faculty|staff|department|group|team|ranks|lab at|of|in INST',
      0.93,
      'joined the faculty at Testville University',
      { when: 'arrival', standing: 'first' },
    ],
    [
      '@arrive ..8 to|at|of|in|an|zur|zum|nach|al|a? INST',
      0.9,
      'joined the faculty of Testville University',
      { when: 'arrival' },
    ],
    ['@arrive INST', 0.93, 'joined Acme Corporation', { when: 'arrival' }],
  ],
  'taken-to': [
    [
      'took|brought|led|drew|lured|carried @object|us to INST',
      0.88,
      'a fellowship took her to Testville University',
      { when: 'past' },
    ],
    [
      'fuhrte|fuhrten|brachte sie|ihn|mich .. an|nach|zu|ans INST',
      0.85,
      'das Stipendium führte sie an die Testville University',
      { when: 'past' },
    ],
    [
      '@arrive ..8 @in|to|naar|till|til|ad|au|an INST',
      0.88,
      'elle est entrée au Birdtown Institute',
      { when: 'arrival' },
    ],
  ],
  'on-leave': [
    [
      'leave|sabbatical from INST',
      0.9,
      'on leave from Testville University',
      { when: 'current', standing: 'first' },
    ],
  ],
});
