import { moveRules } from './moves';
import { postRules } from './posts';
import { unitRules } from './units';

/** Who works, worked or will work where; of rules that fit equally well the first is preferred. */
export const affiliationRules = [...postRules, ...moveRules, ...unitRules];
