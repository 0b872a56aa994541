import { wrapped } from '../../util/wrapped';
import { rulesOf } from './rules-of';

/** Who holds which post where, and who works there. */
export const postRules = rulesOf(['affiliated_with'], {
  'fellowship-at': [
    [
      wrapped`
        fellowship|fellowships|traineeship|clerkship|stipendiat|stipendiatin|stipendist|stipendiaat|
        boursier|boursiere|becario|becaria|bolsista|bolseiro|bolseira|borsista|stypendysta|
        stypendystka ..8 @in INST
      `,
      0.85,
      'a fellowship in birds at Testville University',
    ],
  ],
  'fellow-at': [
    ['_AWARD with|under _PERSON at|in INST', 0.85, 'a Warbler Fellow with Carl Doe at Testville University'],
    [
      '_AWARD ,? sponsored|mentored|supervised|hosted by _PERSON ,? at|in INST',
      0.85,
      'a Warbler Fellow, sponsored by Carl Doe, at Testville University',
    ],
    [
      '_AWARD der|des|de|of .. @in INST',
      0.8,
      'Warbler Fellow der Finch-Stiftung an der Testville University',
    ],
    ['_AWARD @in .. ( INST', 0.8, 'Warbler Fellow a Testopoli (Testville University)'],
    ['_AWARD @in INST', 0.85, 'a Warbler Fellow at Testville University'],
  ],
  'stations-at': [
    [
      '@after ..8 stationen|station|@stay|@postdoc ..8 @at INST',
      0.93,
      'nach Stationen als Postdoktorandin am Birdtown Institute',
      { when: 'past', standing: 'first' },
    ],
    [
      '@after ..8 stationen|station|@stay|@postdoc @in .. ( INST',
      0.9,
      'nach Stationen in Vogelstadt (Birdtown Institute)',
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
    ['@work @with|@under _PERSON @in INST', 0.85, 'har forskat hos Carl Doe vid Testville University'],
    ['@role @of|@under _PERSON @in INST', 0.85, 'Assistentin von Carl Doe an der Testville University'],
    [
      '^ in|within the? .. @lab of _PERSON @in INST',
      0.8,
      'In the laboratory of Carl Doe at the Birdtown Institute she …',
    ],
    [
      'in|of the|a? research? @lab @of _PERSON @in INST',
      0.8,
      'then in the laboratory of Carl Doe at Testville University',
    ],
    [
      '@arrive ... @lab @of _PERSON @in INST',
      0.85,
      'elle rejoint, grâce à une bourse, le laboratoire de Carl Doe à Testville University',
      { when: 'past' },
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
  'post-in-lab': [
    [
      "in|of|joined|joining _PERSON 's|’s .. @lab @in INST",
      0.85,
      'in Carl Doe’s lab at Testville University',
    ],
    ["@role ..8 _PERSON 's|’s|'|’ INST", 0.85, 'postdoc in Carl Doe’s Birdtown Institute'],
  ],
  'post-comma': [
    ['@role ..8 , INST', 0.88, 'Associate Professor of Birds, Testville University'],
    ['@role|@postdoc @in .. ( INST', 0.8, 'Postdoktorandin in Birdtown (Testville University)'],
    ['@role INST', 0.75, 'Associate Professor Testville University'],
  ],
  'inst-post': [
    [
      'a|an|the INST research|senior|junior|associate|assistant|visiting? @role',
      0.75,
      'is a Testville University professor',
    ],
  ],
  'is-at': [
    ['@be .. at|with INST', 0.93, 'is currently at Testville University'],
    ['he|she|i was|am|is|were in INST', 0.88, 'in 2000 she was in Testville University'],
    ['@be ..8 @ INST', 0.85, 'is a manager for birds @ Testville University'],
  ],
  'posts-including': [
    [
      '@role|@stay|universities|institutions|institutes|companies|labs ..8 including|include|included|notably ,? INST',
      0.88,
      'held posts in several universities, including Testville University',
    ],
  ],
  'since-at': [
    ['since|from .. on at INST', 0.85, 'from 1982 on at Testville University', { when: 'current' }],
    ['since|from .. at INST', 0.75, 'since 1982 at Testville University'],
  ],
  'where-post': [
    [
      'INST ,? where he|she|they|i was|held|had .. @role',
      0.9,
      'from Testville University, where she was a lecturer',
      { when: 'past', standing: 'beside' },
    ],
    [
      'INST ,? where he|she|they|i worked|taught|served|led|directed|headed|chaired|ran|founded',
      0.9,
      'from Testville University, where she taught birds',
      { when: 'past', standing: 'beside' },
    ],
    [
      'INST ,? where he|she|they|i is|holds|works|teaches|leads|directs|heads|chairs|runs',
      0.88,
      'to Testville University, where she leads a group',
      { when: 'current', standing: 'beside' },
    ],
  ],
  'lectures-at': [
    [
      'he|she|who|and|also|currently|now lectures .. @in INST',
      0.9,
      'where she lectures at Testville University',
    ],
    [
      'teaches|taught .. course|courses|class|classes ..8 @in INST',
      0.9,
      'teaches one course a year at Testville University',
    ],
    ['_PERSON lectures .. @in INST', 0.9, 'Ada Byron lectures on birds at Testville University'],
  ],
  'works-at': [
    [
      'did|does|deed|doet|conducted|conducts|carried out? research|onderzoek .. @in INST',
      0.88,
      'did research at Testville University',
    ],
    [
      'passou|passo|paso pelo|pela|pelos|pelas|por INST',
      0.88,
      'passou pelos Acme Corporation',
      { when: 'past' },
    ],
    ['@work for|per|pour|para|voor|@in INST', 0.93, 'worked at Acme Corporation'],
    [
      'an|am|bei|beim|im|in INST ..8 tatig|beschaftigt|angestellt|werkzaam',
      0.9,
      'war sie drei Jahre am Birdtown Institute tätig',
      { standing: 'first' },
    ],
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
      '@work ... at|for|with|in|within|chez|presso|bei|bij|hos|vid|nella|na|al|em|en|aan|an|am|ved INST',
      0.8,
      'spent two years at Acme Corporation',
    ],
    [
      wrapped`
        writes|builds|develops|designs|designing|designed|building|built|researches|researching|
        investigates|edits|oversees|curates|reporting|reported|reports|programming|volunteered|practising|
        practicing|nursing|coding|programmed|programs|coded|overwintered|over-wintered|wintered ... at|for|
        with INST
      `,
      0.75,
      'writes bird-watching software at Acme Corporation',
    ],
  ],
});
