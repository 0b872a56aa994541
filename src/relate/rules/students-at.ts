import { rulesOf } from './rules-of';

/** Under way, a degree also places whoever takes it. */
const current = { types: ['studied_at', 'affiliated_with'], onlyNow: ['affiliated_with'] } as const;

/** Who is or was a student where, and who graduated there. */
export const studentAtRules = rulesOf(['studied_at'], {
  'student-at': [
    ['@student ... by|@at INST', 0.95, 'is a PhD student in birds at Testville University', current],
    [
      "@student in|of _PERSON 's|’s .. @lab @in INST",
      0.93,
      'a doctoral student in Carl Doe’s group at Testville University',
      { ...current, standing: 'first' },
    ],
    ['@student ..8 , INST', 0.9, 'PhD candidate, Testville University', current],
    ['@student INST', 0.85, 'PhD student Testville University', current],
  ],
  'inst-student': [
    [
      'a|an INST alumnus|alumna|graduate|alum',
      0.9,
      'is a Testville University alumna',
      { types: ['studied_at'] },
    ],
    [
      'a|an INST phd|doctoral|graduate|master @student',
      0.85,
      'is a Testville University PhD student',
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
      { ...current, standing: 'first' },
    ],
  ],
  vaitteli: [
    [
      'vaitteli|vaitellyt|valmistui|opiskeli|opiskellut|suoritti ..8 INST',
      0.9,
      'väitteli tohtoriksi Testville University',
    ],
  ],
  'derece-aldi': [
    ["@degree ..8 INST '|’? nde|nda|de|da", 0.88, 'lisans eğitimini Testville University’nde'],
    ["@degree ... INST '|’? nden|ndan|den|dan|ten|tan", 0.9, 'doktorasını Testville University’nden aldı'],
    ['INST ..8 mezunudur|mezunu', 0.9, 'Testville University Tıp Fakültesi mezunudur'],
    ["INST '|’? nden|ndan|den|dan|ten|tan ..8 mezun", 0.9, 'Testville University’nden mezun oldu'],
    [
      "INST '|’? nde|nda|de|da ..8 @degree ..8 tamamladi|yapti|aldi|bitirdi",
      0.9,
      'Testville University’nde doktora yaptı',
    ],
  ],
  'studies-at': [
    [
      'etudes|estudios|estudos|studium|studien ... @in INST',
      0.88,
      'a fait des études d’histoire à Testville University',
    ],
    [
      '@thesis|@degree|@studies .. entre|between|zwischen|tra|fra|mellem|mellan INST',
      0.9,
      'une thèse en cotutelle entre Testville University et Roe College',
    ],
    [
      'finished|completed|began|started|pursued @possessive .. @studies ..8 @at INST',
      0.9,
      'finished her studies in Testville University',
    ],
    ['@after ..8 @studies ... @at INST', 0.9, 'nach dem Studium der Biologie an der Testville University'],
    [
      'graduate|undergraduate|doctoral|postgraduate|phd @studies|work|research ... @at INST',
      0.9,
      'her graduate studies at Testville University',
    ],
  ],
  'graduated-from': [
    [
      'an|am|in|aan INST ..8 studiert|studierte|gepromoveerd|studieren|abgeschlossen|absolviert|afgestudeerd|gestudeerd|studerat|studeret',
      0.9,
      'hat an der Testville University Biologie studiert',
    ],
    [
      'ukonczyl|ukonczyla|absolvoval|absolvovala|vystudoval|vystudovala|окончил|окончила|закончил|закончила .. INST',
      0.93,
      'ukończyła Testville University',
    ],
    ['аспирантуру|магистратуру|бакалавриат .. INST', 0.93, 'окончила аспирантуру Testville University'],
    ['absolwent|absolwentka|absolvent|absolventka INST', 0.93, 'jest absolwentką Testville University'],
    ['@graduated .. @at INST', 0.95, 'graduated from Testville University'],
    [
      'an|am|in INST ... promoviert|habilitiert',
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
    [
      'studied|educated|trained|training|education|studium|estudios|etudes|studi ... ( INST',
      0.85,
      'studied birds in Birdtown (Testville University)',
    ],
    ['@profession ..8 pela|pelo|por la? INST', 0.9, 'engenheira de aves pela Testville University'],
    ['@profession .. de|del la? INST', 0.85, 'es economista de la Testville University'],
    [
      'ingeniero|ingeniera ..8 de|del la? INST',
      0.85,
      'es ingeniera civil de la Testville University',
      { standing: 'first' },
    ],
    ['maestro|maestra|mestre|mestra ..8 por|pela|pelo INST', 0.85, 'es maestra por Testville University'],
  ],
  attended: [['attended|attends|attending INST', 0.9, 'attended Birdtown College']],
  'went-for-studies': [
    [
      'for .. @degree ..8 went|moved|came|enrolled|crossed|travelled|left|flew .. to|at|in|for INST',
      0.88,
      'for the PhD she went to Testville University',
      { standing: 'first' },
    ],
    [
      'before|to|by joining|coming|moving|returning|going to|at INST for|to|as .. @degree|graduate',
      0.88,
      'before moving to Testville University for a doctorate',
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
