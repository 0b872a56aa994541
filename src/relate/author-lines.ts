import type { Document, Layout, Mention } from '../model';
import type { Item } from './items';
import { nameOf } from './layout-statements';
import type { MentionIndex } from './mention-index';
import type { Sentence } from './sentences';
import type { Statement } from './statement';

interface ReadSentence {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
}

/**
 * Lines that hold nothing but names, `Ada Byron (Testville)`, one below the other or in a row: the authors of the
 * work, when the speaker is among them. The speaker worked with each of the others.
 */
export function authorStatements(
  document: Document,
  layout: Layout,
  read: readonly ReadSentence[],
  mentions: MentionIndex,
): Statement[] {
  const groups = groupsOf(read);
  return layout.talks.flatMap((talk) => {
    const speakers = new Set(talk.people.speakers.flatMap((person) => nameOf(person, mentions) ?? []));
    const cast = Object.values(talk.people).flatMap((people) =>
      people.flatMap((one) => nameOf(one, mentions) ?? []),
    );
    return groups
      .filter((group) => group.some(({ start }) => talk.start <= start && start < talk.end))
      .flatMap((group) => {
        const speaker = group.find(({ name }) => speakers.has(name));
        if (speaker === undefined) return [];
        return group
          .filter(({ name }) => !cast.includes(name))
          .map((other) => joint(document, speaker, other));
      });
  });
}

function joint(document: Document, speaker: Mention, other: Mention): Statement {
  const { start, end } = other;
  const evidence = { document: document.source, start, end, rule: 'author-lines', confidence: 0.85 };
  return { type: 'collaborates_with', from: speaker.name, to: other.name, evidence };
}

/** Runs of such lines, as the people they name. */
function groupsOf(read: readonly ReadSentence[]): Mention[][] {
  const groups: Mention[][] = [];
  let open: Mention[] = [];
  for (const { sentence, items } of read) {
    const people = sentence.kind === 'boilerplate' ? undefined : namesOnly(items);
    if (people !== undefined) {
      open.push(...people);
      continue;
    }
    if (open.length > 1) groups.push(open);
    open = [];
  }
  return open.length > 1 ? [...groups, open] : groups;
}

/** The people of a line without any other word; places beside them are allowed. */
function namesOnly(items: readonly Item[]): readonly Mention[] | undefined {
  const people = items.flatMap((item) => (item.kind === 'person' ? item.mentions : []));
  const isPlain = items.every((item) => item.kind !== 'word' || /^(?:and|[^\p{L}\p{N}]+)$/u.test(item.key));
  const isLabelled = items.some((item) => item.kind === 'word' && item.key === ':');
  return people.length > 0 && isPlain && !isLabelled ? people : undefined;
}
