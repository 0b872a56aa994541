import { supervisionRules } from './supervision';
import { trainingRules } from './training';

/** Who advised whom: student, then advisor; of rules that fit equally well the first is preferred. */
export const advisorRules = [...supervisionRules, ...trainingRules];
