import type { Rule } from '../pattern';

const types = ['affiliated_with'] as const;

/** Places that stand beside a name, and places that stand at the head of a sentence. */
export const appositionRules: readonly Rule[] = [
  {
    id: 'name-comma-place',
    types,
    pattern: 'from:PERSON , INST $',
    when: 'current',
    confidence: 0.85,
    example: 'Discussant: Carl Doe, Testville University',
  },
  {
    id: 'name-comma-place',
    types,
    pattern: 'from:PERSON , ..8 @role ..8 , INST $',
    when: 'current',
    confidence: 0.8,
    example: 'Carl Doe, resource economist, Testville Commission',
  },
  {
    id: 'name-of-place',
    types,
    pattern: 'from:PERSON of INST',
    when: 'current',
    confidence: 0.85,
    example: 'joint work with Carl Doe and Eve Fox of Testville University',
  },
  {
    id: 'name-from-place',
    types,
    pattern: '@joint|@collaboration .. with from:PERSON from|at INST',
    when: 'current',
    standing: 'first',
    confidence: 0.85,
    example: 'joint work with Carl Doe from Testville University',
  },
  {
    id: 'at-place-student',
    types: ['studied_at', 'affiliated_with'],
    onlyNow: ['affiliated_with'],
    pattern: '^ at|in INST , from:PERSON is|was .. @student',
    standing: 'first',
    confidence: 0.93,
    example: 'At Testville University, Ada is a PhD candidate',
  },
  {
    id: 'at-place-student',
    types: ['studied_at', 'affiliated_with'],
    onlyNow: ['affiliated_with'],
    pattern: '^ at|in INST , he|she|they|i is|was|am|are .. @student',
    standing: 'first',
    confidence: 0.93,
    example: 'At Testville University, she is a PhD candidate',
  },
  {
    id: 'at-place-post',
    types,
    pattern: '^ at INST , from:PERSON @be|@work|@lead',
    standing: 'first',
    confidence: 0.9,
    example: 'At Testville University, Ada directs the Bird Lab',
  },
  {
    id: 'at-place-post',
    types,
    pattern: '^ at INST , he|she|they|i @be|@work|@lead',
    standing: 'first',
    confidence: 0.9,
    example: 'At Acme, she led a team of bird watchers',
  },
];
