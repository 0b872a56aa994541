import { institutionNamed } from '../lexicon/institutions';
import type { Layout } from '../model';
import { fold } from '../util/fold';
import type { FoundInstitution } from './found-institution';
import type { Words } from './words';

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
]);
const longestBridge = 6;

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
  const affiliations = layout.talks.flatMap(({ people }) =>
    people.speakers.flatMap(({ affiliation }) => affiliation ?? []),
  );
  return found.flatMap((one, index) => {
    if (!one.part) return [withHost(words, one, found[index + 1])];
    const owner =
      one.partOf ?? neighbour(words, found, index) ?? (one.generic && !isGuest ? host : undefined);
    if (owner === undefined) return one.generic ? [] : [one];
    return [{ ...one, name: one.generic ? departmentName(one.name, owner) : one.name, partOf: owner }];
  });
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

function startOf({ tokens }: Words, { from }: FoundInstitution): number {
  return tokens[from]?.start ?? 0;
}

function hostOf(layout: Layout, found: readonly FoundInstitution[]): string | undefined {
  const stated = layout.talks.flatMap(({ heldAt }) => heldAt.map(({ value }) => value))[0];
  if (stated === undefined) return undefined;
  if (institutionNamed(stated) !== undefined) return stated;
  const key = fold(stated);
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
  return before !== undefined && bridged(words, before.to, one.from)
    ? before.part
      ? before.partOf
      : before.name
    : undefined;
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
    if (!right.part) return words.keys.slice(left.to, right.from).includes('and') ? undefined : right.name;
  }
  return undefined;
}

function bridged({ keys }: Words, from: number, to: number): boolean {
  return to - from <= longestBridge && keys.slice(from, to).every((key) => bridge.has(key));
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
