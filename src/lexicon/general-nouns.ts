import generalNounData from '../../data/general-nouns.txt?raw';
import { wordsByLanguage } from './words-by-language';

/** Nouns that alone name no topic, by language (ISO 639-1), in lower case; English has them among its word classes. */
export const generalNounsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  wordsByLanguage(generalNounData),
);
