import { rulesOf } from './rules-of';

/** Under way, a degree also places whoever takes it. */
const current = { types: ['studied_at', 'affiliated_with'], onlyNow: ['affiliated_with'] } as const;

/** Who took, or is taking, a degree where. */
export const studyRules = rulesOf(['studied_at'], {
  'student-at': [
    ['@student ... by|@at INST', 0.95, 'is a PhD student in birds at Testville University', current],
    ['@student ..8 , INST', 0.9, 'PhD candidate, Testville University', current],
    ['@student INST', 0.85, 'PhD student Testville University', current],
  ],
  'inst-student': [
    [
      'a|an INST phd|doctoral|graduate|master @student',
      0.85,
      'is a Testville University PhD student',
      current,
    ],
  ],
  'degree-under-way': [
    [
      'completing|pursuing|finishing|doing|preparing .. @degree ... by|@at INST',
      0.95,
      'is completing his PhD at Testville University',
      current,
    ],
  ],
  'year-of-studies': [
    [
      'year ..8 @studies ... @at INST',
      0.93,
      'in the fifth year of her graduate studies at Testville University',
      current,
    ],
  ],
  'year-phd': [
    [
      'year .. phd|doctoral ... @at INST',
      0.9,
      'a final year CS PhD in the lab of Testville University',
      current,
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
    ['@degree :? INST', 0.85, 'BA Birds ’15, PhD Testville University ’19'],
  ],
  'studies-at': [
    ['@after ..8 @studies ... @at INST', 0.9, 'nach dem Studium der Biologie an der Testville University'],
    [
      'graduate|undergraduate|doctoral|postgraduate|phd @studies|work|research ... @at INST',
      0.9,
      'her graduate studies at Testville University',
    ],
  ],
  'graduated-from': [
    ['@graduated .. @at INST', 0.95, 'graduated from Testville University'],
    [
      'an|am INST ... promoviert|habilitiert',
      0.9,
      'wurde an der Testville University mit Auszeichnung promoviert',
    ],
    [
      '@graduated ... from|at|an|en|in|a|por|pela|pelo|alla|aan|vid|ved INST',
      0.9,
      'graduated with honors from Testville University',
    ],
    [
      'egresado|egresada|licenciado|licenciada|graduado|graduada|laureata|laureato|alumnus|alumna|absolwent|absolwentka|absolvent|absolventka ..8 de|da|do|della|of INST',
      0.85,
      'egresada de la Facultad de Aves de la Testville University',
    ],
  ],
  'studied-at': [
    [
      'trained|educated as ... @at INST',
      0.9,
      'was trained as an engineer at Testville University',
      { standing: 'first' },
    ],
    [
      'studied|read|educated|trained|training|studierte|etudie|estudio|studying|majored|majoring ... @at INST',
      0.9,
      'studied violin at the Birdtown School',
    ],
    ['studied|training|education ..8 ( INST', 0.85, 'studied birds in Birdtown (Testville University)'],
    [
      'ingeniero|ingeniera ..8 de|del la? INST',
      0.85,
      'es ingeniera civil de la Testville University',
      { standing: 'first' },
    ],
    ['ingeniero|ingeniera|maestro|maestra ..8 por INST', 0.85, 'es ingeniera por Testville University'],
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
  attended: [['attended|attends|attending INST', 0.9, 'attended Birdtown College']],
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
    ['( INST , @degree', 0.9, 'birds in Birdtown (Testville University, BSc 2006)'],
  ],
  'where-degree': [
    [
      'INST ,? where .. bagged|secured|obtained|received|earned|completed|did|defended|got|finished|wrote|took|gained|holds|pursued ..8 @degree|thesis',
      0.93,
      'Testville University, where she obtained her PhD',
      { standing: 'beside' },
    ],
  ],
  'went-for-studies': [
    [
      'for .. @degree ... went|moved|came|enrolled to|at|in INST',
      0.88,
      'for the PhD she went to Testville University',
      { standing: 'first' },
    ],
    [
      'INST for|to|as .. @degree|graduate',
      0.88,
      'went to Testville University for graduate school',
      { standing: 'first' },
    ],
  ],
});
