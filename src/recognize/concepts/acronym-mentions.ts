import type { ConceptMatcher } from '../../lexicon/concept-trie';
import type { Mention, Span } from '../../model';
import { groupBy } from '../../util/group-by';
import type { DefinedConcept } from './defined-concepts';
import type { ConceptWords } from './vocabulary-concepts';

/** Acronyms this short are words of other trades too; they count only where the text spells them out. */
const ambiguousLength = 2;
/** `GANs` */
const pluralEnding = /s$(?<=\p{Lu}{2}s)/u;

/** Finds acronyms that the text defines or the vocabulary lists; of several meanings the one that the text spells out. */
export function acronymMentions(
  { words }: ConceptWords,
  defined: readonly DefinedConcept[],
  spelled: readonly Mention[],
  matcher: ConceptMatcher,
): Mention[] {
  const present = new Set(spelled.map((mention) => mention.name));
  const own = groupBy(defined, ({ definition }) => definition.acronym.replace(/s$/, ''));
  return words.flatMap((word) => {
    const acronym = word.text.replace(pluralEnding, '');
    const local = own.get(acronym)?.[0];
    if (local !== undefined) return [mentionOf(word, local.name, 'acronym-defined', 0.95, local.known)];
    const meanings = matcher.acronyms.get(acronym) ?? [];
    const meaning = meanings.find((entry) => present.has(entry.label)) ?? meanings[0];
    if (meaning === undefined || (acronym.length <= ambiguousLength && !present.has(meaning.label)))
      return [];
    return [mentionOf(word, meaning.label, 'acronym', meanings.length > 1 ? 0.6 : 0.85, true)];
  });
}

function mentionOf(
  { start, end }: Span,
  name: string,
  rule: string,
  confidence: number,
  known: boolean,
): Mention {
  return { kind: 'concept', name, start, end, rule, confidence, known };
}
