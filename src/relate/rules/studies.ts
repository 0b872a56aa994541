import { degreeRules } from './degrees';
import { studentAtRules } from './students-at';

/** Who studied where: students and graduates of a place, and degrees taken there. */
export const studyRules = [...studentAtRules, ...degreeRules];
