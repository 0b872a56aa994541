import type { InstitutionMatch } from '../../lexicon/institution-matcher';
import { commonWords, givenNames, places } from '../../lexicon/word-lists';
import { wrapped } from '../../util/wrapped';
import { isCapital, runsOn, type Words } from '../words';
import { degreeWords, endsInStudy, isIn, tellsDegree } from './tells-degree';
import { fieldWords, genericHeads, isWholeHead, outsideWords, partHeads } from './words';

const before = new Set([
  'at',
  'from',
  'to',
  'joined',
  'joining',
  'join',
  'visiting',
  'visited',
  '@',
  '(',
  "all'",
  'all’',
  '–',
  '|',
  'via',
  'chez',
  'vid',
  'ved',
  'hos',
  'bij',
  'presso',
  'fran',
  'pa',
  'fra',
  'left',
  'leaving',
  'attended',
  'attending',
  'entered',
]);
/** `Testville and *then* Birdtown`. */
const passedOver = /^(?:the|then|later|subsequently|now)$/;
const lists = new Set([',', '/', 'and', '&', 'or', ';', 'und', 'et', 'y', 'och', 'og', 'en']);
const labels = /^(?:affiliation|institution|organization|organisation|university|company|employer|from)$/;
/** `in conjunction *with*`: said of bodies. */
const joint = /^(?:conjunction|partnership|cooperation)$/;

/**
 * Whether an affiliation may stand at these tokens, so that `Brown` is the university: after `at` or `from`, in
 * parentheses, after a degree or a label, in a list that goes on from an institution that ended at `previousEnd`.
 */
