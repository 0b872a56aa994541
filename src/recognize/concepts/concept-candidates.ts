import { type ConceptMatcher, conceptTokens } from '../../lexicon/concept-trie';
import type { Mention, Span } from '../../model';
import { groupBy } from '../../util/group-by';
import { acronymMentions } from './acronym-mentions';
import { conceptName } from './concept-name';
import type { Passage } from './concept-passages';
import { type DefinedConcept, definedConcepts } from './defined-concepts';
import { germanName } from './foreign/german-name';
import { type Keyphrase, keyphrases } from './keyphrases';
import type { Occurrence } from './occurrence';
import { inOwnWords } from './own-words';
import { passageLanguage } from './passage-language';
import { isMereName } from './phrase-form';
import { properWords } from './proper-words';
import { conceptWords, vocabularyConcepts } from './vocabulary-concepts';

/** What may be a concept of a passage: one name with all its places, in order. */
export interface ConceptCandidate {
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly occurrences: readonly Occurrence[];
  /** Whether the vocabulary lists it. */
  readonly known: boolean;
}

/** The vocabulary's concepts that a passage names outside what is taken, and the phrases that add to them. */
export function conceptCandidates(
  text: string,
  passage: Passage,
  isFree: (span: Span) => boolean,
  matcher: ConceptMatcher,
): ConceptCandidate[] {
  const parts = passage.ranges.map((range) => conceptWords(text, range));
  const spelled = parts.flatMap((words) => vocabularyConcepts(text, words, matcher)).filter(isFree);
  const language = passageLanguage(text, passage);
  const proper = properWords(text, passage, language);
  const defined = definedConcepts(text, passage.ranges, matcher, proper);
  const short = parts.flatMap((words) => acronymMentions(words, defined, spelled, matcher)).filter(isFree);
  const phrases = keyphrases(text, passage, language).filter(({ occurrences }) => occurrences.some(isFree));
  const known = inOwnWords(text, [...spelled, ...short], proper);
  return [
    ...knownCandidates(text, known, phrases),
    ...phrases
      .filter((phrase) => addsConcept(phrase, known, defined))
      .map((phrase) => openCandidate(phrase, defined, proper, language)),
  ];
}

function knownCandidates(
  text: string,
  mentions: readonly Mention[],
  phrases: readonly Keyphrase[],
): ConceptCandidate[] {
  const terms = [...mentions, ...phrases.flatMap((phrase) => phrase.occurrences)];
  return [...groupBy(mentions, (mention) => mention.name)].map(([name, group]) => {
    const inOrder = [...group].sort((left, right) => left.start - right.start);
    return {
      name,
      mentions: inOrder,
      occurrences: inOrder.map((mention) => occurrenceOf(text, mention, terms)),
      known: group[0]?.known ?? false,
    };
  });
}

function occurrenceOf(text: string, { start, end }: Span, terms: readonly Span[]): Occurrence {
  const before = /([\p{L}]+)\s*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  const after = /^\s*([\p{L}]+|[,.;])/u.exec(text.slice(end, end + 20))?.[1] ?? '';
  const nested = terms.some(
    (term) => term.start <= start && end <= term.end && term.end - term.start > end - start + 1,
  );
  return { start, end, before: before.toLowerCase(), after: after.toLowerCase(), nested };
}

/** Whether a phrase is no other name of what is known: no spelled-out acronym, no part of a known concept. */
function addsConcept(
  { phrase, occurrences }: Keyphrase,
  known: readonly Mention[],
  defined: readonly DefinedConcept[],
): boolean {
  if (defined.some((concept) => concept.known && concept.definition.expansion === phrase)) return false;
  if (isMereName(phrase)) return false;
  return !occurrences.some(({ start, end }) =>
    known.some((mention) => mention.start <= start && end <= mention.end),
  );
}

function openCandidate(
  { phrase, occurrences }: Keyphrase,
  defined: readonly DefinedConcept[],
  proper: ReadonlySet<string>,
  language: string,
): ConceptCandidate {
  const expansion = defined.find(
    ({ definition }) =>
      definition.acronym === phrase ||
      conceptTokens(definition.expansion).join(' ') === conceptTokens(phrase).join(' '),
  );
  const plain = conceptName(phrase, proper);
  const name = expansion?.name ?? (language === 'de' ? germanName(plain, phrase) : plain);
  const mentions = occurrences.map(
    ({ start, end }): Mention => ({
      kind: 'concept',
      name,
      start,
      end,
      rule: 'keyphrase',
      confidence: 0.5,
      known: false,
    }),
  );
  return { name, mentions, occurrences, known: false };
}
