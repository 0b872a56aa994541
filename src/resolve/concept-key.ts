import { americanSpelling } from '../util/american-spelling';
import { fold } from '../util/fold';
import { singular } from '../util/singular';

/**
 * The key under which forms of a concept are compared: no case, accents, hyphens, spaces, plural endings, British
 * spelling. It is no word of any language and never shown.
 */
export function conceptKey(name: string): string {
  return fold(name)
    .replace(/[’']s?\b/g, '')
    .split(/[^\p{L}\p{N}+#*]+/u)
    .map((word) => americanSpelling(singular(word)))
    .join('');
}
