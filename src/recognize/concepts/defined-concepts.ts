import { type ConceptMatcher, conceptTokens } from '../../lexicon/concept-trie';
import type { Span } from '../../model';
import { type AcronymDefinition, acronymDefinitions } from './acronym-definitions';
import { conceptName } from './concept-name';

/** An acronym that the text spells out, and the concept that it stands for. */
export interface DefinedConcept {
  readonly definition: AcronymDefinition;
  readonly name: string;
  readonly known: boolean;
}

/** What each acronym of a passage stands for: the vocabulary's concept where its expansion is one, else the expansion. */
export function definedConcepts(
  text: string,
  ranges: readonly Span[],
  matcher: ConceptMatcher,
  proper: ReadonlySet<string>,
): DefinedConcept[] {
  return ranges
    .flatMap((range) =>
      acronymDefinitions(text.slice(range.start, range.end)).map((found) => shift(found, range.start)),
    )
    .map((definition) => {
      const tokens = conceptTokens(definition.expansion);
      const match = matcher.forms.longestAt(tokens, 0);
      return match !== undefined && match.end === tokens.length
        ? { definition, name: match.value.label, known: true }
        : { definition, name: conceptName(definition.expansion, proper), known: false };
    });
}

function shift(definition: AcronymDefinition, by: number): AcronymDefinition {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...definition,
    acronymSpan: move(definition.acronymSpan),
    expansionSpan: move(definition.expansionSpan),
  };
}
