import { rulesOf } from './rules-of';

/** Who advised whom: student, then advisor. */
export const advisorRules = rulesOf(['advised_by'], {
  'advised-by': [
    ['@supervise @by ~PERSON', 0.97, 'co-advised by Carl Doe and Eve Fox'],
    ['@supervise ..8 @by PERSON', 0.9, 'supervised in this work by Carl Doe'],
    [
      'von PERSON betreuten|betreute|betreuter|betreutes|betreut|promoviert',
      0.95,
      'mit einer von Carl Doe betreuten Arbeit',
    ],
  ],
  'under-supervision': [
    ['@under .. @supervision @of ~PERSON', 0.97, 'under the joint direction of Carl Doe'],
    ["@under PERSON 's|’s|'|’ @supervision", 0.97, 'under Carl Doe’s guidance'],
  ],
  'supervision-of': [['@with|by|through .. @supervision @of PERSON', 0.85, 'with the guidance of Carl Doe']],
  'advisor-is': [
    ['@supervisor @is|being|,|:|include|included|; PERSON', 0.96, 'whose advisors are Carl Doe and Eve Fox'],
    ['@supervisor PERSON', 0.95, 'With her advisor Carl Doe, she …'],
    ['@supervisor . PERSON', 0.93, 'PhD 2006 (Dir. Carl Doe)'],
    ['@supervisor @in _INST @is|,|: ,? ~PERSON', 0.93, 'her adviser at Testville University was Carl Doe'],
    ['@supervisor ( s ) : PERSON', 0.95, 'Advisor(s): Carl Doe & Eve Fox'],
    ['( @supervisor ) : PERSON', 0.95, 'Presidente (Orientadora): Carl Doe'],
    ['@supervisor .. @is|: PERSON', 0.93, 'her advisor at the time was Carl Doe'],
    [
      '@supervisor|director|directora @of .. @thesis :|,|est|es? ~PERSON',
      0.93,
      'directeur de thèse : Carl Doe',
    ],
  ],
  'is-her-advisor': [['PERSON ,? @is|as|som|als .. @advisor', 0.93, 'where Carl Doe was her advisor']],
  'with-as-advisor': [
    ['@with|@under PERSON as|als|som|comme|como|come .. @advisor', 0.95, 'with Carl Doe as her advisor'],
  ],
  'advised-her': [
    ['PERSON both|jointly? @supervise|guided|steered|taught @object', 0.95, 'where Carl Doe advised her'],
    ['PERSON took @object on', 0.9, 'where Carl Doe took her on'],
    [
      'PERSON advising|supervising|directing|mentoring $',
      0.9,
      'PhD, Testville University, Carl Doe advising',
    ],
    ['PERSON advising|supervising|directing|mentoring @object|,', 0.9, 'with Carl Doe supervising her'],
    [
      'PERSON ..8 @supervise|directed|guided|steered @possessive|the .. @degree|@thesis|@postdoc',
      0.93,
      'Carl Doe directed her dissertation',
    ],
  ],
  'thesis-in-parentheses': [
    ['@thesis|@degree ( @with|@under ~PERSON', 0.93, 'her MA thesis (with Carl Doe)', { standing: 'first' }],
  ],
  'co-direction-of': [
    [
      'coorientacao|co-orientacao|coorientation|co-encadrement|codireccion|codirection @of PERSON',
      0.9,
      'e coorientação de Carl Doe',
    ],
  ],
  'career-line-with': [
    [
      '@degree|@postdoc ..8 _INST ..8 ( @with|@under ~PERSON',
      0.93,
      'PhD, Testville University, 2006 (with Carl Doe)',
      { standing: 'first' },
    ],
  ],
  'as-supervisors': [
    [
      'PERSON ..8 as|als|comme|como|come .. @advisor',
      0.85,
      'Carl Doe and Eve Fox put up with me as supervisors',
    ],
  ],
  'student-of': [['@student|@postdoc|advisee|protege|mentee @of ~PERSON', 0.95, 'a PhD student of Carl Doe']],
  'student-with': [
    ['@student @with|@under ~PERSON', 0.93, 'PhD student with Carl Doe'],
    [
      '@student at|in|of|from _INST ,? working|where|who|and? works? with|under ~PERSON',
      0.93,
      'a PhD student at Testville University working with Carl Doe',
      { standing: 'first' },
    ],
  ],
  'degree-with': [
    [
      'received|earned|obtained|completed|did|finished @possessive|a|an .. @degree ... at|from _INST ,? ..8 working|worked with|under ~PERSON',
      0.9,
      'earned her PhD from Testville University, working with Carl Doe',
      { standing: 'first' },
    ],
    [
      '@degree working|worked|work @with|@under ~PERSON',
      0.93,
      'got his PhD working with Carl Doe',
      { standing: 'first' },
    ],
    ['@degree ... @with|@under ~PERSON', 0.85, 'PhD with Carl Doe at Testville'],
    [
      'doctoral|phd|thesis|dissertation|graduate work|research|studies|project .. was|were? .. with|under ~PERSON',
      0.9,
      'her doctoral research was done with Carl Doe',
      { standing: 'first' },
    ],
    [
      '@degree|doktorand|doktorandin ... bei PERSON',
      0.93,
      'Promotion an der Universität Testville bei Carl Doe',
    ],
  ],
  'studied-under': [
    [
      'studied|trained|training|wrote|worked|tutored .. @under ~PERSON',
      0.85,
      'where she wrote under Carl Doe',
    ],
    [
      'studied|trained|educated|training ..8 _INST ..8 @under|@with ~PERSON',
      0.85,
      'trained at Testville University under Carl Doe',
    ],
    [
      'trained|apprenticed further|there|then? @with ~PERSON',
      0.85,
      'trained further with biologist Carl Doe',
    ],
    [
      '@with|@under _PERSON and|, then|later? @in _INST @with|@under ~PERSON',
      0.85,
      'under Carl Doe and at Testville University with Eve Fox',
      { standing: 'first' },
    ],
  ],
  'thesis-with': [['@thesis ... @with|@under ~PERSON', 0.85, 'wrote her thesis with Carl Doe']],
  'thesis-directed-by': [['@thesis .. directed|guided @by ~PERSON', 0.95, 'thesis directed by Carl Doe']],
  'promoviert-bei': [
    ['@graduated ..8 bei|bij|hos|@under PERSON', 0.93, 'promovierte bei Carl Doe'],
    [
      '@graduated ..8 _INST ..8 bei|@under PERSON',
      0.93,
      'promovierte an der Testville University bei Carl Doe',
    ],
    ['bei|@under PERSON @graduated|promovieren', 0.95, 'wurde in Testville bei Carl Doe promoviert'],
  ],
  'postdoc-with': [
    ['@postdoc ..8 @with|@under ~PERSON', 0.8, 'a postdoc with Carl Doe'],
    [
      'doctoral|graduate|phd|postdoctoral|clinical training|work|research|studies @with|@under ~PERSON',
      0.85,
      'did her graduate training with Carl Doe',
    ],
    ['fellowship|traineeship|residency @with|@under ~PERSON', 0.8, 'for a fellowship with Carl Doe'],
    [
      '@postdoc ..8 @in _INST @with|@under ~PERSON',
      0.8,
      'a postdoctoral associate at Testville University with Carl Doe',
    ],
  ],
  'postdoc-mentored': [['@postdoc ... mentored by ~PERSON', 0.9, 'postdoctoral fellow mentored by Carl Doe']],
  'in-lab-of': [
    ["in|within|of PERSON 's|’s|'|’ INST", 0.75, 'in Carl Doe’s Birdtown Institute'],
    ["in|within|of PERSON 's|’s|'|’ .. group|lab|laboratory|team", 0.75, "in Carl Doe's research group"],
    [
      'in|within|of|joined|rejoint|dans|nel|im|an|en|no the|le|la|el|der|het|det|l? .. @lab @of|del|dem|der ~PERSON',
      0.75,
      'in the lab of Carl Doe',
    ],
    ['@in @lab PERSON', 0.75, 'w zespole Carl Doe'],
  ],
  'her-student': [
    [
      '@possessive former|current|phd|doctoral|graduate? phd|doctoral|graduate? student|students ,? PERSON',
      0.85,
      'her PhD student Ada Byron',
      { reverse: true },
    ],
  ],
  'advisor-of': [
    ['advisor|adviser|supervisor|mentor of PERSON', 0.85, 'the advisor of Ada Byron', { reverse: true }],
  ],
});
