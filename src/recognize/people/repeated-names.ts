import { fold } from '../../util/fold';
import { groupBy } from '../../util/group-by';
import { tokenize } from '../../util/tokenize';
import { isCapital, type Words } from '../words';
import type { FoundPerson } from './found-person';

/**
 * Every other place where the full name of a person that the layout states is printed just so, whatever its words
 * may mean elsewhere: `Ada Lemma`.
 */
export function findRepeatedNames(
  words: Words,
  stated: readonly FoundPerson[],
  isTaken: (index: number) => boolean,
): FoundPerson[] {
  const names = new Map(stated.map((one) => [one.printed, keysOf(one.printed)]));
  const byFirst = groupBy(
    [...names.values()].filter((keys) => keys.length > 1),
    ([first]) => first ?? '',
  );
  const found: FoundPerson[] = [];
  for (let index = 0; index < words.tokens.length; index++) {
    if (!isCapital(words.tokens[index])) continue;
    const name = (byFirst.get(words.keys[index] ?? '') ?? []).find((keys) =>
      keys.every((key, offset) => words.keys[index + offset] === key && !isTaken(index + offset)),
    );
    if (name === undefined) continue;
    found.push(repeated(words, index, index + name.length));
    index += name.length - 1;
  }
  return found;
}

function keysOf(name: string): string[] {
  return tokenize(name).map(({ text }) => fold(text));
}

function repeated({ text, tokens }: Words, from: number, to: number): FoundPerson {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const printed = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, printed, rule: 'repeated-name', confidence: 0.9 };
}
