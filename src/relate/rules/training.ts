import { wrapped } from '../../util/wrapped';
import { rulesOf } from './rules-of';

/** With whom somebody studied, took a degree or spent the years behind it: student, then advisor. */
export const trainingRules = rulesOf(['advised_by'], {
  'student-of': [
    ['@student|@postdoc|advisee|protege|mentee|@disciple @of ~PERSON', 0.95, 'a PhD student of Carl Doe'],
  ],
  'somebodys-student': [
    [
      "@be|as PERSON 's|’s|'|’ @seniority? @seniority? @student|@postdoc|@disciple",
      0.93,
      'She was Carl Doe’s last student',
    ],
    [
      "PERSON 's|’s|'|’ @seniority? @seniority? @student|@postdoc|@disciple ,? from:PERSON",
      0.93,
      'with Carl Doe’s former student Ada Byron',
      { standing: 'first' },
    ],
  ],
  'student-with': [
    ['@student @with|@under ~PERSON', 0.93, 'PhD student with Carl Doe'],
    [
      '@student ..8 working|supervised @with|@under ~PERSON',
      0.9,
      'a PhD student in birds working with Carl Doe',
      { standing: 'first' },
    ],
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
      'finished|completed|defended it ..8 _INST @with|@under ~PERSON',
      0.9,
      'began her PhD at Roe College but finished it at Testville University with Carl Doe',
      { standing: 'first' },
    ],
    [
      '@degree|@thesis ... @made @with|@under ~PERSON',
      0.9,
      'her PhD was done with Carl Doe',
      { standing: 'first' },
    ],
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
  'thesis-directed-by': [
    ['@thesis ... directed|guided|supervised @by ~PERSON', 0.95, 'thesis directed by Carl Doe'],
  ],
  'promoviert-bei': [
    ['@graduated ..8 bei|bij|hos|@under ~PERSON', 0.93, 'promovierte bei Carl Doe'],
    [
      '@graduated ..8 _INST ..8 con|com|avec ~PERSON',
      0.9,
      'si è laureata a Testville University con Carl Doe',
    ],
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
      { standing: 'first' },
    ],
    [
      wrapped`
        @postdoc|@stay|аспирантуру|диссертацию|диплом|fellow|fellowship|стажировался|стажировалась|arbetade|
        arbeidet|arbejdede|arbeitete|werkte|travaillait|stagiaire|sejourne|forskat|geforscht|forschte|
        gearbeitet ... hos|bei|bij|aupres|cotes|chez|u|у @of? ~PERSON
      `,
      0.85,
      'stagiaire postdoctorale à Testville University auprès de Carl Doe',
    ],
    ['@be|been|as a|an|the? _AWARD @with|@under ~PERSON', 0.85, 'was a Warbler Fellow with Carl Doe'],
    [
      'spent ..8 _INST @with ~PERSON as a|an? .. @postdoc|fellow',
      0.9,
      'spent two years at Testville University with Carl Doe as a postdoc',
    ],
    [
      '_AWARD working|worked @with|@under ~PERSON',
      0.85,
      'then a Warbler Fellow working with Carl Doe',
      { standing: 'first' },
    ],
    ['_AWARD @with ~PERSON @in _INST', 0.85, 'and a Warbler Fellow with Carl Doe at Testville University'],
    [
      'spent ..8 _INST @with ~PERSON as a|an? _AWARD',
      0.9,
      'spent two years at Testville University with Carl Doe as a Warbler Fellow',
    ],
    [
      '@postdoc|fellow|fellowship ... working|worked for|with|under ~PERSON',
      0.85,
      'a postdoc in Testville University working for Carl Doe',
    ],
    [
      '@postdoc|fellow|fellowship ..8 ( pi|sponsor|host|mentor : PERSON',
      0.9,
      'post-docs at Testville (PI: Carl Doe)',
    ],
    [
      '@postdoc|fellow|fellowship ..8 _INST ( pi|sponsor|host|mentor : PERSON',
      0.9,
      'post-docs at Testville University (PI: Carl Doe)',
    ],
    ['_AWARD @in _INST @with|@under ~PERSON', 0.8, 'a Warbler Fellow at Testville University with Carl Doe'],
    [
      'year|years|months @with ~PERSON @in _INST',
      0.8,
      'moved away for two years with Carl Doe at Testville University',
    ],
    ['fellowship|traineeship|residency @with|@under ~PERSON', 0.8, 'for a fellowship with Carl Doe'],
    [
      '@postdoc ..8 @in _INST @with|@under ~PERSON',
      0.8,
      'a postdoctoral associate at Testville University with Carl Doe',
    ],
  ],
  'postdoc-mentored': [
    [
      '@postdoc|fellow|fellowship ... mentored|sponsored by ~PERSON',
      0.9,
      'postdoctoral fellow mentored by Carl Doe',
    ],
    ['_AWARD ,? mentored|sponsored|supervised by ~PERSON', 0.9, 'a Warbler Fellow, sponsored by Carl Doe'],
  ],
  'in-lab-of': [
    ["in|within|of PERSON 's|’s|'|’ INST", 0.75, 'in Carl Doe’s Birdtown Institute'],
    ["in|within|of PERSON 's|’s|'|’ .. group|lab|laboratory|team", 0.75, "in Carl Doe's research group"],
    [
      'in|within|of|joined|rejoint|dans|nel|im|an|en|no the|le|la|el|der|het|det|de|l? .. @lab @of|del|dem|der ~PERSON',
      0.75,
      'in the lab of Carl Doe',
    ],
    [
      '@arrive ... @lab @of ~PERSON',
      0.75,
      'elle rejoint ensuite, grâce à une bourse, le laboratoire de Carl Doe',
    ],
    [
      '@postdoc|@degree|doktorand|doktorandin ... ( @lab|ag :? @of? PERSON',
      0.8,
      'als Postdoktorandin in Birdtown (Gruppe Carl Doe)',
    ],
    ['@in @lab PERSON', 0.75, 'w zespole Carl Doe'],
  ],
  'her-student': [
    [
      '@possessive former|current|phd|doctoral|graduate? phd|doctoral|graduate? student|students ,? PERSON',
      0.85,
      'her PhD student Ada Byron',
      { reverse: true, standing: 'beside' },
    ],
  ],
  'advisor-of': [
    ['advisor|adviser|supervisor|mentor of PERSON', 0.85, 'the advisor of Ada Byron', { reverse: true }],
  ],
});
