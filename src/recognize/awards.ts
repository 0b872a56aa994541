import { givenNames, places, surnames } from '../lexicon/word-lists';
import type { Mention } from '../model';
import {
  bodies,
  companions,
  compound,
  foreign,
  foreignLinks,
  foreignParts,
  heads,
  integralOwner,
  links,
  lowerRank,
  outside,
  paperWords,
  particles,
  rightLinks,
  roles,
  strong,
  weakHeads,
} from './award-words';
import { isCapital, runsOn, type Words } from './words';

const year = /^(?:19|20)\d{2}$|^['’]\d{2}$|^\d{2}$/;
const longest = 9;

/**
 * Prizes, medals, fellowships, scholarships and the like that a text names, in order. The name is given without
 * year and in the singular; `Best Paper Award at CONF` keeps the place that tells it from others of its name.
 */
export function recognizeAwards(words: Words): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < words.tokens.length; index++) {
    const key = words.keys[index] ?? '';
    if (
      !(heads.test(key) || compound.test(key)) ||
      companions.get(key)?.test(words.keys[index - 1] ?? '') === false ||
      isBeforeHead(words, index) ||
      isFamilyName(words, index) ||
      isOpenPaper(words, index)
    )
      continue;
    const award = awardAt(words, index, found.at(-1)?.end ?? 0);
    if (award === undefined) continue;
    found.push(award.mention);
    index = award.to - 1;
  }
  return found;
}

/** `Byron *Scholar* Award`: the award is named by the word behind. */
function isBeforeHead(words: Words, index: number): boolean {
  const next = words.keys[index + 1] ?? '';
  const isRank = weakHeads.test(next) && strong.test(words.keys[index + 2] ?? '');
  const isNamed = isRank || (heads.test(next) && !weakHeads.test(next) && !foreign.test(next));
  return (
    isNamed &&
    isCapital(words.tokens[index]) &&
    isCapital(words.tokens[index + 1]) &&
    runsOn(words, index + 1)
  );
}

