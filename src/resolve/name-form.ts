import { parsePersonName } from '../lexicon/person-name';
import { fold } from '../util/fold';

/** A personal name taken apart for comparison. All parts are folded, letters only. */
export interface NameForm {
  readonly name: string;
  /** The parts of the given name: `Jean-Pierre` has two, `J.-P.` two of one letter. */
  readonly given: readonly string[];
  readonly middle: readonly (readonly string[])[];
  /** Spellings of the family name: with and without particles, `ü` as `u` and as `ue`. The first is the plain one. */
  readonly family: readonly string[];
  readonly suffix: string;
  readonly nickname: string;
  /** The same name with umlauts spelled out, where it has any: `Juergen Mueller`. */
  readonly spelledOut?: NameForm;
}

/** `A.M.`, `A.M.L`, and without points at most two letters: `JP`. */
const gluedInitials = /^\p{Lu}(?:\.\p{Lu}){1,3}\.?$|^\p{Lu}{2}$/u;
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Takes a name apart; one that has not the shape of a personal name is a family name alone. */
export function nameForm(name: string): NameForm {
  const spelled = spellUmlauts(name);
  return spelled === name ? plainForm(name) : { ...plainForm(name), spelledOut: plainForm(spelled) };
}

function plainForm(name: string): NameForm {
  const parts = parsePersonName(name);
  const [first = [], ...middle] = [parts?.given ?? '', ...(parts?.middle ?? [])]
    .flatMap((word) => unglue(word, name))
    .map(partsOf);
  return {
    name,
    given: first,
    middle: middle.filter((part) => part.length > 0),
    family: familySpellings(parts?.family ?? name),
    suffix: lettersOf(parts?.suffix ?? ''),
    nickname: lettersOf(parts?.nickname ?? ''),
  };
}

/** The letters of a name's words alone: two printings that differ in points and hyphens only are the same. */
export function plainName({ given, middle, family, suffix }: NameForm): string {
  return [given.join(''), ...middle.map((part) => part.join('')), family[0], suffix].join(' ');
}

/** How much a form tells: initials count 1, words 3. */
export function specificity({ given, middle }: NameForm): number {
  return [...given, ...middle.flat()].reduce((sum, part) => sum + (part.length === 1 ? 1 : 3), 0);
}

/** `A.M.L.` is three names, `S.-H.` is one; in a name all in capitals `BO` is no pair of initials. */
function unglue(word: string, name: string): string[] {
  const isGlued = gluedInitials.test(word) && (word.includes('.') || name !== name.toUpperCase());
  return isGlued ? word.split(/\.?(?=\p{Lu})/u) : [word];
}

function partsOf(word: string): string[] {
  return word
    .split(/[\s.-]+/)
    .map(lettersOf)
    .filter((part) => part !== '');
}

function familySpellings(family: string): string[] {
  const words = family.split(/\s+/);
  const bare = words.filter((word, index) => index === words.length - 1 || !/^\p{Ll}/u.test(word));
  const capital =
    words.length > 1 && /^(?:van|von|de|del|della|di|da|dos|der|den|la|le|el|al)$/i.test(words[0] ?? '')
      ? [words.at(-1) ?? '']
      : [];
  const forms = [words, bare, capital].filter((form) => form.length > 0).map((form) => form.join(' '));
  return [...new Set(forms.flatMap((form) => [lettersOf(form), lettersOf(spellUmlauts(form))]))];
}

function spellUmlauts(text: string): string {
  return text.replace(/[äöüåøÄÖÜÅØ]/g, (letter) => {
    const spelled = umlauts[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1);
  });
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
