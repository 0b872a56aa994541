import type { Document, Layout, Mention, Relation, SectionKind } from '../model';
import { authorStatements } from './author-lines';
import { awardStatements } from './award-statements';
import { collapse } from './collapse';
import { interestStatements } from './interests';
import { itemsOf } from './items';
import { layoutStatements } from './layout-statements';
import { indexMentions, type MentionIndex } from './mention-index';
import { mergeStatements } from './merge-statements';
import { readSentence } from './read-sentence';
import { sentencesOf } from './sentences';
import type { Statement } from './statement';
import { trackSubjects } from './subject-tracker';

const silent: ReadonlySet<SectionKind> = new Set(['boilerplate', 'repeated', 'references', 'keywords']);

/** All relations of a document: what its header states and what its sentences say, readings of one thing merged. */
export function relationsOf(document: Document, layout: Layout, mentions: readonly Mention[]): Relation[] {
  const index = indexMentions(mentions);
  const statements = [
    ...layoutStatements(document, layout, index),
    ...sentenceStatements(document, layout, mentions, index),
    ...parts(document, mentions),
  ];
  return mergeStatements(statements);
}

function sentenceStatements(
  document: Document,
  layout: Layout,
  mentions: readonly Mention[],
  index: MentionIndex,
): Statement[] {
  const tracker = trackSubjects(layout, index);
  const sections = layout.sections.filter(({ kind }) => !silent.has(kind));
  const read = sentencesOf(document.text, sections).map((sentence) => ({
    sentence,
    items: collapse(itemsOf(sentence.tokens, mentions)),
  }));
  const statements = read.flatMap(({ sentence, items }) => {
    const { names: subject, life } = tracker.subjectOf(sentence, items);
    const scope = { subject, life, document: document.source };
    const interests = life ? interestStatements(sentence, subject, index, document.source) : [];
    return [...readSentence(items, scope), ...awardStatements(items, scope), ...interests];
  });
  return [...statements, ...authorStatements(document, layout, read, index)];
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
