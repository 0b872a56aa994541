import type { Document, Layout, Mention, Relation, SectionKind } from '../model';
import { hasHan } from '../util/has-han';
import { hasHangul } from '../util/has-hangul';
import { asianStatements } from './asian-statements';
import { authorStatements } from './author-lines';
import { awardStatements } from './award-statements';
import { cardStatements } from './card-lines';
import { collapse } from './collapse';
import { interestStatements } from './interests';
import { itemsOf } from './items';
import { institutionOf, layoutStatements } from './layout-statements';
import { indexMentions, type MentionIndex } from './mention-index';
import { mergeStatements } from './merge-statements';
import { withPlacesHere } from './places-here';
import { readSentence } from './read-sentence';
import { type Sentence, sentencesOf } from './sentences';
import type { Statement } from './statement';
import { type CurrentStudent, currentStudents, studiesHere } from './student-here';
import { trackSubjects } from './subject-tracker';
import { withoutUnnamedWholes } from './unnamed-wholes';

const silent: ReadonlySet<SectionKind> = new Set(['boilerplate', 'repeated', 'references', 'keywords']);

/** All relations of a document: what its header states and what its sentences say, readings of one thing merged. */
export function relationsOf(document: Document, layout: Layout, mentions: readonly Mention[]): Relation[] {
  const index = indexMentions(mentions);
  const stated = [...layoutStatements(document, layout, index), ...cardStatements(document, layout, index)];
  const read = sentenceStatements(document, layout, mentions, index);
  const asian =
    hasHan(document.text) || hasHangul(document.text) ? asianStatements(document, layout, index) : [];
  const told = withoutUnnamedWholes(document, mentions, [...stated, ...read.statements, ...asian]);
  const statements = [...told, ...parts(document, mentions)];
  return mergeStatements([...statements, ...studiesHere(read.students, statements)]);
}

function sentenceStatements(
  document: Document,
  layout: Layout,
  mentions: readonly Mention[],
  index: MentionIndex,
): { readonly statements: readonly Statement[]; readonly students: readonly CurrentStudent[] } {
  const tracker = trackSubjects(layout, index);
  const sections = layout.sections.filter(({ kind }) => !silent.has(kind));
  const read = sentencesOf(document.text, sections).map((sentence) => ({
    sentence,
    items: collapse(itemsOf(sentence.tokens, mentions)),
  }));
  const students: CurrentStudent[] = [];
  const statements = read.flatMap(({ sentence, items }) => {
    const { names: subject, speakers, life } = tracker.subjectOf(sentence, items);
    const scope = { subject, speakers, life, document: document.source };
    const told = life ? withPlacesHere(items, placeOf(layout, sentence, index)) : items;
    const interests = life ? interestStatements(sentence, subject, index, document.source) : [];
    if (life) students.push(...currentStudents(items, scope));
    return [...readSentence(told, scope), ...awardStatements(items, scope), ...interests];
  });
  return { statements: [...statements, ...authorStatements(document, layout, read, index)], students };
}

/** Where the talk of a sentence is held, when one place is told. */
function placeOf(layout: Layout, { talk }: Sentence, mentions: MentionIndex): string | undefined {
  const [place, ...others] = layout.talks[talk ?? 0]?.heldAt ?? [];
  return place === undefined || others.length > 0 ? undefined : institutionOf(place, mentions);
}

/** Departments, labs and centres belong to what their mentions say. */
function parts(document: Document, mentions: readonly Mention[]): Statement[] {
  return mentions.flatMap(({ kind, name, partOf, start, end, rule, confidence }): Statement[] =>
    kind !== 'institution' || partOf === undefined || partOf === name
      ? []
      : [
          {
            type: 'part_of',
            from: name,
            to: partOf,
            evidence: { document: document.source, start, end, rule, confidence },
          },
        ],
  );
}
