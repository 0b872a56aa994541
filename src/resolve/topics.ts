import { fold } from '../util/fold';
import { singular } from '../util/singular';
import { conceptKey } from './concept-key';
import type { ConceptNames } from './concept-names';

/** Words that topics of all fields share. */
const common = new Set(
  'analysis application approach based challenge data design general large learning method model modern new problem science study system technique theory tool using with from'.split(
    ' ',
  ),
);

/** What a concept may share with others, by identifier, with the words to show for it. */
export function topicsOf(concept: string, names: ConceptNames): (readonly [id: string, shown: string])[] {
  return [
    [`${exact}${conceptKey(concept)}`, concept],
    ...[concept, ...ancestors(concept, names)].map(
      (above) => [`within ${conceptKey(above)}`, above] as const,
    ),
    ...contentWords(concept).map((word) => [`word ${word}`, `“${word}” among the topics`] as const),
  ];
}

const exact = 'concept ';

/** Whether a shared topic is a concept that both name, not only a field or a word. */
export function isExactTopic(id: string): boolean {
  return id.startsWith(exact);
}

function contentWords(concept: string): string[] {
  return fold(concept)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
    .map(singular)
    .filter((word) => !common.has(word));
}

function ancestors(concept: string, names: ConceptNames): string[] {
  const found = new Set<string>();
  let level: readonly string[] = [concept];
  while (level.length > 0) {
    level = level.flatMap((name) => names.broaderOfKey(conceptKey(name))).filter((name) => !found.has(name));
    for (const name of level) found.add(name);
  }
  return [...found];
}
