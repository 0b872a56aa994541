import type { Words } from '../words';
import { type FoundInstitution, indexTest } from './found-institution';

const acronym = /^[\p{Lu}][\p{L}\d/&-]{1,11}$/u;
const small = /^(?:of|the|and|for|in|at|de|la|des|du|für|di|&|on|to)$/i;

/** Acronyms that the text expands, `Testville Institute of Birds (TIB)` or `TIB (Testville …)`, with what they name. */
export function acronymsOf(
  words: Words,
  found: readonly FoundInstitution[],
): ReadonlyMap<string, FoundInstitution> {
  const acronyms = new Map<string, FoundInstitution>();
  for (const one of found) {
    const after = parenthesised(words, one.to);
    const before = words.keys[one.from - 1] === '(' ? words.tokens[one.from - 2]?.text : undefined;
    for (const short of [after, before])
      if (short !== undefined && abbreviates(short, one.name) && !acronyms.has(short))
        acronyms.set(short, one);
  }
  return acronyms;
}

function parenthesised({ tokens }: Words, at: number): string | undefined {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? tokens[at + 1]?.text : undefined;
}

/** Whether the letters of an acronym are met in order at the beginnings of a name's words. */
function abbreviates(short: string, name: string): boolean {
  if (!acronym.test(short) || short.slice(1) === short.slice(1).toLowerCase()) return false;
  const initials = name
    .split(/[\s,/-]+/)
    .filter((word) => word !== '' && !small.test(word))
    .map((word) => word.charAt(0).toUpperCase());
  const letters = [...short.toUpperCase()].filter((letter) => /\p{Lu}/u.test(letter));
  const hits = letters.filter((letter) => initials.includes(letter)).length;
  return letters[0] === initials[0] && hits / letters.length >= 0.6;
}

/** Every other place where such an acronym stands. */
export function findAcronymUses(
  words: Words,
  acronyms: ReadonlyMap<string, FoundInstitution>,
  found: readonly FoundInstitution[],
): FoundInstitution[] {
  const uses: FoundInstitution[] = [];
  if (acronyms.size === 0) return uses;
  const isFound = indexTest(found);
  words.tokens.forEach(({ text }, index) => {
    const meant = acronyms.get(text);
    if (meant === undefined || isFound(index)) return;
    uses.push({ ...meant, from: index, to: index + 1, rule: 'acronym', confidence: meant.confidence * 0.95 });
  });
  return uses;
}
