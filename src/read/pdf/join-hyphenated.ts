import { commonWords } from '../../lexicon/word-lists';
import { fold } from '../../util/fold';

const brokenEnd = /(\p{L}+)[-\u00ad\u2010]$/u;
const restOfWord = /^(\p{Ll}{2,}\S*)\s*/u;
/** Endings that are no words of their own: `learn-ing`. */
const ending =
  /^(?:ing|ings|ed|er|ers|est|ly|ness|ment|ments|able|ible|al|ally|ous|ful|less|ive|ity|s|es|ation|ations|tion|tions|sion|ance|ence|ism|ist|ists|ize|ized|ise|ised)\b/;

/**
 * Lines without words broken at their ends: the rest of such a word is brought up. The hyphen stays where the first
 * part is a word by itself (`high-dimensional`).
 */
export function joinHyphenated(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const first = brokenEnd.exec(joined.at(-1) ?? '')?.[1];
    const rest = restOfWord.exec(line);
    const before = joined.at(-1);
    if (first === undefined || rest === null || before === undefined) {
      joined.push(line);
      continue;
    }
    const word = rest[1] ?? '';
    const isCompound = commonWords.has(fold(first.toLowerCase())) && !ending.test(word);
    joined[joined.length - 1] = (isCompound ? before : before.slice(0, -1)) + word;
    if (rest[0].length < line.length) joined.push(line.slice(rest[0].length));
  }
  return joined;
}
