import { givenNames, surnames } from '../lexicon/word-lists';
import type { Mention } from '../model';
import { leftEdge, rightEdge } from './award-edges';
import { awardName } from './award-name';
import {
  bodies,
  companions,
  compound,
  foreign,
  glued,
  heads,
  paperWords,
  purposePrize,
  recognized,
  roles,
  strong,
  weakHeads,
} from './award-words';
import { isCapital, runsOn, type Words } from './words';

/**
 * Prizes, medals, fellowships, scholarships and the like that a text names, in order. The name is given without
 * year and in the singular; `Best Paper Award at CONF` keeps the place that tells it from others of its name.
 */
export function recognizeAwards(words: Words): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < words.tokens.length; index++) {
    const key = words.keys[index] ?? '';
    if (
      !(heads.test(key) || compound.test(key) || purposePrize.test(key) || isGlued(words, index)) ||
      companions.get(key)?.test(words.keys[index - 1] ?? '') === false ||
      (key === 'recognition' && recognized.test(words.keys[index - 1] ?? '')) ||
      isBeforeHead(words, index) ||
      isFamilyName(words, index) ||
      isOpenPaper(words, index) ||
      isBodysName(words, index)
    )
      continue;
    const award = awardAt(words, index, found.at(-1)?.end ?? 0);
    if (award === undefined) continue;
    found.push(award.mention);
    index = award.to - 1;
  }
  return found;
}

/** `the *Roepriset*`: with a capital that no beginning of a sentence gave it. */
function isGlued({ keys, tokens }: Words, index: number): boolean {
  return (
    glued.test(keys[index] ?? '') && isCapital(tokens[index]) && !/^(?:|[.!?:])$/.test(keys[index - 1] ?? '')
  );
}

/** `Byron *Scholar* Award`: the award is named by the word behind. */
function isBeforeHead(words: Words, index: number): boolean {
  const next = words.keys[index + 1] ?? '';
  const isRank = weakHeads.test(next) && strong.test(words.keys[index + 2] ?? '');
  const isNamed = isRank || (heads.test(next) && !weakHeads.test(next) && !foreign.test(next));
  return (
    isNamed &&
    (isRank || isCapital(words.tokens[index])) &&
    isCapital(words.tokens[index]) === isCapital(words.tokens[index + 1]) &&
    runsOn(words, index + 1)
  );
}

/** `Best *Paper* Finalist`: what the paper was is said by the words behind. */
function isOpenPaper({ tokens, keys }: Words, index: number): boolean {
  return /^papers?$/.test(keys[index] ?? '') && isCapital(tokens[index + 1]);
}

/** `Testville *Scholarship* Council`: the body that gives it. */
function isBodysName({ tokens, keys }: Words, index: number): boolean {
  return (
    isCapital(tokens[index + 1]) &&
    /^(?:council|foundation|committee|fund|board|trust|commission|agency|office|society|association)$/.test(
      keys[index + 1] ?? '',
    )
  );
}

/** `Ada *Grant*`, `Eve *Star*`. */
function isFamilyName({ tokens, keys }: Words, index: number): boolean {
  return (
    weakHeads.test(keys[index] ?? '') &&
    isCapital(tokens[index]) &&
    surnames.has(keys[index] ?? '') &&
    givenNames.has(keys[index - 1] ?? '') &&
    !isCapital(tokens[index - 2])
  );
}

function awardAt(words: Words, head: number, floor: number): { mention: Mention; to: number } | undefined {
  const { tokens, keys } = words;
  const from = leftEdge(words, head, floor);
  const to = rightEdge(words, from, head);
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined || !isNamed(words, from, head, to)) return undefined;
  const name = awardName(words.text.slice(start, end));
  const weak = weakHeads.test(keys[head] ?? '');
  return {
    mention: { kind: 'award', start, end, name, rule: 'award-shape', confidence: weak ? 0.75 : 0.9 },
    to,
  };
}

/** A head alone, or with nothing but a rank before it (`Postdoctoral Fellow`), names no award. */
function isNamed({ keys, tokens }: Words, from: number, head: number, to: number): boolean {
  const before = keys.slice(from, head);
  const capital = tokens.slice(from, head).some((token) => isCapital(token));
  const key = keys[head] ?? '';
  if (compound.test(key)) return isNamedCompound(tokens[head]?.text ?? '');
  if (glued.test(key)) return true;
  if (foreign.test(key) || purposePrize.test(key))
    return (capital && key !== 'cours') || tokens.slice(head + 1, to).some((token) => isCapital(token));
  if (before.includes('best') && before.some((word) => paperWords.test(word))) return true;
  if (/^fellows?$/.test(key) && keys[head + 1] === 'of' && to > head + 2)
    return isCapital(tokens[head]) && (from === head || before.every((word) => !roles.test(word)));
  if (/^(?:prize|award|medal)$/.test(key) && isOfBody(keys, head)) return true;
  if (!weakHeads.test(key)) return capital || (to > head + 1 && keys[head + 1] !== 'of' && before.length > 0);
  if (companions.has(key)) return isCapital(tokens[head]) || before.length > 1;
  const named = before.filter((word, index) => isCapital(tokens[from + index]) && !roles.test(word));
  return (
    named.length > 0 && (key !== 'recognition' || before.length > 0) && !/^(?:i|ii)$/.test(keys[to] ?? '')
  );
}

/** `the 1992 prize *of the Testville Song Society*`. */
function isOfBody(keys: readonly string[], head: number): boolean {
  return (
    keys[head + 1] === 'of' &&
    keys[head + 2] === 'the' &&
    keys.slice(head + 3, head + 8).some((key) => bodies.test(key))
  );
}

/** `von-Roe-Preis`, `Roe-Preis`, not `low-price`: some word before the head has a capital. */
function isNamedCompound(text: string): boolean {
  return text
    .split('-')
    .slice(0, -1)
    .some((part) => part.charAt(0) !== part.charAt(0).toLowerCase());
}
