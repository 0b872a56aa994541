import { wrapped } from '../../util/wrapped';
import type { Words } from '../words';

/** A degree before a comma or a name. */
export const degreeWords =
  /^(?:ph\.?\s?d\.?|[bm]\.?\s?(?:a|s|sc|eng|tech|phil)\.?|d\.?\s?phil\.?|sc\.?\s?d\.?|m\.?d\.?|doctorate)$/;

const degreeReach = 4;
/** `in` in other languages too. */
export const isIn = /^(?:in|en|em|a|i|w|we|v|ve|te|ved)$/;
const study = new RegExp(wrapped`
  ^(?:thesis|these|tesis|tese|tesi|studies|studium|studied|studierte|studeerde|studerade|studerede|
  studerte|educated|promoveerde|gepromoveerd|disputerade|disputerte|habilitierte|soutient|soutenu|
  soutenue|obronila?|doktorat|\w{3,20}examen|dokoncila?|doctorat|doctorado|doutorado|dottorato|laurea|
  licenciatura|promotion|promovierte|laureat[oa]|doctoro|doutorou|licencio|formou|graduo|laureatosi|
  laureatasi|licenciad[oa]|titulad[oa]|diplomee?|diplomato|diplomata|dottorat[oa]|doctorad[oa]|
  doutorad[oa])$
`);

/** `hat in Testville Musik *studiert*`: verbs that end the clause. */
const lateVerb = /^(?:studiert|promoviert|habilitiert|gestudeerd|gepromoveerd|afgestudeerd)$/;
const verbReach = 12;

/** `*studierte* Vogelkunde und Gesang *in* Testville`: a field of several words between the studies and their place. */
function studiesField(keys: readonly string[], preposition: number): boolean {
  const before = keys.slice(Math.max(0, preposition - fieldReach), preposition);
  const start = before.findLastIndex((key) => studyVerb.test(key));
  return start !== -1 && !before.slice(start).some((key) => /^[.,;:!?()]$/.test(key));
}

const fieldReach = 8;
const studyVerb = /^(?:studium|studierte|studeerde|studerade|studerede|studerte|estudio|etudia)$/;

/** Whether a preposition tells where a degree was taken: `obtained her PhD *in* Testville`, `defended her thesis in Testville`. */
export function tellsDegree({ keys }: Words, preposition: number): boolean {
  const words = keys.slice(Math.max(0, preposition - degreeReach), preposition);
  const start = words.findLastIndex((key) => /^[.,;:!?()]$/.test(key));
  if (words.slice(start + 1).some((key) => degreeWords.test(key) || study.test(key))) return true;
  if (studiesField(keys, preposition)) return true;
  return isIn.test(keys[preposition] ?? '') && endsInStudy(keys, preposition + 1);
}

/** Whether a verb of studies ends the clause that goes on at a token. */
export function endsInStudy(keys: readonly string[], from: number): boolean {
  const behind = keys.slice(from, from + verbReach);
  const end = behind.findIndex((key) => /^[.;:!?()]$/.test(key));
  return behind.slice(0, end === -1 ? undefined : end).some((key) => lateVerb.test(key));
}
