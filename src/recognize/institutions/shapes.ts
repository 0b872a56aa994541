import { institutionCalled } from '../../lexicon/institutions';
import { commonWords, givenNames, places } from '../../lexicon/word-lists';
import { isCapital, runsOn, type Words } from '../words';
import { headKey, isHead, isNamePart } from './heads';
import { rightEdge } from './right-edge';
import { fieldWords, genericHeads, headLinks, hollowWords, innerLinks, partHeads } from './words';

/** A stretch of tokens that has the shape of an institution's name. */
export interface InstitutionShape {
  readonly from: number;
  readonly to: number;
  /** Index of the head word. */
  readonly head: number;
  /** A department, lab, centre …: something that belongs to an institution. */
  readonly part: boolean;
  /** A part of the kind that every university has; its name alone says too little. */
  readonly generic: boolean;
}

const longestName = 10;

/**
 * Names by shape: `Testville University`, `Institute for Advanced Birds`, `computer science department`. Tokens
 * that are known to be an institution's name end a name on its right.
 */
export function findInstitutionShapes(words: Words, isKnown: (index: number) => boolean): InstitutionShape[] {
  const shapes: InstitutionShape[] = [];
  for (let index = 0; index < words.tokens.length; index++) {
    const shape =
      isHead(words, index) && !isKnown(index)
        ? shapeAt(words, index, shapes.at(-1)?.to ?? 0, isKnown)
        : undefined;
    if (shape === undefined) continue;
    shapes.push(shape);
    index = shape.to - 1;
  }
  return shapes;
}

function shapeAt(
  words: Words,
  head: number,
  floor: number,
  isKnown: (index: number) => boolean,
): InstitutionShape | undefined {
  const key = headKey(words, head);
  const isOwn = key === 'school' && words.keys[head + 1] === 'for';
  const part = (partHeads.has(key) && !isOwn) || isCollegeOf(words, head) || isInstituteOfField(words, head);
  const spelled = spelledOut(words, head);
  if (spelled !== undefined) return { from: spelled, to: head + 1, head, part, generic: false };
  const from = leftEdge(
    words,
    key === 'colegio' && words.tokens[head - 1]?.text === 'El' ? head - 1 : head,
    floor,
    part,
  );
  const to = rightEdge(words, head, isKnown);
  const isHollowName = to - from === 1 ? !isCompounded(words, head) : isHollow(words, from, head, to);
  if (outsideThing.test(words.keys[to] ?? '') || isAttribute(words, head, to)) return undefined;
  if (isHollowName || to - from > longestName + 4) return undefined;
  if (part && to === head + 1 && !genericHeads.has(key) && !isDistinctive(words, from, head))
    return undefined;
  const generic = (genericHeads.has(key) && !isOwn) || isCollegeOf(words, head);
  return { from, to, head, part, generic };
}

/** `Testholm-universitetet`: the name and the head are one word. */
function isCompounded(words: Words, head: number): boolean {
  return /^\p{Lu}\p{L}{2,}-/u.test(words.tokens[head]?.text ?? '') && compounding.test(headKey(words, head));
}

const compounding =
  /^(?:universitet(?:et)?|universitat|universiteit|yliopisto\p{L}{0,3}|hochschule|hogskolan?)$/u;

/** `TB (Testville Birds) Institute`: the index of the acronym that the parentheses spell out. */
function spelledOut({ tokens, keys }: Words, head: number): number | undefined {
  if (keys[head - 1] !== ')') return undefined;
  for (let open = head - 3; open >= Math.max(1, head - longestName); open--)
    if (keys[open] === '(')
      return /^\p{Lu}{2,10}$/u.test(tokens[open - 1]?.text ?? '') ? open - 1 : undefined;
  return undefined;
}

/** `Foundation *Models*`, `Program *Evolution*`, `Group *Theory*`; also `a Center *in Birdtown*`, which has no name. */
function isAttribute(words: Words, head: number, to: number): boolean {
  const next = words.tokens[to];
  if (words.keys[head] === 'library' && isSoftware(words, head)) return true;
  if (words.keys[head + 1] === 'in' && words.keys[head]?.startsWith('cent') === true) return true;
  if (
    !/^(?:program|programme|group|foundation|library|bank|commission|authority)$/.test(words.keys[head] ?? '')
  )
    return false;
  return to === head + 1 && isCapital(next) && runsOn(words, to) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '');
}

/** `Robot Control C *Library*`, `Library for Continual Singing`. */
function isSoftware({ keys }: Words, head: number): boolean {
  return (
    keys[head + 1] === 'for' ||
    keys
      .slice(Math.max(0, head - 3), head)
      .some((key) =>
        /^(?:c|c\+\+|python|java|software|code|control|template|standard|subroutine|end-to-end)$/.test(key),
      )
  );
}

