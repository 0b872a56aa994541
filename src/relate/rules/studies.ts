import type { Rule } from '../pattern';

const types = ['studied_at'] as const;
const current = ['studied_at', 'affiliated_with'] as const;
const at = 'at|from|of|in|by|with|a|de|an|presso|en|du|della|@';

/** Who took, or is taking, a degree where. */
export const studyRules: readonly Rule[] = [
  { id: 'student-at', types: current, onlyNow: ['affiliated_with'], pattern: `@student ... ${at} INST`, confidence: 0.95, example: 'is a PhD student in birds at Testville University' },
  { id: 'student-at', types: current, onlyNow: ['affiliated_with'], pattern: '@student ..8 , INST', confidence: 0.9, example: 'PhD candidate, Testville University' },
  { id: 'student-at', types: current, onlyNow: ['affiliated_with'], pattern: '@student INST', confidence: 0.85, example: 'PhD student Testville University' },
  { id: 'inst-student', types: current, onlyNow: ['affiliated_with'], pattern: 'a|an INST phd|doctoral|graduate|master @student', confidence: 0.85, example: 'is a Testville PhD student' },
  { id: 'degree-under-way', types: current, onlyNow: ['affiliated_with'], pattern: `completing|pursuing|finishing|doing|preparing .. @degree ... ${at} INST`, confidence: 0.95, example: 'is completing his PhD at Testville' },
  { id: 'year-of-studies', types: current, onlyNow: ['affiliated_with'], pattern: `year ..8 @studies ... ${at} INST`, confidence: 0.93, example: 'in the fifth year of her graduate studies at Testville' },
  { id: 'year-phd', types: current, onlyNow: ['affiliated_with'], pattern: `year .. phd|doctoral ... ${at} INST`, confidence: 0.9, example: 'a final year CS PhD in the Lab of Testville' },
  { id: 'degree-from', types, pattern: `@degree ${at} INST`, confidence: 0.97, example: 'a PhD from Testville University' },
  { id: 'degree-from', types, pattern: `@degree ... ${at} INST`, confidence: 0.93, example: 'received a PhD in birds from Testville University' },
  { id: 'degree-from', types, pattern: '@degree ..8 , INST', confidence: 0.9, example: 'Ph.D., Testville University' },
  { id: 'degree-from', types, pattern: '@degree INST', confidence: 0.85, example: 'BA Birds ’15, PhD Testville ’19' },
  { id: 'studies-at', types, pattern: `graduate|undergraduate|doctoral|postgraduate|phd @studies|work|research ... ${at} INST`, confidence: 0.9, example: 'her graduate studies at Testville' },
  { id: 'graduated-from', types, pattern: `graduated|graduate|graduating|alumnus|alumna|diplome|diplomee .. ${at} INST`, confidence: 0.95, example: 'graduated from Testville University' },
  { id: 'graduated-from', types, pattern: 'graduated ... from|at INST', confidence: 0.9, example: 'graduated with honors from Testville University' },
  { id: 'studied-at', types, pattern: `studied|read|educated|trained|studierte|etudie|estudio|studying ... ${at} INST`, confidence: 0.9, example: 'studied violin at the Birdtown School' },
  { id: 'attended', types, pattern: 'attended|attends|attending INST', confidence: 0.9, example: 'attended Birdtown College' },
  { id: 'thesis-at', types, pattern: '@thesis ... at|from|in INST', confidence: 0.85, example: 'defended her thesis at Testville' },
  { id: 'where-degree', types, pattern: 'INST ,? where .. obtained|received|earned|completed|did|defended|got|finished|wrote|took|gained|holds|pursued ..8 @degree|thesis', standing: 'beside', confidence: 0.93, example: 'Testville University, where she obtained her PhD' },
  { id: 'went-for-studies', types, pattern: 'for .. @degree ... went|moved|came|enrolled to|at|in INST', standing: 'first', confidence: 0.88, example: 'for the PhD she went to Testville University' },
  { id: 'went-for-studies', types, pattern: 'INST for|to|as .. graduate|phd|doctoral|undergraduate|master|masters|doctorate|degree', standing: 'first', confidence: 0.88, example: 'went to Testville University for graduate school' },
];
