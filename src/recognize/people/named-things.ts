import { isCapital, runsOn, type Words } from '../words';
import type { NameCandidate } from './name-candidates';
import { ownedByPeople } from './name-words';

/** `is *Ada Byron* Professor of Birds`, `the *Ada Byron* Associate Professor`: whom a chair is called after. */
export function namesChair(words: Words, { from, to, honorific }: NameCandidate): boolean {
  const { tokens, keys } = words;
  const before = keys.slice(Math.max(0, from - 4), from);
  const isIntroduced =
    /^(?:is|was|as|the|a|an|am|named|appointed|currently|now)$/.test(before.at(-1) ?? '') ||
    (before.at(-1) === 'and' && before.includes('the'));
  const post = [to, to + 1].find((index) => chairs.test(keys[index] ?? '') && isCapital(tokens[index]));
  const isWhole = post === to || isCapital(tokens[to]);
  return !honorific && isIntroduced && post !== undefined && isWhole && runsOn(words, post);
}

const chairs = /^(?:professor|professorship|chair|lecturer|reader|fellow)$/;

/** `the Nation of *Song*`: a capitalised noun with its article, and what it is of. */
export function closesName({ tokens, keys }: Words, { from }: NameCandidate): boolean {
  return (
    keys[from - 1] === 'of' &&
    isCapital(tokens[from - 2]) &&
    keys[from - 3] === 'the' &&
    !ownedByPeople.has(keys[from - 2] ?? '')
  );
}
