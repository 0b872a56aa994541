import commonWordData from '../../data/common-words.txt?raw';
import givenNameData from '../../data/given-names.txt?raw';
import placeData from '../../data/places.txt?raw';
import surnameData from '../../data/surnames.txt?raw';
import { parseWordList } from './word-list';

/** Given names of many cultures. */
export const givenNames = parseWordList(givenNameData);
/** Family names of many cultures. */
export const surnames = parseWordList(surnameData);
/** Words that stand capitalised in headings and labels and are not names. */
export const commonWords = parseWordList(commonWordData);
/** Cities, states, countries, demonyms. */
export const places = parseWordList(placeData);
