import { givenNames, places } from '../lexicon/word-lists';
import {
  bodies,
  compound,
  foreign,
  foreignLinks,
  foreignParts,
  heads,
  holders,
  integralOwner,
  links,
  lowerRank,
  outside,
  paperWords,
  particles,
  purposePrize,
  rightLinks,
} from './award-words';
import { isCapital, runsOn, type Words } from './words';

const year = /^(?:19|20)\d{2}$|^['’]\d{2}$|^\d{2}$/;
const longest = 9;
const longestQuote = 7;

/** Index of the first token of an award's name whose head word stands at `head`, not before the offset `floor`. */
export function leftEdge(words: Words, head: number, floor: number): number {
  if (holders.test(words.keys[head] ?? '')) return head;
  let from = gluedStart(words, head);
  const quoted = quoteBefore(words, head);
  if (quoted !== undefined) return quoted;
  for (let index = from - 1; index >= Math.max(0, head - longest); index--) {
    if (!runsOn(words, index + 1) || (words.tokens[index]?.start ?? 0) < floor) break;
    if (isNamePart(words, index)) from = index;
    else if (!linksLeft(words, index, head)) break;
  }
  return withParticle(words, from);
}

/** `the *van* Roe medal`: a family name begins with a small word. */
function withParticle({ keys }: Words, from: number): number {
  let start = from;
  while (particles.test(keys[start - 1] ?? '')) start--;
  return start < from && keys[start - 1] === 'the' ? start : from;
}

/** `*Ada-E.*-Byron-Preis`: a compound that an initial's dot cuts in two; the first token that is glued to it. */
function gluedStart({ tokens, keys }: Words, head: number): number {
  const isGlued = (index: number): boolean =>
    tokens[index - 1] !== undefined && tokens[index - 1]?.end === tokens[index]?.start;
  if (!compound.test((keys[head] ?? '').replace(/^-/, ''))) return head;
  let from = head;
  while (
    from > head - longest &&
    isGlued(from) &&
    /^[.-]$|^[\p{L}-]+\.?$/u.test(tokens[from - 1]?.text ?? '')
  )
    from--;
  return isCapital(tokens[from]) ? from : head;
}

/** `*"Ada Byron"* Scholarship`: the index of the mark that opens a quoted name right before the head. */
function quoteBefore({ keys, tokens }: Words, head: number): number | undefined {
  if (!/^["”»]$/.test(keys[head - 1] ?? '') || !isCapital(tokens[head])) return undefined;
  for (let index = head - 2; index > head - longestQuote; index--)
    if (/^["“«]$/.test(keys[index] ?? '')) return isCapital(tokens[index + 1]) ? index : undefined;
  return undefined;
}

function isNamePart({ tokens, keys }: Words, index: number): boolean {
  const key = keys[index] ?? '';
  if (key === 'best' || paperWords.test(key)) return true;
  if (/^(?:outstanding|distinguished)$/.test(key) && paperWords.test(keys[index + 1] ?? '')) return true;
  const isOutside = outside.test(key) && keys[index + 1] !== '*';
  return isCapital(tokens[index]) && !isOutside && /\p{L}/u.test(tokens[index]?.text ?? '');
}

/** A small word inside a name: what stands before it must be a capitalised word again. */
function linksLeft(words: Words, index: number, head: number): boolean {
  const key = words.keys[index] ?? '';
  if (foreign.test(words.keys[head] ?? '')) return false;
  if (year.test(key)) return /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(words.tokens[index - 1]?.text ?? '');
  if (/^(?:prize|medal)$/.test(key)) return isNamePart(words, index - 1);
  if (/^\d{1,3}$/.test(key)) return isNamePart(words, index - 1);
  if (/^['’]$/.test(key)) return /^\p{Lu}\p{Ll}+s$/u.test(words.tokens[index - 1]?.text ?? '');
  if (/^['’]s$/.test(key)) return integralOwner.test(words.keys[index - 1] ?? '');
  if (lowerRank.test(key)) return isNamePart(words, index - 1);
  if (particles.test(key))
    return (
      isNamePart(words, index - 1) ||
      (particles.test(words.keys[index - 1] ?? '') && isNamePart(words, index - 2))
    );
  if (!links.has(key) || key === '.') return false;
  if (key === 'of')
    return (
      (bodies.test(words.keys[index - 1] ?? '') || isOfTime(words, index)) && isNamePart(words, index - 1)
    );
  if (key === 'the' && isOfTime(words, index - 1)) return true;
  if (key === 'the' || key === 'for' || key === 'in') return false;
  const plural =
    key === 'and' && /^(?:awards|prizes|medals|fellowships|scholarships)$/.test(words.keys[index + 2] ?? '');
  return isNamePart(words, index - 1) && !plural;
}

/** `Young Finch *of the Year* Award`, `Test *of Time* Award`. */
function isOfTime({ keys }: Words, of: number): boolean {
  const noun = keys[of + 1] === 'the' ? keys[of + 2] : keys[of + 1];
  return keys[of] === 'of' && /^(?:year|decade|month|time|excellence|merit|honou?r)$/.test(noun ?? '');
}

/** Index after the last token of the name that begins at `from` and has its head at `head`. */
export function rightEdge(words: Words, from: number, head: number): number {
  const { tokens, keys } = words;
  const isPaper = keys.slice(from, head + 1).some((key) => paperWords.test(key)) || keys[head] === 'mention';
  if (foreign.test(keys[head] ?? '') || purposePrize.test(keys[head] ?? '')) return foreignEnd(words, head);
  let to = head + 1;
  if (/^honou?rable$/.test(keys[to] ?? '') && /^mentions?$/.test(keys[to + 1] ?? '')) return to + 2;
  const link = keys[to] ?? '';
  const isHolder = /^(?:fellows?|scholars?|pioneers?|.{2,40}-stipendiat(?:in)?)$/.test(keys[head] ?? '');
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
    else if (isPaper && meetings.test(key)) to = index + 1;
    else if (key === 'at' ? !isPaper : !rightLinks.has(key)) break;
    if (key === 'and' && (words.keys[index + 1] === 'of' || startsAnother(words, index))) break;
  }
  return to;
}

/** `Best Paper Award at the ABC *conference* on Birds`. */
const meetings = /^(?:conference|workshop|symposium)$/;

/** `the Doe Fellowship *of the ABC*`: an acronym behind a name of its own tells who gives it. */
function isGiver({ tokens, keys }: Words, from: number, head: number): boolean {
  return head > from + 1 && keys[head + 2] === 'the' && /^\p{Lu}{2,6}$/u.test(tokens[head + 3]?.text ?? '');
}

/** `prix *de thèse de la Société des Oiseaux*`: capitalised words and the small words between them. */
function foreignEnd(words: Words, head: number): number {
  const quoted = quoteBehind(words, head);
  if (quoted !== undefined) return quoted;
  let to = head + 1;
  for (let index = head + 1; index < Math.min(words.tokens.length, head + longest + 2); index++) {
    const key = words.keys[index] ?? '';
    if (!runsOn(words, index) || (foreign.test(key) && index > head + 1) || opensPlace(words, index)) break;
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

/** `becaria Roe *en la Universidad* de Testville`: where it was held. */
function opensPlace({ keys, tokens }: Words, index: number): boolean {
  if (/^(?:w|we|v|ve)$/.test(keys[index] ?? '')) return isCapital(tokens[index + 1]);
  if (!/^(?:en|em|na|no|a|presso)$/.test(keys[index] ?? '')) return false;
  return [1, 2].some((step) =>
    /^(?:universi|institut|istitut|colegio|ecole|centr)/.test(keys[index + step] ?? ''),
  );
}

/** `premio *"Giovani Uccelli"*`: index after the mark that closes a quoted name right behind the head. */
function quoteBehind({ keys, tokens }: Words, head: number): number | undefined {
  if (!/^["“«„]$/.test(keys[head + 1] ?? '') || !isCapital(tokens[head + 2])) return undefined;
  const close = keys.slice(head + 2, head + 2 + longestQuote).findIndex((key) => /^["”»“]$/.test(key));
  return close === -1 ? undefined : head + 3 + close;
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
