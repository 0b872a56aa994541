import { rulesOf } from './rules-of';

/** Signs of a degree under way; the place, when no sentence tells it, is where the header places the speaker. */
export const studentRules = rulesOf(['studied_at'], {
  'student-here': [
    [
      '@present .. a|an|currently|now .. phd|doctoral|graduate|master|masters|msc student|candidate',
      0.8,
      'is a fourth-year PhD student working on birds',
    ],
    [
      'finishes|completes|pursues a|an|her|his|their .. phd|doctorate|dissertation|thesis',
      0.8,
      'finishes a PhD this summer',
    ],
    [
      '@present currently? completing|finishing|pursuing|writing @possessive .. phd|doctorate|doctoral|dissertation|thesis',
      0.8,
      'is finishing her dissertation',
    ],
  ],
});
