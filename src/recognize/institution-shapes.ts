import { places } from '../lexicon/word-lists';
import {
  countryWords,
  fieldWords,
  genericHeads,
  headLinks,
  hollowWords,
  innerLinks,
  outsideWords,
  partHeads,
  wholeHeads,
} from './institution-words';
import { isCapital, runsOn, type Words } from './words';

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

/** `institute`, also of `FIM-Institute`. */
function headKey({ keys }: Words, index: number): string {
  const key = keys[index] ?? '';
  return key.slice(key.lastIndexOf('-') + 1);
}

function isHead(words: Words, index: number): boolean {
  const { keys, tokens } = words;
  const key = headKey(words, index);
  if (!wholeHeads.has(key) && !partHeads.has(key)) return false;
  if (isCapital(tokens[index])) return true;
  if (plainHeads.has(key) && isProper(words, index + 1)) return true;
  return genericHeads.has(key) && fieldWords.has(keys[index - 1] ?? '');
}

/** Heads that French, Spanish and Italian write without a capital: `au laboratoire Roe`, `l’institut Roe`. */
const plainHeads = new Set([
  'laboratoire',
  'institut',
  'universite',
  'observatoire',
  'ecole',
  'instituto',
  'universidad',
  'laboratorio',
  'universita',
  'universidade',
  'centre',
  'centro',
]);

function isProper(words: Words, index: number): boolean {
  return isNamePart(words, index) && runsOn(words, index);
}

function shapeAt(
  words: Words,
  head: number,
  floor: number,
  isKnown: (index: number) => boolean,
): InstitutionShape | undefined {
  const key = headKey(words, head);
  const part = partHeads.has(key) || isCollegeOf(words, head) || isInstituteOfField(words, head);
  const spelled = spelledOut(words, head);
  if (spelled !== undefined) return { from: spelled, to: head + 1, head, part, generic: false };
  const from = leftEdge(words, head, floor, part);
  const to = rightEdge(words, head, isKnown);
  const content = to - from - 1;
  if (outsideThing.test(words.keys[to] ?? '') || isAttribute(words, head, to)) return undefined;
  if (content === 0 || to - from > longestName + 4 || isHollow(words, from, head, to)) return undefined;
  if (part && to === head + 1 && !genericHeads.has(key) && !isDistinctive(words, from, head))
    return undefined;
  return { from, to, head, part, generic: genericHeads.has(key) || isCollegeOf(words, head) };
}

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
  if (words.keys[head + 1] === 'in' && words.keys[head]?.startsWith('cent') === true) return true;
  if (
    !/^(?:program|programme|group|foundation|library|bank|commission|authority)$/.test(words.keys[head] ?? '')
  )
    return false;
  return to === head + 1 && isCapital(next) && runsOn(words, to) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '');
}

/** `IC Faculty *candidate*`: the words before name no institution. */
const outsideThing =
  /^(?:candidates?|members?|positions?|search|club|meetings?|auditorium|seminars?|colloquium)$/;

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
    if (isNamePart(words, index) || (lowerCase && fieldWords.has(key))) from = index;
    else if (!(part && (key === 'and' || key === '&') && joins(words, index)) && !isParticle(words, index))
      break;
  }
  return from;
}

function isNamePart({ tokens, keys }: Words, index: number): boolean {
  const text = tokens[index]?.text ?? '';
  return isCapital(tokens[index]) && !outsideWords.has(keys[index] ?? '') && /[\p{L}]/u.test(text);
}

/** `Anton *de* Roe University`: between capitals. */
function isParticle(words: Words, index: number): boolean {
  return /^(?:de|van|von|der|la|del)$/.test(words.keys[index] ?? '') && isNamePart(words, index - 1);
}

/** `Electrical *and* Computer Engineering Department`: both neighbours are words of fields. */
function joins({ keys }: Words, index: number): boolean {
  return fieldWords.has(keys[index - 1] ?? '') && fieldWords.has(keys[index + 1] ?? '');
}

