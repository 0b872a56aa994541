import type { Relation, RelationType, SectionKind } from '../../src/model';
import { recognize } from '../../src/recognize/recognize';
import { relate } from '../../src/relate/relate';
import { type LayoutSketch, layoutOf } from '../recognize/layout-of';

export const speaker = 'Ada Keller';

/** The relations that an announcement of a talk by Ada Keller states; the sentence stands in a section of its own. */
export function relationsIn(
  sentence: string,
  kind: SectionKind = 'bio',
  sketch: LayoutSketch = {},
): readonly Relation[] {
  const text = `Speaker: ${speaker}\n\n${sentence}`;
  const sections = [['header', 'Speaker'] as const, [kind, sentence] as const];
  const layout = layoutOf(text, { speakers: [speaker], sections, ...sketch });
  const document = { source: 'test', format: 'text', text, parts: [] };
  return relate(document, layout, recognize(document, layout)).relations;
}

/** The far ends of one type of relation of the speaker's. */
export function farEnds(type: RelationType, sentence: string, kind?: SectionKind): string[] {
  return relationsIn(sentence, kind)
    .filter((relation) => relation.type === type && relation.from === speaker)
    .map(({ to }) => to);
}
