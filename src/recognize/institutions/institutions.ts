import { matchInstitutions } from '../../lexicon/institution-matcher';
import { wholeOf } from '../../lexicon/institutions';
import type { Layout, Mention, Span } from '../../model';
import { partitionPoint } from '../../util/partition-point';
import { cuedTokens } from '../people/name-cues';
import { isCapital, runsOn, tokenFrom, type Words } from '../words';
import { acronymsOf, findAcronymUses, withOwnInitials } from './acronyms';
import { findPlacesBesideNames } from './beside-names';
import { expectsAffiliation, isFamilyName, namesAnother, opensLongerName } from './context';
import { statedAffiliations } from './fields';
import { type FoundInstitution, indexTest } from './found-institution';
import { withOwners } from './owners';
import { findToldPlaces } from './places';
import { printedNames, renamed } from './printed-names';
import { findInstitutionShapes, type InstitutionShape } from './shapes';
import { closesLongerName, isTownOf, tellsTown, tellsTownOfField } from './towns';
import { fieldWords, outsideWords } from './words';

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
  const known = fromLexicon(words, affiliations);
  const shaped = findInstitutionShapes(words, indexTest(known))
    .filter((shape) => spanAround(words, shape, venues) === undefined)
    .map((shape) => fromShape(words, shape, known));
  const isShaped = indexTest(shaped);
  const named = [...known.filter(({ from }) => !isShaped(from)), ...shaped];
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

function inOrder<Item extends Span>(spans: readonly Item[]): Item[] {
  return [...spans].sort((one, other) => one.start - other.start);
}

function fromLexicon(words: Words, affiliations: readonly Span[]): FoundInstitution[] {
  const found: FoundInstitution[] = [];
  for (const match of matchInstitutions(words.tokens)) {
    const field = spanAround(words, match, affiliations);
    const stated = field !== undefined;
    if (isTail(words, match) || isOpening(words, match) || isInAddress(words, match)) continue;
    if (!stated && namesAnother(words, match)) continue;
    if (match.weak && isDoubtful(words, match, found.at(-1), field)) continue;
    const { name, partOf } = match.entry;
    found.push({
      from: match.from,
      to: match.to,
      name,
      ...(partOf !== undefined && { partOf }),
      part: wholeOf(match.entry) !== match.entry,
      generic: false,
      rule: match.weak ? 'short-name' : 'lexicon',
      confidence: match.weak ? 0.85 : 0.97,
    });
  }
  return found;
}

/** `MUNICH.CS.TESTVILLE.EDU`, `ada@mit.edu`: part of a machine's or a mail box's name. */
function isInAddress(
  { text, tokens }: Words,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return (
    /[\p{L}\d][.@_]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[@_.][\p{L}\d]/u.test(text.slice(end, end + 2))
  );
}

/** Whether a form that names an institution only where one is expected means something else here. */
function isDoubtful(
  words: Words,
  match: { readonly from: number; readonly to: number },
  before: FoundInstitution | undefined,
  field: Span | undefined,
): boolean {
  return (
    isFamilyName(words, match) ||
    opensLongerName(words, match) ||
    closesLongerName(words, match) ||
    isTownOf(words, match, before?.to) ||
    tellsTown(words, match, endsWhole(before, match.from - 1)) ||
    (field === undefined
      ? !expectsAffiliation(words, match, before?.to)
      : tellsTownOfField(words, match, tokenFrom(words, field.start)))
  );
}

/** Whether a whole institution called by its full name ends at a token. */
function endsWhole(before: FoundInstitution | undefined, at: number): boolean {
  return before !== undefined && before.to === at && !before.part && before.rule === 'lexicon';
}

function fromShape(
  words: Words,
  shape: InstitutionShape,
  known: readonly FoundInstitution[],
): FoundInstitution {
  const before = straddling(shape, known);
  const owner = before ?? (shape.part ? ownerWithin(shape, known) : undefined);
  const from = before?.to ?? shape.from;
  const inner = owner !== undefined && owner.from === from ? owner.to : from;
  const generic =
    shape.generic &&
    !(inner !== from && shape.to === shape.head + 1 && isSchool(words.keys[shape.head])) &&
    words.keys.slice(inner, shape.head).every((key) => fieldWords.has(key) || key === 'and' || key === '&');
  return {
    from,
    to: shape.to,
    name: textOf(words, { from: generic ? inner : from, to: shape.to }),
    ...(owner !== undefined && { partOf: owner.name }),
    part: shape.part,
    generic,
    rule: 'name-shape',
    confidence: 0.85,
  };
}

/** `Testville Law School` is called so in full; `Testville Physics Department` is the Department of Physics there. */
function isSchool(head: string | undefined): boolean {
  return head === 'school' || head === 'college';
}

/** `Medical *University of Testville*` is not the University of Testville. */
const kindBefore =
  /^(?:medical|technical|free|catholic|open|national|federal|agricultural|normal|pedagogical|american|islamic|hebrew|polytechnic|new|veterinary)$/;

/** `Courant *Institute of …*`: a lexicon name that is only the tail of a longer one. */
function isTail(words: Words, { from }: { readonly from: number }): boolean {
  const before = words.keys[from - 1] ?? '';
  if (!runsOn(words, from) || !isCapital(words.tokens[from - 1]) || outsideWords.has(before)) return false;
  const head = words.keys[from] ?? '';
  return (
    /^(?:institut|school|college|academy|cent)/.test(head) ||
    (head === 'university' && kindBefore.test(before))
  );
}

/** `Institute of Science *Education and Research*`: a lexicon name that is only the beginning of a longer one. */
function isOpening({ keys, tokens }: Words, { to }: { readonly to: number }): boolean {
  return (
    /^(?:education|management)$/.test(keys[to] ?? '') &&
    isCapital(tokens[to]) &&
    /^(?:and|&|,)$/.test(keys[to + 1] ?? '') &&
    isCapital(tokens[to + 2])
  );
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

function textOf({ text, tokens }: Words, { from, to }: { from: number; to: number }): string {
  return text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(/^\p{Lu}+ ?\(([^)]*)\)/u, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `the University of *Testville* Faculty of Birds`: the known institution that a shape begins in the midst of. */
function straddling(
  shape: InstitutionShape,
  known: readonly FoundInstitution[],
): FoundInstitution | undefined {
  const before = known[partitionPoint(known, ({ from }) => from < shape.from) - 1];
  return before !== undefined && before.to > shape.from && before.to <= shape.head ? before : undefined;
}

/** The first known institution inside a shape; `known` is in order. */
function ownerWithin(
  shape: InstitutionShape,
  known: readonly FoundInstitution[],
): FoundInstitution | undefined {
  const first = known[partitionPoint(known, ({ from }) => from < shape.from)];
  return first !== undefined && first.to <= shape.to ? first : undefined;
}

/** The one of some spans, which are in order, that the tokens stand in. */
function spanAround(
  { tokens }: Words,
  { from, to }: { from: number; to: number },
  spans: readonly Span[],
): Span | undefined {
  const start = tokens[from]?.start ?? 0;
  const span = spans[partitionPoint(spans, ({ end }) => end <= start)];
  const isInside = span !== undefined && span.start <= start && (tokens[to - 1]?.end ?? 0) <= span.end;
  return isInside ? span : undefined;
}
