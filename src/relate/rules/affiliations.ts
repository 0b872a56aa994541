import { rulesOf } from './rules-of';

/** Who works, worked or will work where. */
export const affiliationRules = rulesOf(['affiliated_with'], {
  'fellowship-at': [
    [
      'fellowship|fellowships|traineeship|clerkship|stipendiat|stipendiatin|boursier|boursiere|becario|becaria|bolsista|borsista ..8 @in INST',
      0.85,
      'a fellowship in birds at Testville University',
    ],
  ],
  'fellow-at': [['_AWARD at|in|with INST', 0.85, 'a Warbler Fellow at Testville University']],
  'stations-at': [
    [
      '@after ..8 stationen|station|@stay|@postdoc ..8 @at INST',
      0.93,
      'nach Stationen als Postdoktorandin am Birdtown Institute',
      { when: 'past', standing: 'first' },
    ],
  ],
  'post-at': [
    ['@role|@stay to|for|@at INST', 0.95, 'postdoc at Testville University'],
    [
      '@role|@stay ... to|for|@at INST',
      0.9,
      'is an Assistant Professor in the Department of Birds at Testville University',
    ],
  ],
  'training-at': [
    [
      '@postdoc|clinical|residency training|work|research|studies ..8 _PERSON @in INST',
      0.9,
      'postdoctoral training with Carl Doe at Testville University',
      { standing: 'first' },
    ],
    [
      '@postdoc|clinical|residency training|work|research|studies ..8 @in INST',
      0.9,
      'postdoctoral training at Testville University',
      { standing: 'first' },
    ],
  ],
  'post-under': [
    ['@role @of|@under _PERSON @in INST', 0.85, 'Assistentin von Carl Doe an der Testville University'],
    [
      '^ in|within the? .. @lab of _PERSON @in INST',
      0.8,
      'In the laboratory of Carl Doe at the Birdtown Institute she …',
    ],
    [
      '@postdoc @advisor @in INST',
      0.9,
      'her postdoctoral adviser at Testville University',
      { when: 'past', standing: 'first' },
    ],
    [
      '@postdoc @advisor @is _PERSON @at INST',
      0.9,
      'her postdoctoral adviser was Carl Doe at Testville University',
      { when: 'past', standing: 'first' },
    ],
  ],
  'post-in-lab': [["@role ..8 _PERSON 's|’s|'|’ INST", 0.85, 'postdoc in Carl Doe’s Birdtown Institute']],
  'post-comma': [
    ['@role ..8 , INST', 0.88, 'Associate Professor of Birds, Testville University'],
    ['@role INST', 0.75, 'Associate Professor Testville University'],
  ],
  'inst-post': [
    [
      'a|an|the INST research|senior|junior|associate|assistant|visiting? @role',
      0.75,
      'is a Testville University professor',
    ],
  ],
  'is-at': [['@be .. at|with INST', 0.93, 'is currently at Testville University']],
  'since-at': [
    ['since|from .. on at INST', 0.85, 'from 1982 on at Testville University', { when: 'current' }],
    ['since|from .. at INST', 0.75, 'since 1982 at Testville University'],
  ],
  'works-at': [
    ['@work for|per|pour|para|voor|@in INST', 0.93, 'worked at Acme Corporation'],
    [
      'accueilli|accueillie|travaille|travaillait|lavorato|insegnato|trabajo|trabalhou|arbeitete|forschte ... @in INST',
      0.85,
      'elle a été accueillie deux ans à Testville University',
    ],
    [
      'cut|cutting @possessive teeth at|with INST',
      0.85,
      'cut her teeth at Acme Corporation',
      { when: 'past' },
    ],
    [
      '@work ... at|for|with|in|within|chez|presso|bei|bij|hos|vid|nella|na|al|em|en INST',
      0.8,
      'spent two years at Acme Corporation',
    ],
    [
      'writes|builds|develops|designs|designing|designed|building|built|researches|researching|investigates|edits|oversees|curates|reporting|reported|reports|programming|volunteered|practising|practicing|nursing|coding|overwintered|over-wintered|wintered ... at|for|with INST',
      0.75,
      'writes bird-watching software at Acme Corporation',
    ],
  ],
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
      'before|previously|formerly|earlier|past _INST? this|that? : INST',
      0.85,
      'Before Testville University: Acme Corporation (2011–13)',
      { when: 'past' },
    ],
  ],
  'time-at': [
    [
      'years|months|summers|semesters|anos|ans|anni|jahre|jaar ..8 at|with|in|bei|chez|presso|en INST',
      0.75,
      'Two years at Acme Corporation preceded her move',
      { when: 'past' },
    ],
    [
      'a|one|another year|summer|semester .. at|with INST',
      0.75,
      'after a year at Acme Corporation',
      { when: 'past' },
    ],
  ],
  'moved-from': [
    [
      'moved|came|transferred|returned|left|leaving from? INST',
      0.9,
      'moved from Roe College to Testville University',
      { when: 'past' },
    ],
  ],
  'moved-to': [
    [
      'moved|came|went|transferred from _INST to INST',
      0.9,
      'moved from Roe College to Testville University',
      { when: 'arrival' },
    ],
  ],
  'hired-by': [
    [
      'hired|employed|recruited|engaged|recrute|recrutee|contratado|contratada|assunto|assunta|eingestellt by|@in INST',
      0.9,
      'was hired by Acme Corporation in 2015',
      { when: 'arrival', standing: 'first' },
    ],
  ],
  joined: [
    ['@arrive ..8 to|at|of|in? INST', 0.9, 'joined the faculty of Testville University', { when: 'arrival' }],
    ['@arrive INST', 0.93, 'joined Acme Corporation', { when: 'arrival' }],
  ],
  'on-leave': [
    ['leave|sabbatical from INST', 0.9, 'on leave from Testville University', { when: 'current' }],
  ],
  leads: [
    ['@lead INST', 0.88, 'directs the Birdtown Institute'],
    ['@lead ..8 at|of INST', 0.85, 'founded the bird song group at Acme Corporation'],
  ],
  chairs: [
    [
      'to|then|also chair|head|lead|direct ..8 at|of? INST',
      0.85,
      'went on to chair the birds department at Testville University',
    ],
  ],
  'on-committee': [
    [
      'committee|board|council|panel|jury of|at|for|in INST',
      0.8,
      'on the advisory board of the Birdtown Institute',
    ],
  ],
  'formerly-at': [
    [
      'formerly|previously|earlier ..8 at|with|of|from INST',
      0.88,
      'formerly at Acme Corporation',
      { when: 'past' },
    ],
  ],
  'affiliated-with': [
    [
      'affiliated|affiliation|appointment|appointments|associated .. with|at|to|in INST',
      0.9,
      'is also affiliated with the Birdtown Institute',
    ],
  ],
  'group-at': [
    ['part|member|members of ..8 at|in? INST', 0.85, 'was part of the song group at Testville University'],
  ],
  'owned-lab-at': [
    [
      "from:PERSON 's|’s|'|’ .. @lab at|in INST",
      0.8,
      'a postdoc in Carl Doe’s group at Testville University',
      { when: 'current', standing: 'beside' },
    ],
  ],
  'lab-at': [
    [
      '@possessive .. lab|laboratory|group|team|research|office .. at|in INST',
      0.75,
      'her lab at Testville University',
    ],
  ],
});
