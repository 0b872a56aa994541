import { rulesOf } from './rules-of';

/** Who leads, belongs to or advises a body or a part of one. */
export const unitRules = rulesOf(['affiliated_with'], {
  tyoskenteli: [
    [
      'tyoskennellyt|tyoskenteli|toiminut|toimi ..8 INST',
      0.88,
      'on työskennellyt tutkijatohtorina Testville University',
      { when: 'past' },
    ],
    [
      'INST professori|apulaisprofessori|dosentti|tutkija|tutkijatohtori|lehtori|yliopistonlehtori|johtaja',
      0.88,
      'on Testville University professori',
      { when: 'current' },
    ],
    ['tyoskentelee|toimii ..8 INST', 0.88, 'toimii professorina Testville University', { when: 'current' }],
  ],
  calisti: [
    [
      "INST '|’? nde|nda|de|da ... calisti|bulundu|yapti|calismistir",
      0.88,
      'Testville University’nde araştırmacı olarak çalıştı',
      { when: 'past' },
    ],
    [
      "INST '|’? nde|nda|de|da ... calismaktadir|calisiyor|uyesi|profesor|uyesidir|yapmaktadir",
      0.88,
      'Testville University’nde öğretim üyesidir',
      { when: 'current' },
    ],
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
  'on-board': [
    ['board|council|panel of|at|for|in INST', 0.8, 'on the advisory board of the Birdtown Institute'],
    [
      'advisory|steering|executive committee of|at|for|in INST',
      0.8,
      'on the national advisory committee of the Birdtown Institute',
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
    [
      'joint|shared group|lab|laboratory|position|professorship with INST',
      0.85,
      'heads a joint group with the Birdtown Institute',
    ],
    [
      'afiliado|afiliada|affilie|affiliee|affiliato|affiliata|assoziiert|assoziierte|associado|associada a|ao|al|alla|au|con|com|mit|an INST',
      0.9,
      'y afiliada a Testville University',
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
