import type { Words } from '../words';
import { type FoundInstitution, indexTest } from './found-institution';

const acronym = /^[\p{Lu}][\p{L}\d/&-]{1,11}$/u;
const small =
  /^(?:of|the|and|for|in|at|de|la|le|les|los|des|du|del|della|do|da|dos|das|für|der|und|van|voor|het|och|för|i|y|e|et|per|di|&|on|to)$/i;

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
    if (one.to === one.from + 1 && one.rule === 'place-beside-name') acronyms.set(one.name, one);
    if (hasCollegeHead.test(one.name) && !one.part)
      for (const short of initialsOf(one.name))
        if (short.length >= shortestInitials && !acronyms.has(short)) acronyms.set(short, one);
  }
  return acronyms;
}

const shortestInitials = 3;
/** Names whose initials mean nothing else where the document names them in full. */
const hasCollegeHead = /universi|college|institute of technology/i;

/**
 * The same institutions, where an acronym that the lexicon gives to another is made of the initials of one that the
 * document names in full, `SMU` behind `Springfield Metropolitan University`, or stands behind one in parentheses, and
 * where a place that is only told is what such a university is called for short: `Springfield`.
 */
export function withOwnInitials(words: Words, found: readonly FoundInstitution[]): FoundInstitution[] {
  const ownOf = ownForms(words, found);
  return found.map((one) => {
    const own = ownOf(one);
    return own === undefined || own.name === one.name
      ? one
      : { ...own, from: one.from, to: one.to, rule: 'acronym', confidence: own.confidence * 0.9 };
  });
}

type OwnForm = (one: FoundInstitution) => FoundInstitution | undefined;

/** Leads a short form to what the document itself calls so in full. */
function ownForms(words: Words, found: readonly FoundInstitution[]): OwnForm {
  const wholes = found.filter(({ from, to, part }) => to - from > 1 && !part);
  const long = wholes.filter(({ from, to }) => to - from >= shortestInitials);
  const spelled = new Map(long.flatMap((one) => initialsOf(one.name).map((short) => [short, one] as const)));
  const beside = new Map(long.map((one) => [parenthesised(words, one.to) ?? '', one] as const));
  const clipped = new Map(wholes.map((one) => [clippedName(one.name), one] as const));
  return ({ from, to, name, rule }) => {
    const text = words.tokens[from]?.text ?? '';
    if (rule === 'told-place' && clipped.has(name)) return clipped.get(name);
    if (to > from + 1 || text.length < shortestInitials || !acronym.test(text)) return undefined;
    return spelled.get(text) ?? (rule === 'short-name' ? beside.get(text) : undefined);
  };
}

/** `Springfield` of `Springfield University` and of `University of Springfield`. */
function clippedName(name: string): string | undefined {
  const clipped = /^(?:The )?(?:(\S+(?: \S+)?) (?:University|College)|University of (\S+(?: \S+)?))$/.exec(
    name,
  );
  return clipped?.[1] ?? clipped?.[2];
}

/** `SMU` of `Springfield Metropolitan University`, also of `XQV-Springfield Metropolitan University`. */
function initialsOf(name: string): string[] {
  const words = wordsIn(name);
  const short = (some: readonly string[]): string =>
    some
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
  const isPrefixed = /^\p{Lu}{3,}$/u.test(words[0] ?? '') && words.length > shortestInitials;
  const withSmall = name
    .replace(/ of (?:the )?(?=\p{Lu})/gu, ' o ')
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return [short(words), withSmall, ...(isPrefixed ? [short(words.slice(1))] : [])];
}

function wordsIn(name: string): string[] {
  return name.split(/[\s,/-]+/).filter((word) => word !== '' && !small.test(word));
}

function parenthesised({ tokens }: Words, at: number): string | undefined {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? tokens[at + 1]?.text : undefined;
}

/** Whether the letters of an acronym are met in order at the beginnings of a name's words. */
function abbreviates(short: string, name: string): boolean {
  if (!acronym.test(short) || short.slice(1) === short.slice(1).toLowerCase()) return false;
  const initials = wordsIn(name).map((word) => word.charAt(0).toUpperCase());
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
