import type { Layout, Mention, Span } from '../../model';
import { cuedTokens } from '../people/name-cues';
import type { Words } from '../words';
import { acronymsOf, findAcronymUses, withOwnInitials } from './acronyms';
import { findPlacesBesideNames } from './beside-names';
import { findCyrillicInstitutions } from './cyrillic-institutions';
import { statedAffiliations } from './fields';
import { type FoundInstitution, indexTest } from './found-institution';
import { findKnownInstitutions } from './known-institutions';
import { withOwners } from './owners';
import { findToldPlaces } from './places';
import { printedNames, renamed } from './printed-names';
import { shapedInstitution } from './shaped-institution';
import { findInstitutionShapes } from './shapes';
import { spanAround } from './span-around';

/**
 * The institutions that a document names, in order: those of the lexicon, those of the shape of one, those that
 * stand where an affiliation is stated, and the acronyms that the text expands. A department is named together
 * with what it belongs to; one whose owner the document does not tell is left out.
 */
export function recognizeInstitutions(words: Words, layout: Layout): Mention[] {
  const affiliations = inOrder(
    layout.talks.flatMap(({ people }) =>
      Object.values(people).flatMap((fields) => fields.flatMap(({ affiliation }) => affiliation ?? [])),
    ),
  );
  const venues = inOrder(layout.talks.flatMap(({ venue }) => venue ?? []));
  const known = findKnownInstitutions(words, affiliations);
  const shaped = findInstitutionShapes(words, indexTest(known))
    .filter((shape) => spanAround(words, shape, venues) === undefined)
    .map((shape) => shapedInstitution(words, shape, known))
    .filter(({ name }) => !loneHead.test(name));
  const isShaped = indexTest(shaped);
  const isKnown = indexTest(known);
  const cyrillic = findCyrillicInstitutions(words).filter(({ from }) => !isKnown(from));
  const named = [...known.filter(({ from }) => !isShaped(from)), ...shaped, ...cyrillic];
  const stated = statedAffiliations(words, affiliations, named);
  const told = findToldPlaces(words, indexTest([...named, ...stated]));
  const beside = findPlacesBesideNames(words, cuedTokens(words), indexTest([...named, ...stated, ...told]));
  const all = withOwnInitials(
    words,
    [...named, ...stated, ...told, ...beside].sort((one, other) => one.from - other.from),
  );
  const short = findAcronymUses(words, acronymsOf(words, all), all);
  const inText = [...all, ...short].sort((one, other) => one.from - other.from);
  const owned = withOwners(words, renamed(inText, printedNames(words, known)), layout);
  return owned.map((one) => mentionOf(words, one));
}

/** What a shape leaves behind a known name: `Acme *Corporation*`, `the Testville *Faculty*`. */
const loneHead = /^(?:corporation|company|foundation|group|faculty)$/i;

function inOrder<Item extends Span>(spans: readonly Item[]): Item[] {
  return [...spans].sort((one, other) => one.start - other.start);
}

function mentionOf({ tokens }: Words, one: FoundInstitution): Mention {
  return {
    kind: 'institution',
    start: tokens[one.from]?.start ?? 0,
    end: tokens[one.to - 1]?.end ?? 0,
    name: one.name,
    rule: one.rule,
    confidence: one.confidence,
    ...(one.partOf !== undefined && { partOf: one.partOf }),
  };
}