/** `IC Faculty *candidate*`: the words before name no institution. */
const outsideThing =
  /^(?:candidates?|members?|positions?|search|club|meetings?|auditorium|seminars?|colloquium|series|support|ave\.?|avenue|street|st\.|drive|blvd|boulevard|road|rd|parkway)$/;

/** `College of Sciences`, not `Birdtown College`. */
function isCollegeOf({ keys }: Words, head: number): boolean {
  return keys[head] === 'college' && keys[head + 1] === 'of' && fieldWords.has(keys[head + 2] ?? '');
}

/** `Institut für Mathematik`: the institute of a field is part of a university. */
function isInstituteOfField({ keys }: Words, head: number): boolean {
  return (
    /^institut[eo]?$/.test(keys[head] ?? '') &&
    headLinks.has(keys[head + 1] ?? '') &&
    fieldWords.has(keys[head + 2] ?? '')
  );
}

/** `the Reading Group`, `Data Center`, `Exploring Society`: a head whose every other word is hollow. */
function isHollow({ keys }: Words, from: number, head: number, to: number): boolean {
  if (to > head + 1) return false;
  const before = keys.slice(from, head);
  if (keys[head] === 'society' && before.every((key) => key.endsWith('ing'))) return true;
  return before.every((key) => hollowWords.has(key) || innerLinks.has(key));
}

/** Words before `Lab` or `Center` must look like a name: `Snail Lab` is not enough in prose, nor `Display Program`. */
function isDistinctive({ tokens, keys }: Words, from: number, head: number): boolean {
  if (/[A-Z].*[A-Z]/.test(tokens[from]?.text ?? '')) return true;
  return head - from > 1 && !/^(?:program|programme|group)$/.test(keys[head] ?? '');
}

function leftEdge(words: Words, head: number, floor: number, part: boolean): number {
  const { tokens, keys } = words;
  const lowerCase = !isCapital(tokens[head]);
  let from = head;
  for (let index = head - 1; index >= Math.max(floor, head - longestName); index--) {
    if (!runsOn(words, index + 1)) break;
    const key = keys[index] ?? '';
    if (isSaint(words, index)) index--;
    if (isNamePart(words, index) || isInnerResearch(words, index) || (lowerCase && fieldWords.has(key)))
      from = index;
    else if (key === 'and' || key === '&') {
      if (!(part && joins(words, index)) && !continuesName(words, index, head)) break;
    } else if (!isParticle(words, index)) break;
  }
  return from;
}

/** `Birdtown *Research* Institute`, not the menu's `Research Institute`. */
function isInnerResearch(words: Words, index: number): boolean {
  return (
    words.keys[index] === 'research' &&
    isCapital(words.tokens[index]) &&
    runsOn(words, index) &&
    isNamePart(words, index - 1)
  );
}

/** `St Ada*'s* College`, `Women*'s* Hospital`: an owner that is part of the name. */
function isSaint({ keys }: Words, index: number): boolean {
  if (!/^['’]s$/.test(keys[index] ?? '')) return false;
  return (
    /^(?:st\.?|saint)$/.test(keys[index - 2] ?? '') ||
    /^(?:women|children|people|king|queen)$/.test(keys[index - 1] ?? '')
  );
}

/** `Anton *de* Roe University`: between capitals. */
function isParticle(words: Words, index: number): boolean {
  return /^(?:de|van|von|der|la|del|‐)$/.test(words.keys[index] ?? '') && isNamePart(words, index - 1);
}

/** `Birdtown Song *and* Training Institute`: words that say too little alone go on from what stands before `and`. */
function continuesName(words: Words, and: number, head: number): boolean {
  const { keys } = words;
  const after = keys.slice(and + 1, head);
  if (after.length === 0 || !isNamePart(words, and - 1)) return false;
  const own = after.filter((key) => key !== 'research');
  return after.every((key) => hollowWords.has(key)) || (own.length === 1 && arePlain(keys, and));
}

/** `*Songs and Air* Institute`: words of the dictionary on both sides, and neither a name of its own. */
function arePlain(keys: readonly string[], and: number): boolean {
  return [and - 1, and + 1].every((index) => {
    const key = keys[index] ?? '';
    return (
      commonWords.has(key) && !places.has(key) && !givenNames.has(key) && institutionCalled(key) === undefined
    );
  });
}

/** `Electrical *and* Computer Engineering Department`: both neighbours are words of fields. */
function joins({ keys }: Words, index: number): boolean {
  return fieldWords.has(keys[index - 1] ?? '') && fieldWords.has(keys[index + 1] ?? '');
}
