import { personScore } from '../lexicon/person-name';
import { places } from '../lexicon/word-lists';
import { fold } from '../util/fold';
import type { NameCandidate } from './name-candidates';
import { buildingWords, personVerbs, thingWords } from './name-words';
import type { Words } from './words';

/** What surrounds a candidate, so far as it speaks for or against a person. */
export interface NameSurroundings {
  /** In a place where people are named: `joint work with …`. */
  readonly cued: boolean;
  /** How often the same words stand in the document. */
  readonly count: number;
  /** An institution begins right behind it, after a comma or a parenthesis. */
  readonly beforeInstitution: boolean;
  /** Another candidate stands beside it in a list. */
  readonly listed: boolean;
  /** It stands in a talk's title. */
  readonly inTitle: boolean;
}

/** Weights in units of log odds. */
const weights = {
  bias: -0.3,
  honorific: 3,
  cued: 2.2,
  repeated: 0.5,
  beforeInstitution: 1.5,
  listed: 0.8,
  inTitle: -1.5,
  afterWith: 0.7,
  beforeWho: 1.5,
  alone: 1,
  acts: 1,
  beforePost: 1.5,
  opensEntry: 1,
  building: -3.5,
  thing: -6,
  eponym: -5,
  theBefore: -2,
  place: -4,
  single: -2.5,
  singleCued: -1,
  compound: -3,
} as const;

/** How sure it is that a candidate is a person, 0 to 1: the name's own words and what surrounds them, weighed. */
export function personConfidence(
  words: Words,
  candidate: NameCandidate,
  surroundings: NameSurroundings,
): number {
  const own = Math.min(0.995, Math.max(0.005, personScore(nameText(words, candidate))));
  const odds = weights.bias + Math.log(own / (1 - own)) + contextWeight(words, candidate, surroundings);
  return 1 / (1 + Math.exp(-odds));
}

function contextWeight(words: Words, candidate: NameCandidate, around: NameSurroundings): number {
  const { keys } = words;
  const before = keys[candidate.from - 1] ?? '';
  const after = keys[candidate.to] ?? '';
  const isPossessive = after === "'s" || after === '’s';
  const owned = isPossessive ? (keys[candidate.to + 1] ?? '') : after;
  const single = candidate.to - candidate.from === 1 && !candidate.honorific;
  const signs: readonly (readonly [boolean, number])[] = [
    [candidate.honorific, weights.honorific],
    [around.cued, weights.cued],
    [around.count > 1, weights.repeated],
    [around.beforeInstitution, weights.beforeInstitution],
    [around.listed, weights.listed],
    [around.inTitle, weights.inTitle],
    [isAloneOnLine(words, candidate), weights.alone],
    [before === 'with' || before === 'by', weights.afterWith],
    [after === ',' && /^(?:who|whose)$/.test(keys[candidate.to + 1] ?? ''), weights.beforeWho],
    [personVerbs.has(after), weights.acts],
    [after === ',' && isPost(words, candidate.to + 1), weights.beforePost],
    [around.beforeInstitution && opensLine(words, candidate.from), weights.opensEntry],
    [!candidate.honorific && buildingWords.has(keys[candidate.to - 1] ?? ''), weights.building],
    [thingWords.has(owned), isPossessive ? weights.eponym : weights.thing],
    [before === 'the' || before === 'a' || before === 'an', weights.theBefore],
    [places.has(fold(nameText(words, candidate))), weights.place],
    [single, around.cued ? weights.singleCued : weights.single],
    [before === '-' || after === '-' || after === '–' || before === '/' || after === '/', isGlued(words, candidate) ? weights.compound : 0],
  ];
  return signs.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 0);
}

/** `, Assistant Professor`, `, a postdoc`: an apposition that tells a post. */
function isPost({ keys }: Words, from: number): boolean {
  return keys
    .slice(from, from + 4)
    .some((key) => /^(?:professor|postdoc\w*|post-doc\w*|lecturer|researcher|scientist|student|candidate|director|fellow|engineer|ph\.?d\.?)$/.test(key));
}

function opensLine({ text, tokens }: Words, index: number): boolean {
  const start = tokens[index]?.start ?? 0;
  return /^[\s•*·–-]*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}

/** The candidate's words with single spaces. */
export function nameText({ text, tokens }: Words, { from, to }: { from: number; to: number }): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
}

function isAloneOnLine({ text, tokens }: Words, { from, to }: NameCandidate): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const newline = text.indexOf('\n', end);
  const after = text.slice(end, newline === -1 ? Math.min(text.length, end + 40) : newline);
  return /^[\s*_#>|-]*(?:(?:dr|prof)\.?\s*)*$/i.test(before) && /^[\s*_,|]*$/.test(after) && to - from > 1;
}

/** `Byron–Doe`, `Byron/Doe`: no white space around the mark. */
function isGlued({ tokens }: Words, { from, to }: NameCandidate): boolean {
  return tokens[from - 1]?.end === tokens[from]?.start || tokens[to - 1]?.end === tokens[to]?.start;
}
