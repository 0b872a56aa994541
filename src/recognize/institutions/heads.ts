import { isCapital, runsOn, type Words } from '../words';
import { fieldWords, genericHeads, isWholeHead, outsideWords, partHeads } from './words';

/** `institute`, also of `FIM-Institute`. */
export function headKey({ keys }: Words, index: number): string {
  const key = keys[index] ?? '';
  return key.slice(key.lastIndexOf('-') + 1);
}

/** Whether a token may be the word that makes a name an institution’s: `Institute`, `computer science *department*`. */
export function isHead(words: Words, index: number): boolean {
  const { keys, tokens } = words;
  const key = headKey(words, index);
  if (!isWholeHead(key) && !partHeads.has(key)) return false;
  if (key === 'station' && !stations.test(keys[index - 1] ?? '')) return false;
  if (/^(?:service|survey)$/.test(key) && !publicServices.test(keys[index - 1] ?? '')) return false;
  if (isCapital(tokens[index])) return true;
  if (trailingHead.test(key) && isNamePart(words, index - 1) && runsOn(words, index)) return true;
  if (plainHeads.has(key) && isProper(words, index + 1)) return true;
  if (key === 'laboratory' && /^\p{Lu}{3,8}\d?$/u.test(tokens[index - 1]?.text ?? '')) return true;
  return genericHeads.has(key) && fieldWords.has(keys[index - 1] ?? '');
}

/** `Roe Field *Station*`, not `Birdtown Station`. */
const stations =
  /^(?:field|research|biological|marine|experiment|experimental|agricultural|polar|zoological)$/;

/** `Roe Weather *Service*`, not `Birdtown Service`. */
const publicServices =
  /^(?:meteorological|weather|geological|hydrographic|health|forest|park|seismological|statistical)$/;

/** Heads that Nordic and Slavic languages write small behind the name: `Testvilles *universitet*`. */
const trailingHead =
  /^(?:universitet(?:et)?|hogskol[ae]|yliopisto\p{L}{0,3}|korkeakoulu\p{L}{0,3}|univerzit[ayeu]|egyetem|ulikool|ustav(?:u|em)?|museo\p{L}{0,3}|museet|muzeum|kommun|tingsratt|hovratt)$/u;

/** Heads that French, Spanish and Italian write without a capital: `au laboratoire Roe`, `l’institut Roe`. */
const plainHeads = new Set([
  'laboratoire',
  'institut',
  'universite',
  'observatoire',
  'ecole',
  'instituto',
  'universidad',
  'laboratorio',
  'universita',
  'universidade',
  'centre',
  'centro',
]);

function isProper(words: Words, index: number): boolean {
  return isNamePart(words, index) && runsOn(words, index);
}

/** Whether a token may stand in an institution’s name before its head: capitalised, and no label or title. */
export function isNamePart({ tokens, keys }: Words, index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (/-(?:funded|sponsored|supported|based|led)$/.test(text)) return false;
  return isCapital(tokens[index]) && !outsideWords.has(keys[index] ?? '') && /[\p{L}]/u.test(text);
}
