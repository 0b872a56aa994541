import type { PersonContext } from './person-context';
import { isExactTopic } from './topics';

/** The contexts of several documents together. */
export function joinContexts(contexts: readonly PersonContext[]): PersonContext {
  const [only] = contexts;
  if (contexts.length === 1 && only !== undefined) return only;
  const join = (part: keyof PersonContext) => new Map(contexts.flatMap((context) => [...context[part]]));
  return { institutions: join('institutions'), people: join('people'), topics: join('topics') };
}

/** What two contexts share, in words to show: institutions, then people, then topics. */
export function sharedContext(left: PersonContext, right: PersonContext): string[] {
  const parts = ['institutions', 'people', 'topics'] as const;
  return [
    ...new Set(
      parts.flatMap((part) =>
        [...left[part]].filter(([id]) => right[part].has(id)).map(([, shown]) => shown),
      ),
    ),
  ];
}

const enoughSupport = 3;

/** Whether contexts speak for one person: a shared institution or person, or three shared concepts. */
export function supports(left: PersonContext, right: PersonContext): boolean {
  return supportOf(left, right) >= enoughSupport;
}

/** How much two contexts speak for one person: 3 for an institution or a person in common, 1 for a concept. */
export function supportOf(left: PersonContext, right: PersonContext): number {
  const shared = (part: keyof PersonContext): string[] =>
    [...left[part].keys()].filter((id) => right[part].has(id));
  return (
    3 * (shared('institutions').length + shared('people').length) +
    shared('topics').filter(isExactTopic).length
  );
}

/** Whether two people of one name must be two: both have an institution and a field, and nothing in common. */
export function contradicts(left: PersonContext, right: PersonContext): boolean {
  return isRich(left) && isRich(right) && sharedContext(left, right).length === 0;
}

const fewestTopics = 3;

/** Whether a context says enough to tell namesakes apart. */
export function isRich({ institutions, topics }: PersonContext): boolean {
  return institutions.size > 0 && topics.size >= fewestTopics;
}
