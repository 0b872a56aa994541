import type { Rule } from '../pattern';

const types = ['affiliated_with'] as const;
const at = 'at|with|in|of|from|for|within|a|de|an|chez|presso|@|au|du|della|to';

/** Who works, worked or will work where. */
export const affiliationRules: readonly Rule[] = [
  { id: 'post-at', types, pattern: `@role ${at} INST`, confidence: 0.95, example: 'postdoc at Testville' },
  { id: 'post-at', types, pattern: `@role ... ${at} INST`, confidence: 0.9, example: 'is an Assistant Professor in the Department of Birds at Testville University' },
  { id: 'post-comma', types, pattern: '@role ..8 , INST', confidence: 0.88, example: 'Associate Professor of Birds, Testville University' },
  { id: 'post-comma', types, pattern: '@role INST', confidence: 0.75, example: 'Associate Professor Testville University' },
  { id: 'inst-post', types, pattern: 'a|an|the INST @role', confidence: 0.75, example: 'is a Testville professor' },
  { id: 'is-at', types, pattern: '@be .. at|with INST', confidence: 0.93, example: 'is currently at Testville University' },
  { id: 'since-at', types, pattern: 'since|from .. on at INST', when: 'current', confidence: 0.85, example: 'from 1982 on at Testville' },
  { id: 'since-at', types, pattern: 'since|from .. at INST', confidence: 0.75, example: 'since 1982 at Testville' },
  { id: 'works-at', types, pattern: '@work at|for|with|in INST', confidence: 0.93, example: 'worked at Acme' },
  { id: 'works-at', types, pattern: '@work ... at|for|with|in|within INST', confidence: 0.8, example: 'spent two years at Acme' },
  { id: 'will-join', types, pattern: 'will .. join|joining|move|start|begin .. at|to? INST', when: 'future', confidence: 0.95, example: 'will join Testville University in fall' },
  { id: 'will-join', types, pattern: 'is|am|be joining ..8 at|of? INST', when: 'future', confidence: 0.93, example: 'is joining Testville University' },
  { id: 'will-join', types, pattern: `incoming|upcoming @role|assistant|associate ..8 ${at} INST`, when: 'future', confidence: 0.93, example: 'incoming assistant professor at Testville' },
  { id: 'before-joining', types, pattern: 'before|to joining|coming|moving|returning to? ..8 at|of? INST', when: 'current', confidence: 0.85, example: 'Prior to joining Testville University, …' },
  { id: 'before-at', types, pattern: 'before INST', when: 'arrival', confidence: 0.6, example: 'Before Testville she was …' },
  { id: 'moved-from', types, pattern: 'moved|came|transferred|returned|left|leaving|leave from? INST', when: 'past', confidence: 0.9, example: 'moved from Roe College to Testville' },
  { id: 'moved-to', types, pattern: 'moved|came|went|transferred from _INST to INST', when: 'arrival', confidence: 0.9, example: 'moved from Roe College to Testville' },
  { id: 'joined', types, pattern: '@arrive ..8 to|at|of|in? INST', when: 'arrival', confidence: 0.9, example: 'joined the faculty of Testville University' },
  { id: 'joined', types, pattern: '@arrive INST', when: 'arrival', confidence: 0.93, example: 'joined Acme' },
  { id: 'on-leave', types, pattern: 'leave|sabbatical from INST', when: 'current', confidence: 0.9, example: 'on leave from Testville University' },
  { id: 'leads', types, pattern: '@lead INST', confidence: 0.88, example: 'directs the Birdtown Institute' },
  { id: 'leads', types, pattern: '@lead ..8 at|of INST', confidence: 0.85, example: 'founded the Bird Song group at Acme' },
  { id: 'chairs', types, pattern: 'to|then|also chair|head|lead|direct ..8 at|of? INST', confidence: 0.85, example: 'went on to chair the Birds Department at Testville' },
  { id: 'on-committee', types, pattern: 'committee|board|council|panel|jury of|at|for|in INST', confidence: 0.8, example: 'on the advisory board of the Birdtown Institute' },
  { id: 'formerly-at', types, pattern: 'formerly|previously|earlier ..8 at|with|of|from INST', when: 'past', confidence: 0.88, example: 'formerly at Acme' },
  { id: 'affiliated-with', types, pattern: 'affiliated|affiliation|appointment|appointments|associated .. with|at|to|in INST', confidence: 0.9, example: 'is also affiliated with the Birdtown Institute' },
  { id: 'group-at', types, pattern: 'part|member|members of ..8 at|in? INST', confidence: 0.85, example: 'was part of the Song group at Testville' },
  { id: 'lab-at', types, pattern: '@possessive .. lab|laboratory|group|team|research|office .. at|in INST', confidence: 0.75, example: 'her lab at Testville' },
];
