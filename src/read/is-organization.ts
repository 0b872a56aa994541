import { wrapped } from '../util/wrapped';

const words = new RegExp(
  wrapped`
    \b(?:univ|instit|cent(?:er|re|rum|ro)|zentrum|depart|département|departamento|dipartimento|fachbereich|
    fakultät|facult|school|college|lab(?:s|or)|académ|academ|akademie|école|hochschule|society|societ|
    association|foundation|council|committee|office|group|gruppe|team|club|seminars?|colloqui|programm?e?s?|
    initiative|events|museum|library|hospital|company|inc|gmbh|ltd)|大学|研究|学院|大學|האוניברסיטה
  `,
  'iu',
);

/** `MIT CSAIL`, `TVU`: all in capitals, with three letters at least; `JD` is somebody. */
const acronyms = /^(?:[A-Z][A-Z&/-]{2,12})(?: [A-Z][A-Z&/-]{2,12}){0,3}$/;

/** Whether a name is that of a house rather than of a person, as far as its words tell. */
export const isOrganization = (name: string): boolean => words.test(name) || acronyms.test(name.trim());
