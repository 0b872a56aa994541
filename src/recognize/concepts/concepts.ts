import { type ConceptMatcher, conceptTokens } from '../../lexicon/concept-trie';
import type { Document, Layout, Mention, Span } from '../../model';
import { groupBy } from '../../util/group-by';
import { withoutOverlaps } from '../without-overlaps';
import { conceptName } from './concept-name';
import { conceptPassages, type Passage } from './concept-passages';
import { type DefinedConcept, definedConcepts } from './defined-concepts';
import { type Keyphrase, keyphrases } from './keyphrases';
import { inOwnWords } from './own-words';
import { type Occurrence, salience } from './salience';
import { type ConceptWords, conceptWords, vocabularyConcepts } from './vocabulary-concepts';

/** Acronyms this short are words of other trades too; they count only where the text spells them out. */
const ambiguousLength = 2;
/** Phrases that no vocabulary lists are concepts from this salience on. */
const leastSalience = 0.25;
/** How many concepts a passage is given at most when they have to come from open phrases. */
const enoughConcepts = 10;

/** Finds the concepts that a document's titles, abstracts, keywords and biographies speak of outside what is taken, in order. */
export function recognizeConcepts(
  document: Document,
  layout: Layout,
  taken: readonly Span[],
  matcher: ConceptMatcher,
): Mention[] {
  return conceptPassages(layout)
    .flatMap((passage) => passageConcepts(document.text, passage, taken, matcher))
    .sort((left, right) => left.start - right.start || right.end - left.end);
}

function passageConcepts(
  text: string,
  passage: Passage,
  taken: readonly Span[],
  matcher: ConceptMatcher,
): Mention[] {
  const parts = passage.ranges.map((range) => conceptWords(text, range));
  const spelled = withoutOverlaps(
    parts.flatMap((words) => vocabularyConcepts(text, words, matcher)),
    taken,
  );
  const defined = definedConcepts(text, passage.ranges, matcher);
  const short = withoutOverlaps(
    parts.flatMap((words) => acronymMentions(words, defined, spelled, matcher)),
    taken,
  );
  const phrases = keyphrases(text, passage).filter(
    ({ occurrences }) => withoutOverlaps(occurrences, taken).length > 0,
  );
  const known = withSalience(text, passage, inOwnWords(text, [...spelled, ...short]), phrases);
  const names = new Set(known.map((mention) => mention.name));
  const open = phrases.filter((phrase) => isOpenConcept(phrase, known, defined, matcher));
  return [
    ...known,
    ...open
      .slice(0, Math.max(0, enoughConcepts - names.size))
      .flatMap((phrase) => openMentions(phrase, defined)),
  ];
}

function withSalience(
  text: string,
  passage: Passage,
  mentions: readonly Mention[],
  phrases: readonly Keyphrase[],
): Mention[] {
  const terms = phrases.flatMap((phrase) => phrase.occurrences);
  return [...groupBy(mentions, (mention) => mention.name)].flatMap(([name, group]) => {
    const first = [...group].sort((left, right) => left.start - right.start);
    const value = salience(
      name,
      first.map((mention) => occurrence(text, mention, terms)),
      passage,
      group[0]?.known ?? false,
    );
    return group.map((mention) => ({ ...mention, salience: round(value) }));
  });
}

function occurrence(text: string, { start, end }: Span, terms: readonly Span[]): Occurrence {
  const before = /([\p{L}]+)\s*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  const after = /^\s*([\p{L}]+|[,.;])/u.exec(text.slice(end, end + 20))?.[1] ?? '';
  const nested = terms.some(
    (term) => term.start <= start && end <= term.end && term.end - term.start > end - start + 1,
  );
  return { start, end, before: before.toLowerCase(), after: after.toLowerCase(), nested };
}

/** Whether a phrase adds a concept: salient enough, no other name of a known one, no single everyday word. */
function isOpenConcept(
  { phrase, occurrences, salience }: Keyphrase,
  known: readonly Mention[],
  defined: readonly DefinedConcept[],
  matcher: ConceptMatcher,
): boolean {
  if (salience < leastSalience) return false;
  if (defined.some((concept) => concept.known && concept.definition.expansion === phrase)) return false;
  if (matcher.acronyms.has(phrase) || /^[\p{Lu}\d]$/u.test(phrase)) return false;
  return !occurrences.some(({ start, end }) =>
    known.some((mention) => mention.start <= start && end <= mention.end),
  );
}

function openMentions(
  { phrase, occurrences, salience }: Keyphrase,
  defined: readonly DefinedConcept[],
): Mention[] {
  const expansion = defined.find(
    ({ definition }) =>
      definition.acronym === phrase ||
      conceptTokens(definition.expansion).join(' ') === conceptTokens(phrase).join(' '),
  );
  const name = expansion?.name ?? conceptName(phrase);
  return occurrences.map(({ start, end }) => ({
    kind: 'concept',
    name,
    start,
    end,
    rule: 'keyphrase',
    confidence: round(0.5 + salience / 2),
    known: false,
    salience: round(salience),
  }));
}

function acronymMentions(
  { words }: ConceptWords,
  defined: readonly DefinedConcept[],
  known: readonly Mention[],
  matcher: ConceptMatcher,
): Mention[] {
  const present = new Set(known.map((mention) => mention.name));
  return words.flatMap((word) => {
    const acronym = word.text.replace(/(?<=\p{Lu}{2})s$/u, '');
    const local = defined.find(({ definition }) => definition.acronym.replace(/s$/, '') === acronym);
    if (local !== undefined) return acronymMention(word, local.name, 'acronym-defined', 0.95, local.known);
    const meanings = matcher.acronyms.get(acronym) ?? [];
    const meaning = meanings.find((entry) => present.has(entry.label)) ?? meanings[0];
    if (meaning === undefined || (acronym.length <= ambiguousLength && !present.has(meaning.label)))
      return [];
    return acronymMention(word, meaning.label, 'acronym', meanings.length > 1 ? 0.6 : 0.85, true);
  });
}

function acronymMention(
  { start, end }: Span,
  name: string,
  rule: string,
  confidence: number,
  known: boolean,
): Mention[] {
  return [{ kind: 'concept', name, start, end, rule, confidence, known }];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
