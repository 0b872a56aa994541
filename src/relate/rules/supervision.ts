import { rulesOf } from './rules-of';

/** Who is said to advise or to supervise: student, then advisor. */
export const supervisionRules = rulesOf(['advised_by'], {
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
    [
      "@under PERSON 's|’s and _PERSON 's|’s @supervision",
      0.97,
      'under Carl Doe’s and Eve Fox’s guidance',
      { standing: 'beside' },
    ],
    [
      "@under _PERSON 's|’s and PERSON 's|’s @supervision",
      0.97,
      'under Carl Doe’s and Eve Fox’s supervision',
      { standing: 'beside' },
    ],
  ],
  'pod-kierunkiem': [
    ['@under .. @supervision ~PERSON', 0.95, 'pod kierunkiem Carl Doe'],
    ['под руководством .. PERSON', 0.95, 'под руководством члена-корреспондента РАН Carl Doe'],
  ],
  'supervision-of': [['@with|by|through .. @supervision @of PERSON', 0.85, 'with the guidance of Carl Doe']],
  'advisor-is': [
    ['@supervisor @is|being|,|:|include|included|; PERSON', 0.96, 'whose advisors are Carl Doe and Eve Fox'],
    ['@supervisor PERSON', 0.95, 'With her advisor Carl Doe, she …'],
    [
      '@degree|@thesis ... ( director|directora|directeur|directrice|direttore|chair : ~PERSON',
      0.9,
      'doctora en aves (directora: Carl Doe)',
    ],
    ['@supervisor . PERSON', 0.93, 'PhD 2006 (Dir. Carl Doe)'],
    ['@supervisor @in _INST @is|,|: ,? ~PERSON', 0.93, 'her adviser at Testville University was Carl Doe'],
    [
      'betreuung|supervision|orientacao|encadrement|handledning|vejledning|veiledning|begeleiding : ~PERSON',
      0.93,
      'Promotion 2019 (Betreuung: Prof. Carl Doe)',
    ],
    [
      'научныи|научные|научным руководитель|руководители|руководителем|консультант .. PERSON',
      0.95,
      'научный руководитель – Carl Doe',
    ],
    ['supervising|major professor|professors :|is|was PERSON', 0.95, 'Supervising Professor: Carl Doe'],
    ['@supervisor ( s ) : PERSON', 0.95, 'Advisor(s): Carl Doe & Eve Fox'],
    ['( @supervisor ) : PERSON', 0.95, 'Presidente (Orientadora): Carl Doe'],
    ['@supervisor .. @is|: PERSON', 0.93, 'her advisor at the time was Carl Doe'],
    [
      '@thesis|doctoral|phd director|directors|chair|guide :|was|is ~PERSON',
      0.93,
      'dissertation director: Carl Doe',
    ],
    [
      '@supervisor|director|directora @of .. @thesis :|,|est|es? ~PERSON',
      0.93,
      'directeur de thèse : Carl Doe',
    ],
  ],
  'whom-directed': [
    [
      '@thesis|@degree|tyota .. que|che|lo|la? dirigio|dirigieron|codirigio|codirigieron|dirigiu|dirigiram|orientou|orientaram|superviso|supervisaron|asesoro|diresse|ohjasi|ohjasivat ~PERSON',
      0.93,
      'con una tesis que dirigieron Carl Doe y Eve Fox',
    ],
  ],
  'la-asesoraron': [
    ['ji|jej|ho vedl|vedla|vedli|skolil|skolila ~PERSON', 0.93, 'kde ji vedl Carl Doe'],
    [
      'la|lo|me dirigio|dirigieron|superviso|supervisaron|asesoro|asesoraron|tutorizo|tutorizaron|orientou|orientaram ~PERSON',
      0.93,
      'la asesoraron Carl Doe y Eve Fox',
    ],
  ],
  ohjaajana: [
    [
      'ohjaajinaan|ohjaajanaan|ohjaajina|ohjaajana|ohjaajat|ohjaajansa .. ~PERSON',
      0.93,
      'väitteli ohjaajinaan Carl Doe',
    ],
    [
      'vaitoskirjaa|vaitoskirjan|vaitostyota|tyota ohjasi|ohjasivat ~PERSON',
      0.93,
      'väitöskirjaa ohjasivat Carl Doe ja Eve Fox',
    ],
    ['PERSON ryhmassa|ohjauksessa|johdolla', 0.85, 'Carl Doen ryhmässä'],
  ],
  grubunda: [
    ["PERSON '|’? nun|nin|un|in|n grubunda|ekibinde|laboratuvarinda|yaninda", 0.85, 'Carl Doe’nin grubunda'],
  ],
  danismanliginda: [
    [
      "PERSON '|’? nun|nin|un|in|n? danismanliginda|danismanligi|yonetiminde|gozetiminde|rehberliginde",
      0.93,
      'Carl Doe’nin danışmanlığında',
    ],
    ['@degree ... PERSON ile tamamladi|bitirdi|yapti', 0.9, 'doktorasını 2014’te Carl Doe ile tamamladı'],
  ],
  'and-her-advisor': [
    ['PERSON , @possessive .. @supervisor', 0.9, 'assistante de Carl Doe, sa directrice de thèse'],
  ],
  'is-her-advisor': [['PERSON ,? @is|as|som|als .. @advisor', 0.93, 'where Carl Doe was her advisor']],
  'with-as-advisor': [
    [
      '@with|@under PERSON as|als|som|comme|como|come .. @advisor|sponsor',
      0.95,
      'with Carl Doe as her advisor',
    ],
  ],
  'advised-her': [
    ['PERSON both|jointly? @supervise|guided|steered|taught @object', 0.95, 'where Carl Doe advised her'],
    [
      'PERSON sie|ihn|mich|haar|hem|henne betreute|betreuten|anleitete|begeleidde|handledde|vejledte',
      0.93,
      'wo Carl Doe sie betreute',
    ],
    ['PERSON took @object on', 0.9, 'where Carl Doe took her on'],
    [
      '@supervise @by _PERSON ,|; and? ,? @in _INST ,? @by ~PERSON',
      0.9,
      'advised by Carl Doe, at Birdtown College by Eve Fox',
    ],
    [
      '@supervise @by _PERSON ,? and ,? in|during|for|later|then|also .. ,? @by ~PERSON',
      0.9,
      'advised by Carl Doe and, in the last year, by Eve Fox',
    ],
    [
      '@supervise @by _PERSON and @in _INST @by ~PERSON',
      0.9,
      'advised by Carl Doe and at Birdtown College by Eve Fox',
    ],
    ['PERSON , @advisor )|;', 0.93, 'PhD 2019 (Testville University; Carl Doe and Eve Fox, advisors)'],
    [
      '@thesis|@degree .. that|which|die|den|som|dat PERSON directed|supervised|guided|oversaw|advised|betreute|betreuten|begeleidde|handledde',
      0.93,
      'wrote a thesis that Carl Doe directed',
    ],
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
    ['@degree|@postdoc ,? @year|@at? _INST ( PERSON )', 0.85, 'postdoc Testville University (Carl Doe)'],
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
});
