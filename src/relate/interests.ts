import { wrapped } from '../util/wrapped';
import type { MentionIndex } from './mention-index';
import type { Sentence } from './sentences';
import type { Statement } from './statement';

const interest = new RegExp(
  wrapped`
    ^(?:interests?|interested|research|researches|works|working|worked|focus|focuses|focused|areas?|topics?|
    field|fields|specializ\w+|specialis\w+|expert|expertise|studies|develops|designs|investigates|explores|
    thinks|recherches?|forscht|contributions?)$
  `,
  'i',
);

/** What a biography says that someone works on: the concepts of a sentence that speaks of research. */
export function interestStatements(
  sentence: Sentence,
  subject: readonly string[],
  mentions: MentionIndex,
  document: string,
): Statement[] {
  const first = sentence.tokens[0];
  const last = sentence.tokens.at(-1);
  if (first === undefined || last === undefined || subject.length !== 1) return [];
  const cue = sentence.tokens.find(({ text }) => interest.test(text));
  if (cue === undefined) return [];
  return mentions
    .within({ start: cue.start, end: last.end })
    .filter(({ kind, known }) => kind === 'concept' && known === true)
    .flatMap((concept) =>
      subject.map((from): Statement => {
        const { start, end } = concept;
        const evidence = { document, start, end, rule: 'research-interest', confidence: 0.8 };
        return { type: 'works_on', from, to: concept.name, evidence };
      }),
    );
}
