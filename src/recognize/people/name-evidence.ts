import { hasFamilyEnding } from '../../lexicon/has-family-ending';
import { personScore } from '../../lexicon/person-name';
import { places, surnames } from '../../lexicon/word-lists';
import { fold } from '../../util/fold';
import type { Words } from '../words';
import type { NameCandidate } from './name-candidates';
import { buildingWords, ownedByPeople, personVerbs, thingWords } from './name-words';
import { closesName, namesChair } from './named-things';

/** What surrounds a candidate, so far as it speaks for or against a person. */
export interface NameSurroundings {
  /** The name, in the nominative where the text inflects it. */
  readonly name: string;
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
  /** An institution's name goes on right behind it. */
  readonly namesInstitution: boolean;
  /** An institution ends right before it, before a comma. */
  readonly behindInstitution: boolean;
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
  acts: 0.9,
  beforePost: 1.5,
  opensEntry: 1,
  /** Nothing around speaks for a person. */
  bare: -0.7,
  bareUnknown: -1.5,
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
  const own = Math.min(0.995, Math.max(0.005, personScore(surroundings.name)));
  const odds = weights.bias + Math.log(own / (1 - own)) + contextWeight(words, candidate, surroundings);
  return 1 / (1 + Math.exp(-odds));
}

/** Signs of at least this weight keep a name from being bare. */
const support = 1;

type Sign = readonly [holds: boolean, weight: number];

function contextWeight(words: Words, candidate: NameCandidate, around: NameSurroundings): number {
  const signs = [
    ...signsAround(words, candidate, around),
    ...signsBefore(words, candidate),
    ...signsAfter(words, candidate),
  ];
  const sum = signs.reduce((total, [holds, weight]) => (holds ? total + weight : total), 0);
  if (signs.some(([holds, weight]) => holds && weight >= support)) return sum;
  return sum + weights.bare + (isListedFamily(around.name) ? 0 : weights.bareUnknown);
}

function isListedFamily(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return last.split('-').some((part) => surnames.has(fold(part)) || hasFamilyEnding(part));
}

function signsAround(words: Words, candidate: NameCandidate, around: NameSurroundings): Sign[] {
  const single = candidate.to - candidate.from === 1 && !candidate.honorific;
  return [
    [around.cued, weights.cued],
    [around.count > 1, weights.repeated],
    [around.beforeInstitution, weights.beforeInstitution],
    [around.beforeInstitution && opensLine(words, candidate.from), weights.opensEntry],
    [around.listed, weights.listed],
    [around.inTitle, weights.inTitle],
    [around.namesInstitution || namesChair(words, candidate), weights.eponym],
    [isAloneOnLine(words, candidate), weights.alone],
    [single, around.cued ? weights.singleCued : weights.single],
    [single && isCamel(nameText(words, candidate)), weights.thing],
    [isGlued(words, candidate), weights.compound],
    [places.has(fold(nameText(words, candidate))), weights.place],
    [single && (closesName(words, candidate) || around.behindInstitution), weights.place],
  ];
}

/** `BirdDocs`: products are written so, family names only behind a particle, `McFinch`. */
function isCamel(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) && !/^(?:Ma?c|De|Di|D[aou]|L[aeo]|V[ao]n|Fitz|Ter)\p{Lu}/u.test(word)
  );
}

function signsBefore({ keys }: Words, { from, honorific }: NameCandidate): Sign[] {
  const before = keys[from - 1] ?? '';
  return [
    [honorific, weights.honorific],
    [before === 'with' || before === 'by', weights.afterWith],
    [roomBefore.test(before), weights.building],
    [before === 'the' || before === 'a' || before === 'an', weights.theBefore],
  ];
}

/** `Amphi A. Byron`, `salle Ada Byron`: rooms called after people. */
const roomBefore =
  /^(?:amphi|amphitheatre|salle|batiment|aula|sala|salon|salle:|horsaal|saal|auditorium|auditorio|anfiteatro|room|building|gebaude|edificio|campus|pabellon|avenida|calle|rue|via|rua|plaza|piazza)$/;

/** `Sir Ada Byron *Building*`: never a family name. */
const rooms = /^(?:building|auditorium|ballroom|library|street|avenue|room|centre|center)$/;

