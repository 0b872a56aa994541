import type { Rule } from '../pattern';

const types = ['studied_at'] as const;

/** Signs of a degree under way; the place, when no sentence tells it, is where the header places the speaker. */
export const studentRules: readonly Rule[] = [
  {
    id: 'student-here',
    types,
    pattern: '@present a|an|currently|now .. phd|doctoral|graduate|master|masters|msc student|candidate',
    confidence: 0.8,
    example: 'is a fourth-year PhD student working on birds',
  },
  {
    id: 'student-here',
    types,
    pattern:
      '@present currently? completing|finishing|pursuing|writing @possessive .. phd|doctorate|doctoral|dissertation|thesis',
    confidence: 0.8,
    example: 'is finishing her dissertation',
  },
];
