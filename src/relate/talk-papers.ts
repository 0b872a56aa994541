import type { Document, Section, TalkEvidence } from '../model';
import type { MentionIndex } from './mention-index';

/** Papers named with a talk, in the order of the text, each once. */
export function papersOf(
  document: Document,
  sections: readonly Section[],
  mentions: MentionIndex,
): TalkEvidence[] {
  const seen = new Set<string>();
  return sections
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'repeated')
    .flatMap((section) => mentions.within(section))
    .flatMap(({ kind, name, start, end, rule, confidence }): TalkEvidence[] => {
      if (kind !== 'paper' || seen.has(name)) return [];
      seen.add(name);
      return [{ document: document.source, field: 'papers', value: name, start, end, rule, confidence }];
    });
}