function rightEdge(words: Words, head: number, isKnown: (index: number) => boolean): number {
  const { tokens, keys } = words;
  const link = keys[head + 1] ?? '';
  if (!runsOn(words, head + 1)) return head + 1;
  if (isNational(words, head) || isTownHospital(words, head)) return head + 2;
  if (!headLinks.has(link) && !(isForeign(keys[head]) && isNamePart(words, head + 1))) return head + 1;
  if ((link === 'in' || link === 'on' || link === 'and') && !genericOrCentre(keys[head])) return head + 1;
  let to = head + 1;
  for (let index = head + 1; index < Math.min(tokens.length, head + 1 + longestName); index++) {
    if (!runsOn(words, index) || isKnown(index)) break;
    const key = keys[index] ?? '';
    if (isHead(words, index) && index > head + 2) {
      if (to === index && closesName(words, index)) to++;
      break;
    }
    if (isInnerWord(words, index)) to = index + 1;
    else if (key === ',' ? !opensEnumeration(words, index) : !innerLinks.has(key)) break;
    else if (key === 'in' && places.has(keys[index + 1] ?? '')) break;
    if (key === 'and' && wholeHeads.has(keys[index + 1] ?? '')) break;
  }
  return to;
}

/** `Roe Institute *Finland*`, not `Roe University Finland`. */
function isNational({ keys, tokens }: Words, head: number): boolean {
  const isBody = /^(?:institute|agency|council|authority|bureau|foundation|academy)$/.test(keys[head] ?? '');
  return isBody && isCapital(tokens[head + 1]) && countryWords.has(keys[head + 1] ?? '');
}

/** `University Medical Center *Birdtown*`. */
function isTownHospital({ keys, tokens }: Words, head: number): boolean {
  const isHospital =
    /^(?:center|centre|hospital)$/.test(keys[head] ?? '') &&
    keys.slice(head - 2, head).includes('university');
  return isHospital && isCapital(tokens[head + 1]) && /^\p{Lu}\p{Ll}/u.test(tokens[head + 1]?.text ?? '');
}

/** `School of India *University*`, not `School of Birds *University of* Testville`. */
function closesName(words: Words, index: number): boolean {
  return (
    /^(?:university|college)$/.test(words.keys[index] ?? '') &&
    !/^(?:of|at)$/.test(words.keys[index + 1] ?? '')
  );
}

function genericOrCentre(key: string | undefined): boolean {
  return /^(?:cent|program)/.test(key ?? '');
}

/** Heads of languages in which the name follows without a link: `Université Paris 7`, `Universität Bonn`. */
function isForeign(key: string | undefined): boolean {
  return /^(?:universit[ae]t?|universite|universidad|universita|universidade|institut|ecole|observatoire|instituto|laboratorio|centre|centro|politecnico|technische|lehrstuhl|hochschule|laboratoire)$/.test(
    key ?? '',
  );
}

const afterName = new Set(
  `he she his her they their in at from with before after since where who i we the a an prior currently previously
  speaker title abstract bio host location date time by as and professor prof. dr. dr les monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october november
  december topic spring summer fall winter abstract: colloquium seminar seminars lecture lectures series workshop distinguished symposium`.split(
    /\s+/,
  ),
);

function isInnerWord({ tokens, keys }: Words, index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (/^[dl]['’]\p{Lu}/u.test(text)) return true;
  return isCapital(tokens[index]) && /\p{L}/u.test(text) && !afterName.has(keys[index] ?? '');
}

/** `for Birds, Bees *and* Beasts`: the comma opens a list only when an `and` with a plain word closes it. */
function opensEnumeration(words: Words, comma: number): boolean {
  for (let index = comma + 1; index < comma + 5; index++) {
    const key = words.keys[index] ?? '';
    if (key === 'and' || key === '&')
      return index > comma + 1 && isNamePart(words, index + 1) && !isHead(words, index + 1);
    if (!isNamePart(words, index) || isHead(words, index)) return false;
  }
  return false;
}
