import type { InstitutionMatch } from '../../lexicon/institution-matcher';
import type { InstitutionEntry } from '../../lexicon/institutions';
import { fold } from '../../util/fold';
import type { Words } from '../words';

/** So many institutions of one short form that none of them is the likely one. */
const tooMany = 3;

/**
 * The matches with each short form led to the institution that the document itself names in full: `Springfield` to
 * the Springfield Institute of Song, `UAB` to the one of two that stands beside it. One that many share and the
 * document does not tell apart is left out, as is one that the document gives to a term: `passive song location (PSL)`.
 */
export function withSenses(words: Words, matches: readonly InstitutionMatch[]): readonly InstitutionMatch[] {
  if (!matches.some(({ weak }) => weak)) return matches;
  const named = namedInFull(matches);
  const terms = termAcronyms(words);
  return matches.flatMap((match) => {
    if (!match.weak) return [match];
    const isTerm = match.to === match.from + 1 && terms.has(words.tokens[match.from]?.text ?? '');
    const entry = isTerm ? undefined : meant(words, match, named);
    return entry === undefined ? [] : [{ ...match, entry }];
  });
}

function meant(
  { keys }: Words,
  { from, to, entry, others }: InstitutionMatch,
  named: Named,
): InstitutionEntry | undefined {
  const owners = [entry, ...others];
  const told = owners.find(({ name }) => named.names.has(name));
  if (told !== undefined) return told;
  const longer = named.byOpener.get(keys.slice(from, to).join(''));
  return longer ?? (owners.length >= tooMany ? undefined : entry);
}

/** What a document names in full: all names, and the whole institutions under the first of several words. */
interface Named {
  readonly names: ReadonlySet<string>;
  readonly byOpener: ReadonlyMap<string, InstitutionEntry>;
}

function namedInFull(matches: readonly InstitutionMatch[]): Named {
  const entries = matches.flatMap(({ weak, entry }) => (weak ? [] : [entry]));
  const wholes = entries.filter(isWhole).reverse();
  return {
    names: new Set(entries.map(({ name }) => name)),
    byOpener: new Map(wholes.map((one) => [fold(one.name.split(' ')[0] ?? ''), one])),
  };
}

/** `Springfield Institute of Song`, but neither a lab nor a school of the University of Springfield. */
function isWhole({ name, kind, partOf }: InstitutionEntry): boolean {
  return partOf === undefined && name.includes(' ') && /^(?:university|college|institute)$/.test(kind);
}

/** Acronyms of terms, which the text spells out in small letters: `passive song location (*PSL*)`. */
function termAcronyms({ tokens, keys }: Words): ReadonlySet<string> {
  const terms = tokens.flatMap(({ text }, index) => {
    if (!/^\p{Lu}{2,6}$/u.test(text) || keys[index - 1] !== '(' || keys[index + 1] !== ')') return [];
    const before = tokens
      .slice(Math.max(0, index - 1 - text.length), index - 1)
      .flatMap((token) => token.text.split('-'))
      .slice(-text.length);
    const isTerm = before.map((word) => word.charAt(0)).join('') === text.toLowerCase();
    return isTerm ? [text] : [];
  });
  return new Set(terms);
}
