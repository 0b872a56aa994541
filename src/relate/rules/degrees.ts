import { rulesOf } from './rules-of';

/** A name that says that degrees are taken there. */
function isUniversity(name: string): boolean {
  return /universi|college|politec|polytech|hochschule|école|institute of technology/i.test(name);
}

/** Under way, a degree also places whoever takes it. */
const current = { types: ['studied_at', 'affiliated_with'], onlyNow: ['affiliated_with'] } as const;

/** Who took, or is taking, which degree where. */
export const degreeRules = rulesOf(['studied_at'], {
  'degree-under-way': [
    [
      'completing|pursuing|finishing|doing|preparing .. @degree ... by|@at INST',
      0.95,
      'is completing his PhD at Testville University',
      { ...current, standing: 'first' },
    ],
  ],
  'at-place-degree': [
    [
      '^ at|in|from INST ,? he|she|they|i earned|received|took|did|completed|obtained|got|holds .. @degree',
      0.93,
      'At Testville University, she earned a master’s degree',
      { standing: 'first' },
    ],
    [
      '^ at|in INST ,? he|she|they|i studied|read|majored',
      0.9,
      'At Testville University she studied birds',
      { standing: 'first' },
    ],
  ],
  'degree-comes-from': [
    [
      '@degree comes|came|is|was from INST',
      0.93,
      'her doctorate comes from Testville University',
      { standing: 'first' },
    ],
  ],
  'degree-from': [
    ['@degree @by|@at INST', 0.97, 'a PhD from Testville University'],
    ['ph . d . @at INST', 0.93, 'har en ph.d. fra Testville University'],
    [
      '@degree ..8 was|were|is done|completed|obtained|earned|taken|awarded|conferred .. at|from|by|in INST',
      0.95,
      'her M.Sc. was done at Testville University',
      { standing: 'first' },
    ],
    ['@degree ... @by|@at INST', 0.93, 'received a PhD in birds from Testville University'],
    ['@degree ..8 , INST', 0.9, 'Ph.D., Testville University'],
    [
      'degree|title|titel|titulo|grado|titre of|de|eines .. @at INST',
      0.93,
      'earned the degree of Ingeniera at Testville University',
      { standing: 'first' },
    ],
    [
      'did|completed|finished|took honours|honors @at INST',
      0.9,
      'did Honours at Testville University',
      { standing: 'first' },
    ],
    ['passed|passing|pass out of|from INST', 0.9, 'passed out of Testville University'],
    ['@degree @year ,? INST', 0.9, 'Promotion 2011 Testville University'],
    ['@degree :? INST', 0.85, 'BA Birds ’15, PhD Testville University ’19'],
  ],
  'received-from': [
    [
      'received|earned|obtained|took|gained @possessive .. from INST',
      0.8,
      'received his Cand.scient. from Testville University',
    ],
  ],
  'soutenu-a': [
    [
      'soutenu|obtenu|prepare|effectue|realise|defendu|obtuvo|realizo|concluiu|conseguito|abgeschlossen ..8 @in INST .. @thesis|@degree',
      0.93,
      'a soutenu à Testville University une thèse',
    ],
  ],
  'thesis-at': [['@thesis ... from|@in INST', 0.85, 'defended her thesis at Testville University']],
  'where-advised': [
    [
      'INST ,? where _PERSON ..8 @supervise|directed|guided @object .. @degree|@thesis|doctorate',
      0.85,
      'moved to Testville University, where Carl Doe advised her dissertation',
      { standing: 'beside' },
    ],
  ],
  'degree-advisor-at': [
    [
      'phd|doctoral|doctorate|dissertation|thesis|graduate @advisor @in INST',
      0.9,
      'her doctoral advisor at Testville University',
      { standing: 'first' },
    ],
    [
      'phd|doctoral|doctorate|dissertation|thesis|graduate @advisor @is _PERSON @at INST',
      0.9,
      'her PhD adviser was Carl Doe at Testville University',
      { standing: 'first' },
    ],
    [
      '@degree working|worked|while|, @with|@under _PERSON @in INST',
      0.9,
      'got his PhD working with Carl Doe at Testville University',
      { standing: 'first' },
    ],
  ],
  'degree-in-parentheses': [
    ['@thesis|@degree ( INST', 0.9, 'Her thesis (Testville University, 2016) was about birds'],
    ['@thesis|@degree .. ( INST', 0.85, 'Promotion 1999 (Testville University)'],
    [
      'INST ( @degree|honours|honors @year|,|;|and|&|in|with|both',
      0.9,
      'Testville University (PhD 2020; Carl Doe supervising)',
    ],
    [
      'engineer|chemist|physicist|biologist|economist|mathematician|physician|lawyer|architect|pharmacist|geologist ( INST @year',
      0.85,
      'is a mechanical engineer (Testville University 2011)',
      { standing: 'first' },
    ],
    ['( INST , @degree', 0.9, 'birds in Birdtown (Testville University, BSc 2006)'],
  ],
  'where-degree': [
    [
      'INST ,? where he|she|they|i read|studied|majored|trained|graduated',
      0.9,
      'a scholarship to Testville University, where she read history',
      { standing: 'beside' },
    ],
    [
      'INST ,? where .. bagged|secured|obtained|received|earned|completed|did|defended|got|finished|wrote|took|gained|holds|pursued ..8 @degree|thesis',
      0.93,
      'Testville University, where she obtained her PhD',
      { standing: 'beside' },
    ],
  ],
  'came-to-write': [
    [
      'INST ,? to|and|, write|wrote|writing|defend|defended|defending|earning .. @thesis|@degree',
      0.88,
      'crossed to Testville University, writing a thesis on birds',
      { standing: 'beside' },
    ],
  ],
  'profession-from': [
    [
      'engineer|chemist|physicist|biologist|economist|mathematician|physician|lawyer|architect|pharmacist|geologist|agronomist from INST',
      0.85,
      'is a civil engineer from Testville University',
      { standing: 'first', of: isUniversity },
    ],
  ],
  'where-went': [
    [
      'where|and he|she|they|i went to|at INST',
      0.85,
      'grew up in Birdtown, where she went to Testville University',
      { standing: 'first', of: isUniversity },
    ],
  ],
  'where-student': [
    [
      'INST ,? where he|she|they|i is|am .. @student',
      0.93,
      'moved to Testville University, where she is now a PhD student',
      { ...current, standing: 'beside' },
    ],
  ],
  'finished-at': [
    [
      '@degree|@thesis ... finished|completed|defended it @at INST',
      0.9,
      'began her PhD at Roe College but finished it at Testville University',
      { standing: 'first' },
    ],
  ],
  'where-her-degree': [
    [
      'INST ,? where @possessive .. @degree|@thesis|doctorate was|is',
      0.9,
      'moved to Testville University, where her doctorate was supervised by Carl Doe',
      { standing: 'beside' },
    ],
    [
      'INST ,? where @possessive phd|doctoral|thesis|dissertation|graduate @advisor @is|:',
      0.9,
      'left for Testville University, where her doctoral advisor was Carl Doe',
      { standing: 'beside' },
    ],
  ],
});
