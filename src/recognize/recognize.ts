import { type ConceptVocabulary, ownVocabulary } from '../lexicon/concept-vocabulary';
import type { Document, Layout, Mention } from '../model';
import { hasHan } from '../util/has-han';
import { hasHangul } from '../util/has-hangul';
import { recognizeAwards } from './awards';
import { recognizeConcepts } from './concepts/concepts';
import { hanAwards } from './han/han-awards';
import { hanInstitutions } from './han/han-institutions';
import { hanPeople } from './han/han-people';
import { hangulNames } from './hangul/hangul-names';
import { recognizeInstitutions } from './institutions/institutions';
import { isPost } from './is-post';
import { recognizePapers } from './papers';
import { recognizePeople } from './people/people';
import { tokensOf } from './tokens';
import { withoutOverlaps } from './without-overlaps';
import { wordsOf } from './words';

/** Finds the people, institutions, concepts, awards and papers that a document names, in order of position. */
export function recognize(
  document: Document,
  layout: Layout,
  vocabulary: ConceptVocabulary = ownVocabulary,
): Mention[] {
  const words = wordsOf(document.text, tokensOf(document.text, layout));
  const papers = recognizePapers(document.text);
  const awards = recognizeAwards(words).filter(({ name }) => !isPost(name));
  const institutions = withoutOverlaps(recognizeInstitutions(words, layout), awards);
  const things = [...papers, ...awards, ...institutions];
  const named = [...things, ...recognizePeople(words, layout, things)];
  const entities = withAsianNames(document.text, named);
  const concepts = recognizeConcepts(document, layout, entities, vocabulary.matcher());
  return [...entities, ...concepts].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Names in Chinese, Japanese and Korean prose, where white space and capitals do not tell them. */
function withAsianNames(text: string, named: readonly Mention[]): readonly Mention[] {
  const finders = [
    ...(hasHan(text) ? [hanAwards, hanInstitutions, hanPeople] : []),
    ...(hasHangul(text) ? [hangulNames] : []),
  ];
  return finders.reduce((known, find) => known.concat(withoutOverlaps(find(text), known)), named);
}