function signsAfter(words: Words, { to, honorific }: NameCandidate): Sign[] {
  const { keys } = words;
  const after = keys[to] ?? '';
  const isPossessive = after === "'s" || after === '’s';
  const owned = isPossessive ? (keys[to + 1] ?? '') : after;
  const isOwner = isPossessive && ownedByPeople.has(owned);
  return [
    [after === ',' && /^(?:who|whose)$/.test(keys[to + 1] ?? ''), weights.beforeWho],
    [after === ',' && isPost(words, to + 1), weights.beforePost],
    [leadsToAdvisers(words, to), weights.cued],
    [/^(?:氏|さん|教授|博士|先生|교수|박사)/u.test(after), weights.honorific],
    [personVerbs.has(after) || isOwner, weights.acts],
    [
      buildingWords.has(keys[to - 1] ?? '') && (!honorific || rooms.test(keys[to - 1] ?? '')),
      weights.building,
    ],
    [!isOwner && thingWords.has(owned), isPossessive ? weights.eponym : weights.thing],
  ];
}

/** `, Assistant Professor`, `, a postdoc`: an apposition that tells a post. */
function isPost({ keys }: Words, from: number): boolean {
  return keys
    .slice(from, from + 4)
    .some((key) =>
      /^(?:professor|postdoc\w*|post-doc\w*|lecturer|researcher|scientist|student|candidate|director|fellow|engineer|ph\.?d\.?)$/.test(
        key,
      ),
    );
}

/** `*Ada Byron* en Carl Doe *waren haar promotoren*`: what the names are said to be. */
function leadsToAdvisers({ keys }: Words, to: number): boolean {
  const be = keys
    .slice(to, to + longestList)
    .findIndex((key) => /^(?:were|was|waren|war|sont|eran|eram|erano|var|fueron)$/.test(key));
  if (be === -1 || keys.slice(to, to + be).some((key) => /^[.;:!?]$/.test(key))) return false;
  return keys.slice(to + be + 1, to + be + 4).some((key) => adviser.test(key));
}

const longestList = 8;
const adviser =
  /^(?:(?:co-?)?(?:advis[eo]rs?|supervisors?|mentors?|promotor(?:en|es)?)|betreuer(?:in|innen)?|handledare|vejledere?|veiledere?|orientador(?:a|es)?|director(?:a|es)|relator[ei])$/;

function opensLine(words: Words, index: number): boolean {
  const before = lineBefore(words, index);
  return before !== undefined && /^[\s•*·–-]*$/.test(before);
}

const nearby = 40;

/** What stands on the line before a token; undefined when that is much. */
function lineBefore({ text, tokens }: Words, index: number): string | undefined {
  const start = tokens[index]?.start ?? 0;
  const before = text.slice(Math.max(0, start - nearby), start);
  const newline = before.lastIndexOf('\n');
  return newline === -1 && start > nearby ? undefined : before.slice(newline + 1);
}

/** The candidate's words with single spaces. */
export function nameText({ text, tokens }: Words, { from, to }: { from: number; to: number }): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
}

function isAloneOnLine(words: Words, { from, to }: NameCandidate): boolean {
  const { text, tokens } = words;
  const end = tokens[to - 1]?.end ?? 0;
  const after = text.slice(end, end + nearby);
  const rest = after.includes('\n') ? after.slice(0, after.indexOf('\n')) : after;
  const before = lineBefore(words, from);
  return (
    to - from > 1 &&
    before !== undefined &&
    /^[\s*_#>|-]*(?:(?:dr|prof)\.?\s*)*$/i.test(before) &&
    /^[\s*_,|]*$/.test(rest)
  );
}

/** `Byron–Doe`, `Byron/Doe`: tied to its neighbour by a mark without white space. */
function isGlued({ tokens, keys }: Words, { from, to }: NameCandidate): boolean {
  const isTie = (key: string | undefined): boolean => key === '-' || key === '–' || key === '/';
  return (
    (isTie(keys[from - 1]) && tokens[from - 1]?.end === tokens[from]?.start) ||
    (isTie(keys[to]) && tokens[to - 1]?.end === tokens[to]?.start)
  );
}
