import type { Document, Mention, Section, Span, TalkEvidence, TalkLayout } from '../model';
import type { MentionIndex } from './mention-index';

const titleWeight = 3;
const keywordWeight = 2;
const knownWeight = 0.5;

interface Tally {
  readonly name: string;
  readonly first: Mention;
  weight: number;
}

/**
 * What a talk is about, most central first: concepts of title and keywords before those of the abstract, often
 * named before once named, earlier before later. Salience runs from 0 to 1, the first having 1.
 */
export function conceptsOf(
  document: Document,
  talk: TalkLayout,
  sections: readonly Section[],
  mentions: MentionIndex,
): TalkEvidence[] {
  const tallies = new Map<string, Tally>();
  const count = (span: Span, weight: number): void => {
    for (const mention of mentions.within(span)) if (mention.kind === 'concept') add(tallies, mention, weight);
  };
  if (talk.title !== undefined) count(talk.title, titleWeight);
  for (const section of sections) {
    if (section.kind === 'keywords') count(section, keywordWeight);
    if (section.kind === 'abstract') count(section, 1);
  }
  const sorted = [...tallies.values()].sort(
    (one, other) => other.weight - one.weight || one.first.start - other.first.start,
  );
  const most = sorted[0]?.weight ?? 1;
  return sorted.map(({ name, first, weight }) => ({
    document: document.source,
    field: 'concepts',
    value: name,
    start: first.start,
    end: first.end,
    rule: first.rule,
    confidence: first.confidence,
    salience: Math.round((weight / most) * 100) / 100,
  }));
}

/** The first naming counts whole, each further one by the square root of its number. */
function add(tallies: Map<string, Tally>, mention: Mention, weight: number): void {
  const known = tallies.get(mention.name);
  const worth = weight * mention.confidence;
  if (known !== undefined) known.weight += worth / 2;
  else
    tallies.set(mention.name, {
      name: mention.name,
      first: mention,
      weight: worth + (mention.known === true ? knownWeight : 0),
    });
}
