import { institutionCalled } from '../../lexicon/institutions';
import type { Layout } from '../../model';
import { fold } from '../../util/fold';
import { partitionPoint } from '../../util/partition-point';
import type { Words } from '../words';
import type { FoundInstitution } from './found-institution';

/** Between a part and its owner: `Department of Birds, at the University of …`. */
const bridge = new Set([
  ',',
  'at',
  'of',
  'in',
  '(',
  '-',
  '–',
  '@',
  'the',
  '/',
  '|',
  "'s",
  '’s',
  '.',
  'de',
  'la',
  'del',
  'della',
  'da',
  'do',
  'der',
  '·',
  'within',
  'and',
  '*',
  '[',
  ']',
  'by',
  'courtesy',
  ')',
  'a',
  'du',
  'des',
  "l'",
  'l’',
  'am',
  'an',
  'im',
]);
const longestBridge = 6;
const longestReach = 16;

/**
 * Tells each part what it belongs to, from what stands beside it, else from the institution that runs the event;
 * `Department of Birds` gets the name `Department of Birds, Testville University`. Generic parts without an owner
 * are left out.
 */
export function withOwners(
  words: Words,
  found: readonly FoundInstitution[],
  layout: Layout,
): FoundInstitution[] {
  const host = hostOf(layout, found);
  const isGuest = guestTest(words, layout);
  return found.flatMap((one, index) => {
    if (!one.part) return [withHost(words, one, found[index + 1])];
    const owner =
      one.partOf ??
      neighbour(words, found, index) ??
      (one.generic
        ? (earlierInSentence(words, found, index) ??
          (isGuest(one) || isMinistry(one) || isElsewhere(words, one) ? undefined : host))
        : undefined);
    if (owner === undefined) return one.generic && !isMinistry(one) ? [] : [one];
    return [{ ...one, name: one.generic ? departmentName(one.name, owner) : one.name, partOf: owner }];
  });
}

/** `a degree *from* the Faculty of Birds of Roe`: of a place that somebody left, not of the host. */
function isElsewhere({ keys }: Words, { from }: FoundInstitution): boolean {
  return keys[from - (keys[from - 1] === 'the' ? 2 : 1)] === 'from';
}

/** `the Department of Transportation`: of a government, unless what stands beside it says otherwise. */
function isMinistry({ name }: FoundInstitution): boolean {
  return /^department of (?:transportation|transport|defen[cs]e|justice|commerce|labou?r|energy|homeland security|veterans affairs|the interior|the treasury)\b/i.test(
    name,
  );
}

/** `the Birdtown Institute at Testville University` belongs to the university. */
function withHost(
  { keys }: Words,
  one: FoundInstitution,
  next: FoundInstitution | undefined,
): FoundInstitution {
  if (one.rule !== 'name-shape' || next === undefined || next.part) return one;
  const isAt = /^at(?: the)?$/.test(keys.slice(one.to, next.from).join(' '));
  return isAt && !/universit/i.test(one.name) ? { ...one, partOf: next.name } : one;
}

/** A test of whether a department stands in a speaker's affiliation: a guest's, not the host's. */
function guestTest({ tokens }: Words, layout: Layout): (one: FoundInstitution) => boolean {
  const spans = layout.talks
    .flatMap(({ people }) => people.speakers.flatMap(({ affiliation }) => affiliation ?? []))
    .sort((one, other) => one.start - other.start);
  return ({ from }) => {
    const start = tokens[from]?.start ?? 0;
    const span = spans[partitionPoint(spans, ({ end }) => end <= start)];
    return span !== undefined && span.start <= start;
  };
}

function hostOf(layout: Layout, found: readonly FoundInstitution[]): string | undefined {
  const stated = layout.talks.flatMap(({ heldAt }) => heldAt.map(({ value }) => value))[0];
  if (stated === undefined) return undefined;
  const entry = institutionCalled(stated);
  const key = fold(stated);
  if (entry !== undefined) return found.find((one) => institutionCalled(one.name) === entry)?.name ?? stated;
  return found.find((one) => !one.part && (fold(one.name) === key || key.includes(fold(one.name))))?.name;
}

/** The whole just before (`X in the Department of Birds`), else the one that follows, perhaps behind other parts. */
function neighbour(words: Words, found: readonly FoundInstitution[], index: number): string | undefined {
  const one = found[index];
  const before = found[index - 1];
  const owner = before === undefined ? undefined : before.part && before.generic ? undefined : before.name;
  if (one === undefined) return undefined;
  if (before !== undefined && owner !== undefined && isInside(words, before.to, one.from)) return owner;
  const after = wholeAfter(words, found, index);
  if (after !== undefined) return after;
  return before !== undefined && bridged(words, before.to, one.from) && hasDepartments(before.name)
    ? before.part
      ? before.partOf
      : before.name
    : undefined;
}

/** `returned to Testville with posts in the Department of Birds`: the last whole that the sentence names before. */
function earlierInSentence(
  words: Words,
  found: readonly FoundInstitution[],
  index: number,
): string | undefined {
  const { from } = found[index] ?? { from: 0 };
  const before = found.slice(Math.max(0, index - 3), index).findLast(({ part }) => !part);
  if (before === undefined || from - before.to > longestReach || !hasDepartments(before.name))
    return undefined;
  const isOne = words.keys.slice(before.to, from).every((key) => !/^[.;:!?|]$/.test(key));
  const isLine = !words.text
    .slice(words.tokens[before.to - 1]?.end, words.tokens[from]?.start)
    .includes('\n\n');
  return isOne && isLine ? before.name : undefined;
}

/** `in the`, `'s`: what stands behind is inside what stands before. */
function isInside({ keys }: Words, from: number, to: number): boolean {
  return /^(?:, )?(?:in|within|in the|within the|['’]s)$/.test(keys.slice(from, to).join(' '));
}

function wholeAfter(words: Words, found: readonly FoundInstitution[], index: number): string | undefined {
  for (let next = index; next + 1 < found.length; next++) {
    const left = found[next];
    const right = found[next + 1];
    if (left === undefined || right === undefined || !bridged(words, left.to, right.from)) return undefined;
    if (!right.part)
      return words.keys.slice(left.to, right.from).includes('and') || !hasDepartments(right.name)
        ? undefined
        : right.name;
  }
  return undefined;
}

/** Learned societies, funds and agencies have no departments of birds. */
function hasDepartments(name: string): boolean {
  return !/^(?:society|foundation|agency)$/.test(institutionCalled(name)?.kind ?? '');
}

function bridged({ text, tokens, keys }: Words, from: number, to: number): boolean {
  if (to - from > longestBridge || !keys.slice(from, to).every((key) => bridge.has(key))) return false;
  const gap = text.slice(tokens[from - 1]?.end, tokens[to - 1]?.end);
  if (/\.\s*\n/.test(gap)) return false;
  return keys[to - 1] !== 'the' || !/\n\s*\n/.test(text.slice(tokens[from - 1]?.end, tokens[to - 1]?.start));
}

/** `computer science department` of Testville University → `Department of Computer Science, Testville University`. */
function departmentName(printed: string, owner: string): string {
  const field = /^(.{2,80}?)\s+(?:department|dept\.?)$/i.exec(printed)?.[1];
  const name =
    field === undefined ? printed.replace(/^dept\.?/i, 'Department') : `Department of ${titleCase(field)}`;
  return `${name === name.toUpperCase() ? titleCase(name.toLowerCase()) : name}, ${owner}`;
}

function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}'’]*/gu, (word) =>
    /^(?:of|and|the|for|in|de|et)$/i.test(word)
      ? word.toLowerCase()
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