/** `Best *Paper* Finalist`: what the paper was is said by the words behind. */
function isOpenPaper({ tokens, keys }: Words, index: number): boolean {
  return /^papers?$/.test(keys[index] ?? '') && isCapital(tokens[index + 1]);
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

function leftEdge(words: Words, head: number, floor: number): number {
  let from = head;
  for (let index = head - 1; index >= Math.max(0, head - longest); index--) {
    if (!runsOn(words, index + 1) || (words.tokens[index]?.start ?? 0) < floor) break;
    if (isNamePart(words, index)) from = index;
    else if (!linksLeft(words, index, head)) break;
  }
  return from;
}

function isNamePart({ tokens, keys }: Words, index: number): boolean {
  const key = keys[index] ?? '';
  if (key === 'best' || paperWords.test(key)) return true;
  return isCapital(tokens[index]) && !outside.test(key) && /\p{L}/u.test(tokens[index]?.text ?? '');
}

/** A small word inside a name: what stands before it must be a capitalised word again. */
function linksLeft(words: Words, index: number, head: number): boolean {
  const key = words.keys[index] ?? '';
  if (foreign.test(words.keys[head] ?? '')) return false;
  if (year.test(key)) return /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(words.tokens[index - 1]?.text ?? '');
  if (/^['’]$/.test(key)) return /^\p{Lu}\p{Ll}+s$/u.test(words.tokens[index - 1]?.text ?? '');
  if (/^['’]s$/.test(key)) return integralOwner.test(words.keys[index - 1] ?? '');
  if (lowerRank.test(key)) return isNamePart(words, index - 1);
  if (particles.test(key))
    return (
      isNamePart(words, index - 1) ||
      (particles.test(words.keys[index - 1] ?? '') && isNamePart(words, index - 2))
    );
  if (!links.has(key) || key === '.') return false;
  if (key === 'of') return bodies.test(words.keys[index - 1] ?? '') && isNamePart(words, index - 1);
  if (key === 'the' || key === 'for' || key === 'in') return false;
  const plural =
    key === 'and' && /^(?:awards|prizes|medals|fellowships|scholarships)$/.test(words.keys[index + 2] ?? '');
  return isNamePart(words, index - 1) && !plural;
}

function rightEdge(words: Words, from: number, head: number): number {
  const { tokens, keys } = words;
  const isPaper = keys.slice(from, head + 1).some((key) => paperWords.test(key)) || keys[head] === 'mention';
  if (foreign.test(keys[head] ?? '')) return foreignEnd(words, head);
  let to = head + 1;
  const link = keys[to] ?? '';
  const isHolder = /^(?:fellows?|scholars?|pioneers?)$/.test(keys[head] ?? '');
  const opens =
    (link === 'for' && !isHolder) ||
    (link === 'in' && !isHolder && !places.has(keys[to + 1] ?? '')) ||
    (link === 'of' && !isGiver(words, from, head)) ||
    (isPaper && (link === 'at' || link === 'from'));
  if (!opens || isHolderName(words, to + 1)) return to;
  for (let index = to + 1; index < Math.min(tokens.length, to + 14); index++) {
    const key = keys[index] ?? '';
    if (!runsOn(words, index) || year.test(tokens[index]?.text ?? '')) break;
    if (isCapital(tokens[index]) && !/^(?:he|she|his|her)$/.test(key)) to = index + 1;
    else if (key === 'at' ? !isPaper : !rightLinks.has(key)) break;
    if (key === 'and' && (words.keys[index + 1] === 'of' || startsAnother(words, index))) break;
  }
  return to;
}

/** `the Doe Fellowship *of the ABC*`: an acronym behind a name of its own tells who gives it. */
function isGiver({ tokens, keys }: Words, from: number, head: number): boolean {
  return head > from + 1 && keys[head + 2] === 'the' && /^\p{Lu}{2,6}$/u.test(tokens[head + 3]?.text ?? '');
}

/** `prix *de thèse de la Société des Oiseaux*`: capitalised words and the small words between them. */
function foreignEnd(words: Words, head: number): number {
  let to = head + 1;
  for (let index = head + 1; index < Math.min(words.tokens.length, head + longest + 2); index++) {
    const key = words.keys[index] ?? '';
    if (!runsOn(words, index)) break;
    if (isNamePart(words, index) || foreignParts.test(key) || isElided(words, index)) to = index + 1;
    else if (
      !foreignLinks.has(key) &&
      !/^[–-]$/.test(key) &&
      !(key === '.' && words.keys[index - 1] === 'im')
    )
      break;
  }
  return to;
}

/** `l’Académie`, `d’Oiseaux`: one token with its article. */
function isElided({ tokens }: Words, index: number): boolean {
  return /^[ld]['’]\p{Lu}/u.test(tokens[index]?.text ?? '');
}

/** `the Doe Medal of *Ada Byron*`: who holds it. */
function isHolderName({ keys, tokens }: Words, from: number): boolean {
  return givenNames.get(keys[from] ?? '') === 'strong' && isCapital(tokens[from + 1]);
}

/** `… Award *and* Doe Prize`: another award begins. */
function startsAnother({ keys, tokens }: Words, and: number): boolean {
  for (let index = and + 1; index < and + 5; index++) {
    if (heads.test(keys[index] ?? '')) return true;
    if (!isCapital(tokens[index])) return /^(?:an?|the)$/.test(keys[index] ?? '');
  }
  return false;
}

/** A head alone, or with nothing but a rank before it (`Postdoctoral Fellow`), names no award. */
function isNamed({ keys, tokens }: Words, from: number, head: number, to: number): boolean {
  const before = keys.slice(from, head);
  const capital = tokens.slice(from, head).some((token) => isCapital(token));
  const key = keys[head] ?? '';
  if (compound.test(key)) return isNamedCompound(tokens[head]?.text ?? '');
  if (foreign.test(key))
    return (capital && key !== 'cours') || tokens.slice(head + 1, to).some((token) => isCapital(token));
  if (before.includes('best') && before.some((word) => paperWords.test(word))) return true;
  if (/^fellows?$/.test(key) && keys[head + 1] === 'of' && to > head + 2)
    return isCapital(tokens[head]) && (from === head || before.every((word) => !roles.test(word)));
  if (!weakHeads.test(key)) return capital || (to > head + 1 && keys[head + 1] !== 'of' && before.length > 0);
  if (companions.has(key)) return isCapital(tokens[head]) || before.length > 1;
  const named = before.filter((word, index) => isCapital(tokens[from + index]) && !roles.test(word));
  return (
    named.length > 0 && (key !== 'recognition' || before.length > 0) && !/^(?:i|ii)$/.test(keys[to] ?? '')
  );
}

/** `von-Roe-Preis`, `Roe-Preis`, not `low-price`: some word before the head has a capital. */
function isNamedCompound(text: string): boolean {
  return text
    .split('-')
    .slice(0, -1)
    .some((part) => part.charAt(0) !== part.charAt(0).toLowerCase());
}

function awardName(printed: string): string {
  return printed
    .replace(/\s+/g, ' ')
    .replace(/^(nagrod)[yęą] /i, '$1a ')
    .replace(/^(cen)(?:y|u|ou) /i, '$1a ')
    .replace(/\b(?:(?:19|20)\d{2}|['’]\d{2})\b/g, ' ')
    .replace(/\b(?:awards|prizes|medals|fellowships|scholarships)\b/gi, (word) => word.slice(0, -1))
    .replace(/\s+/g, ' ')
    .replace(/^[\s@/&-]+|[\s@/&-]+$/g, '')
    .trim();
}
