import type { UntaggedText } from './untagged-text';

/** In these languages compounds are one word; one of this length is a term of several: `Reaktionsmechanismus`. */
const compoundLength: Readonly<Record<string, number>> = {
  de: 11,
  nl: 11,
  sv: 11,
  da: 11,
  no: 11,
  fi: 10,
  hu: 12,
};
/** `Kalman-Filter`, `EEG-metingen` */
const hyphened = /^[\p{L}\d]{3,}-\p{L}{3,}/u;

/** Whether a noun, in lower case, is a compound and its last part no general noun: `Federmechanismus`. */
export function isCompound(word: string, { language, generalNouns }: UntaggedText): boolean {
  const least = compoundLength[language];
  if (least === undefined || generalNouns.has(word)) return false;
  return word.length >= least || hyphened.test(word);
}
