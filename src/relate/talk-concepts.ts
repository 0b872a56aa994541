import type { Document, Mention, Section, TalkEvidence, TalkLayout } from '../model';
import { groupBy } from '../util/group-by';
import type { MentionIndex } from './mention-index';

/** What a talk is about: the concepts of its title, keywords and abstract, most salient first, of equals the earlier. */
export function conceptsOf(
  document: Document,
  talk: TalkLayout,
  sections: readonly Section[],
  mentions: MentionIndex,
): TalkEvidence[] {
  const spans = [
    ...(talk.title === undefined ? [] : [talk.title]),
    ...sections.filter(({ kind }) => kind === 'keywords' || kind === 'abstract'),
  ];
  const concepts = spans.flatMap((span) => mentions.within(span)).filter(({ kind }) => kind === 'concept');
  return [...groupBy(concepts, ({ name }) => name).values()]
    .map(mostSalient)
    .sort((one, other) => salienceOf(other) - salienceOf(one) || one.start - other.start)
    .map((mention) => proof(document, mention));
}

function mostSalient(mentions: readonly Mention[]): Mention {
  return mentions.reduce((best, one) => (salienceOf(one) > salienceOf(best) ? one : best));
}

function salienceOf({ salience, confidence }: Mention): number {
  return salience ?? confidence;
}

function proof(document: Document, mention: Mention): TalkEvidence {
  const { name, start, end, rule, confidence } = mention;
  return {
    document: document.source,
    field: 'concepts',
    value: name,
    start,
    end,
    rule,
    confidence,
    salience: salienceOf(mention),
  };
}