export function expectsAffiliation(
  words: Words,
  match: { readonly from: number; readonly to: number },
  previousEnd: number | undefined,
): boolean {
  const { keys } = words;
  const previous = keys[match.from - 1] ?? '';
  const second = keys[match.from - 2] ?? '';
  if (before.has(previous) || (previous === 'the' && before.has(second))) return true;
  if (/^['’]$/.test(previous) && /^(?:all|nell|dall|dell|sull|l)$/.test(second)) return true;
  if (isIn.test(previous) && (tellsDegree(words, match.from - 1) || tellsPostdoc(words, match.from - 1)))
    return true;
  if (previous === ',' && degreeWords.test(second)) return true;
  if ((previous === ':' && labels.test(second)) || degreeWords.test(previous)) return true;
  if (previous === ',' && (followsAcademicPost(words, match.from - 1) || followsPart(words, match)))
    return true;
  if (previous === ',' && isTownBehind(words, match)) return false;
  if (previous === 'with' && joint.test(second)) return true;
  if (second === ',' && romanceFrom.test(previous) && !places.has(keys[match.from] ?? '')) return true;
  if (previous === 'of' && second === ',') return /^\p{Lu}{2,6}$/u.test(words.tokens[match.from]?.text ?? '');
  if (/^including$/.test(previous) && tellsPlaces(words, match.from - 1)) return true;
  if (
    previous === 'of' &&
    /^(?:faculty|staff|president|provost|dean|chancellor|rector|graduate|alumn[aiu]s?|student)$/.test(second)
  )
    return true;
  const opener = previous === 'the' ? match.from - 2 : match.from - 1;
  if (employs.test(keys[opener] ?? '') && tellsPost(words, opener)) return true;
  const link = passedOver.test(previous) ? second : previous;
  return lists.has(link) && previousEnd !== undefined && follows(words, previousEnd, match.from);
}

/** `Oxford, *Leeds*`, `Oxford (UK), *Leeds*`: next in a list, an aside of one or two words apart. */
function follows({ keys }: Words, previousEnd: number, from: number): boolean {
  if (from - previousEnd <= 2) return true;
  if (keys[previousEnd] !== '(') return false;
  const close = keys.slice(previousEnd, previousEnd + 4).indexOf(')') + previousEnd;
  return close > previousEnd && from > close && from - close <= 3;
}

/** `Ada *Brown*`: the family name behind a given name. */
export function isFamilyName(
  words: Words,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isGiven =
    givenNames.get(words.keys[from - 1] ?? '') === 'strong' && isCapital(words.tokens[from - 1]);
  return isGiven && to - from === 1 && runsOn(words, from);
}

/** `the Birdtown Institute, Cambridge.`: a town that tells where the place before it is, not one more of a list. */
function isTownBehind(
  { keys }: Words,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isOneWord = to - from === 1 && places.has(keys[from] ?? '');
  return isOneWord && !/^(?:,|and|&|or|\()$/.test(keys[to] ?? '');
}

/**
 * Whether the words around say that a short name means something else: `Hopkins Hall`, `Google Calendar`, the
 * town in `in Princeton`, unless a degree or a postdoc was taken there.
 */
export function namesAnother(words: Words, match: InstitutionMatch): boolean {
  const { keys } = words;
  if (match.to - match.from > 2) return false;
  const next = keys[match.to] ?? '';
  if (keys[match.from - 1] === '/' && zone.test(keys[match.from - 2] ?? '')) return true;
  if (next === '/' && /-(?:funded|sponsored|supported)$/.test(keys[match.to + 1] ?? '')) return true;
  if (things.test(next) || (/^['’]s$/.test(next) && things.test(keys[match.to + 1] ?? ''))) return true;
  const isTown = match.to - match.from === 1 && places.has(keys[match.from] ?? '');
  const isThere =
    isIn.test(keys[match.from - 1] ?? '') &&
    !tellsDegree(words, match.from - 1) &&
    !(isOnlyUniversity(match) && tellsPostdoc(words, match.from - 1)) &&
    !tellsPost(words, match.from - 1);
  return isTown && (isThere || isAddress(words, match.to));
}

const academicPost =
  /^(?:professor|lecturer|postdoc|postdoctoral|student|candidate|reader|fellow|chair|dean|professeure?|professore|professoressa|profesora?|chercheuse|chercheur|ingenieure?)$/;
const postReach = 6;

/** `Ada Byron, *da* Testville`. */
const romanceFrom = /^(?:da|do|del|della|dell['’]|vom|fran|fra)$/;

/** `Associate Professor of Birds, *Testville*`. */
function followsAcademicPost({ keys }: Words, comma: number): boolean {
  const words = keys.slice(Math.max(0, comma - postReach), comma);
  const start = words.findLastIndex((key) => /^[.;:!?()]$/.test(key));
  return words.slice(start + 1).some((key) => academicPost.test(key));
}

/** `Faculty of Song and Air, *UXB*`: an acronym behind the name of a part. */
function followsPart({ keys, tokens }: Words, { from }: { readonly from: number }): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(tokens[from]?.text ?? '')) return false;
  const before = keys.slice(Math.max(0, from - partReach), from - 1);
  const start = before.findLastIndex((key) => /^[.;:!?()]$/.test(key));
  return before.slice(start + 1).some((key) => genericHeads.has(key));
}

const partReach = 14;

/** `an economist *with* Testville`, `investigadora *en* Testville`. */
const employs = /^(?:with|for|in|en|em|na|no|presso|bei|vid|hos|chez)$/;
/** German names a university by its town: `Assistentin *in* Göttingen`. */
const chair = new RegExp(wrapped`
  ^(?:assistent(?:in)?|dozent(?:in)?|privatdozent(?:in)?|professur|professorin|lehrstuhl|
  mitarbeiter(?:in)?|habilitation|habilitierte|lehrte|lehrt|professor|professorship|lecturer|lectureship|
  readership|station(?:en)?|gastaufenthalt\w*|forschungsaufenthalt\w*)$
`);
const employment = new RegExp(wrapped`
  ^(?:economist|scientist|researcher|engineer|fellow|postdoc\w*|professor\w*|lecturer|analyst|consultant|
  worked|works|working|served|consulted|investigador\w*|visitante|chercheu\w+|ricercat\w+|pesquisador\w*|
  profesor\w*|mitarbeiter\w*|assistent\w*|docente|boursi\w+|becari\w+)$
`);

/** `posts in several *universities*, including Testville`. */
function tellsPlaces({ keys }: Words, including: number): boolean {
  return keys
    .slice(Math.max(0, including - postReach - 2), including)
    .some((key) =>
      /^(?:universities|institutions|institutes|colleges|positions|posts|appointments|labs)$/.test(key),
    );
}

function tellsPost({ keys }: Words, preposition: number): boolean {
  const words = keys.slice(Math.max(0, preposition - degreeReach), preposition);
  const start = words.findLastIndex((key) => /^[.,;:!?()]$/.test(key));
  return words.slice(start + 1).some((key) => (keys[preposition] === 'in' ? chair : employment).test(key));
}

const degreeReach = 4;
/** `Roe Songbird Research Laboratory`, `XQV *Web of Song*`, `Baruch Doe`: a short form that goes on in capitals. */
export function opensLongerName(
  words: Words,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const { keys, tokens } = words;
  const key = keys[from] ?? '';
  if (to - from > 1 || !runsOn(words, to) || !isCapital(tokens[to])) return false;
  if (keys[from - 1] === 'in' && endsInStudy(keys, from)) return false;
  if (commonWords.has(key) || directions.test(key)) return true;
  const isWord = /^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '');
  return (isWord || places.has(key)) && !endsName(keys[to] ?? '');
}

/** Behind a town: a word of a department's name, of an institution's, or of none. */
function endsName(key: string): boolean {
  return isWholeHead(key) || [fieldWords, partHeads, outsideWords].some((words) => words.has(key));
}

const directions = /^(?:northern|southern|eastern|western|central)$/;
/** `Europe/Stockholm`. */
const zone = /^(?:europe|america|asia|africa|australia|pacific|atlantic|us)$/;
const things = new RegExp(wrapped`
  ^(?:problem|problems|argument|paradox|view|sense|proof|notion|hall|building|room|street|st\.?|avenue|
  ave\.?|auditorium|theorem|method|conjecture|calendar|maps|meet|drive|docs|forms?|scholar|hangouts?|
  teams|outlook|fellowship|prize|award|lectures?|medal)$
`);

/** A town that only one university is called after. */
function isOnlyUniversity({ entry, others }: InstitutionMatch): boolean {
  return entry.kind === 'university' && others.length === 0;
}

/** `a *postdoc* in Leiden`, `un *postdoctorat* à Oxford`, `a *fellowship* in Pisa`. */
function tellsPostdoc({ keys }: Words, preposition: number): boolean {
  return keys
    .slice(Math.max(0, preposition - degreeReach), preposition)
    .some((key) => /^(?:post-?do[ck]|pos-?do[uc]tor|(?:fellow|lecture|reader|professor)ship)/.test(key));
}

/** States and provinces that stand behind a town. */
const regions = new Set(
  `usa massachusetts california connecticut pennsylvania illinois ohio texas maryland virginia michigan florida georgia
  ontario quebec alberta manitoba saskatchewan`.split(/\s+/),
);

/** `Cambridge, MA 02139`, `Ottawa, Ontario`. */
function isAddress({ keys }: Words, to: number): boolean {
  const after = keys[to] === ',' ? (keys[to + 1] ?? '') : (keys[to] ?? '');
  return (
    /^(?:ma|nj|ca|ny|uk|nc|pa|il|ct|tx|va|wa|mi|ga|fl|bc|qc|jersey|england|scotland|\d{5})$/.test(after) ||
    (keys[to] === ',' && regions.has(after))
  );
}
