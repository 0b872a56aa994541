import { rulesOf } from './rules-of';

const current = { when: 'current' } as const;
const student = { types: ['studied_at', 'affiliated_with'], onlyNow: ['affiliated_with'] } as const;

/** Places that stand beside a name, and places that stand at the head of a sentence. */
export const appositionRules = rulesOf(['affiliated_with'], {
  'name-comma-place': [
    ['from:PERSON ,|-|–|— INST $', 0.85, 'Discussant: Carl Doe, Testville University', current],
    ['from:PERSON , INST , .. $', 0.8, 'Discussant: Carl Doe, Testville University, Birdland', current],
    [
      'from:PERSON , ..8 @role ..8 , INST $',
      0.8,
      'Carl Doe, resource economist, Birdtown Institute',
      current,
    ],
    ['from:PERSON , INST ,|; and? _PERSON', 0.8, 'with Carl Doe, Roe College, and Eve Fox', current],
  ],
  'name-of-place': [
    [
      'from:PERSON of|from|z|ze|uit|vom INST',
      0.85,
      'joint work with Carl Doe and Eve Fox of Testville University',
      current,
    ],
    [
      'from:PERSON ,|( both|all at|of|from INST',
      0.85,
      'joint work with Carl Doe and Eve Fox, both at Testville University',
      current,
    ],
    [
      'from:PERSON , @of|vom|z|ze INST',
      0.85,
      'con Carl Doe, de la Testville University',
      { ...current, lastOnly: true },
    ],
  ],
  'nden-name': [
    ["INST '|’? nden|ndan|den|dan|ten|tan from:PERSON", 0.85, 'Testville University’nden Carl Doe', current],
  ],
  'name-in-parentheses': [
    ['from:PERSON kanssa|la|le|yla|yle ( INST', 0.88, 'Carl Doe kanssa (Testville University)', current],
  ],
  'place-post-name': [
    [
      'INST economist|researcher|scientist|professor|engineer|colleague from:PERSON',
      0.8,
      'with Acme Corporation economist Carl Doe',
      current,
    ],
  ],
  'place-owns-name': [["INST 's|’s from:PERSON", 0.8, 'with Testville University’s Carl Doe', current]],
  'name-at-place': [
    [
      '@coauthor @is|:|,? from:PERSON at INST',
      0.85,
      'her collaborators are Carl Doe at Testville University and Eve Fox of Roe College',
      { ...current, standing: 'first' },
    ],
    [
      '@joint|@collaboration .. @with from:PERSON at INST',
      0.85,
      'joint work with Carl Doe at Testville University',
      { ...current, standing: 'first' },
    ],
    [
      '@made|@make|@paper ..8 @with ~from:PERSON at|of|in INST',
      0.8,
      'the recordings were done with Carl Doe at Testville University',
      { ...current, standing: 'first' },
    ],
  ],
  'at-place-student': [
    [
      '^ at|in INST , from:PERSON is|was .. @student',
      0.93,
      'At Testville University, Ada Byron is a PhD candidate',
      { ...student, standing: 'first' },
    ],
    [
      '^ at|in INST , he|she|they|i is|was|am|are .. @student',
      0.93,
      'At Testville University, she is a PhD candidate',
      { ...student, standing: 'first' },
    ],
  ],
  'at-place-post': [
    [
      '^ at INST , from:PERSON @be|@work|@lead',
      0.9,
      'At Testville University, Ada Byron directs the bird lab',
      { standing: 'first' },
    ],
    [
      '^ at INST , he|she|they|i @be|@work|@lead',
      0.9,
      'At Acme Corporation, she led a team of bird watchers',
      { standing: 'first' },
    ],
  ],
});
