import { places } from '../../lexicon/word-lists';
import { wrapped } from '../../util/wrapped';
import { isCapital, runsOn, type Words } from '../words';
import { headKey, isHead, isNamePart } from './heads';
import { countryWords, headLinks, innerLinks, isCompoundHead, isWholeHead } from './words';

const longestName = 10;

/** Index after the last token of a name whose head word stands at `head`: `Institute *for Advanced Birds*`. */
export function rightEdge(words: Words, head: number, isKnown: (index: number) => boolean): number {
  const { tokens, keys } = words;
  const link = keys[head + 1] ?? '';
  if (!runsOn(words, head + 1)) return head + 1;
  if (isNational(words, head) || isTownHospital(words, head) || isOfUniversity(words, head)) return head + 2;
  if (isQualified(words, head)) return qualifiedEnd(words, head, isKnown);
  if (czechHead.test(keys[head] ?? '')) return czechEnd(words, head, isKnown);
  if (!headLinks.has(link) && !(isForeign(headKey(words, head)) && isNamePart(words, head + 1)))
    return head + 1;
  if ((link === 'in' || link === 'on' || link === 'and') && !genericOrCentre(keys[head])) return head + 1;
  if (link === 'and' && keys[head + 2] === 'the') return head + 1;
  let to = head + 1;
  for (let index = head + 1; index < Math.min(tokens.length, head + 1 + longestName); index++) {
    if (!runsOn(words, index) || isKnown(index) || opensLine(words, index)) break;
    const key = keys[index] ?? '';
    if (isHead(words, index) && index > head + 2 && keys[index - 1] !== 'civil') {
      if (to === index && closesName(words, index)) to++;
      else if (link === 'for' && /^(?:college|university)$/.test(keys[head] ?? '')) return head + 1;
      break;
    }
    if (isDiscipline(words, head, index)) break;
    if (isInnerWord(words, index)) to = index + 1;
    else if (key === ',' ? !opensEnumeration(words, index) : !innerLinks.has(key)) break;
    else if ((key === 'in' || key === 'en') && isWhere(keys, head, index + 1)) break;
    if (key === 'and' && (isWholeHead(keys[index + 1] ?? '') || isAcronym(words, index + 1))) break;
  }
  return to;
}

/** `hat an der Universität Testburg *Soziologie* studiert`: German writes what was studied with a capital, too. */
function isDiscipline(words: Words, head: number, index: number): boolean {
  return (
    index > head + 1 &&
    /^(?:universitat|hochschule)$/.test(headKey(words, head)) &&
    !headLinks.has(words.keys[index - 1] ?? '') &&
    /(?:logie|grafie|graphie|[mst]ik|nomie|wissenschaft(?:en)?|kunde|rechts?|medizin|chemie|geschichte|philosophie|jura|pharmazie)$/.test(
      words.keys[index] ?? '',
    )
  );
}

const czechHead = /^(?:ustav(?:u|em|e)?|agentur(?:a|y|ou))$/;
/** Endings of the genitive, with which no short verb ends: `Ústav *jaderné fyziky*`. */
const czechGenitive = /^(?!\p{L}{0,12}uje$)\p{Ll}{2,20}(?:é|í|ého|ího|ých|ích|y|u|ie|ace|ství|ctví|ů)$/u;

/** `Ústav *teorie zpěvu a letu AV ČR*`: small words in the genitive, then letters of what it belongs to. */
function czechEnd(words: Words, head: number, isKnown: (index: number) => boolean): number {
  const { tokens } = words;
  const isGenitive = (index: number): boolean =>
    runsOn(words, index) && !isKnown(index) && czechGenitive.test(tokens[index]?.text ?? '');
  const isPurpose = words.keys[head + 1] === 'pro';
  let to = head + 1;
  for (let index = isPurpose ? to + 1 : to; index < head + longestName; index++) {
    if (isGenitive(index) || (isPurpose && isSmallWord(words, index))) to = index + 1;
    else if (tokens[index]?.text !== 'a' || index === head + 1 || !isGenitive(index + 1)) break;
  }
  while (to > head + 1 && runsOn(words, to) && /^\p{Lu}{2,5}$/u.test(tokens[to]?.text ?? '')) to++;
  return to;
}

/** `Ústav pro *jazyk zpěvu* AV ČR`: what an institute is for stands in another case. */
function isSmallWord(words: Words, index: number): boolean {
  return (
    runsOn(words, index) &&
    /^\p{Ll}{3,20}$/u.test(words.tokens[index]?.text ?? '') &&
    !/^(?:kde|jako|který|která|které|nebo|se)$/.test(words.tokens[index]?.text ?? '')
  );
}

/** `Institute of Birds⏎*Pitcher plants* …`, `Roe University⏎*Language*⏎`: a line that begins anew, though the one before is long. */
function opensLine({ text, tokens, keys }: Words, index: number): boolean {
  const [before, token, next] = tokens.slice(index - 1, index + 2);
  if (!text.slice(before?.end, token?.start).includes('\n') || !isCapital(token)) return false;
  const isAlone = next === undefined || text.slice(token?.end, next.start).includes('\n');
  return isAlone || (/^\p{Ll}/u.test(next.text) && !innerLinks.has(keys[index + 1] ?? ''));
}

/** `Bank of Birdland and *XQV*`: another body begins. */
function isAcronym({ tokens }: Words, index: number): boolean {
  return /^\p{Lu}{3,6}$/u.test(tokens[index]?.text ?? '') && /\p{Ll}/u.test(tokens[index - 2]?.text ?? '');
}

/** `in *Birdtown*`, `Universidad de Roe en *Santa Ada*`: not what an institute is for but where it is. */
function isWhere(keys: readonly string[], head: number, index: number): boolean {
  const key = keys[index] ?? '';
  return (
    places.has(key) ||
    countryWords.has(key) ||
    (keys[index - 1] === 'en' && /^universi/.test(keys[head] ?? ''))
  );
}

/** `École *nationale*`, `Istituto *nazionale*`: adjectives of a name that are written small. */
const adjective = new RegExp(wrapped`
  ^(?:national|nacional|nazional|normal|superieur|superior|histori|francais|frances|allemand|europeen|
  european|europe|royal|real|pratique|hebrai|hebre|ebrai|musulman|islami|polytechni|politecnic|
  universitair|universitari|techni|archeologi|arqueologi|scientifi|cientific|libre|catholi|cattolic|
  catolic|international|internacional|internazional|federal|central|agronomi|veterinair|veterinari|
  autonom)[a-z]{0,8}$
`);

function isQualified(words: Words, head: number): boolean {
  const { keys, tokens } = words;
  return (
    isForeign(headKey(words, head)) &&
    isCapital(tokens[head]) &&
    isAdjective(keys[head + 1], tokens[head + 1]?.text)
  );
}

function isAdjective(key: string | undefined, text: string | undefined): boolean {
  return key !== undefined && /^\p{Ll}/u.test(text ?? '') && adjective.test(key);
}

/** `École nationale *des chartes*`, but `Institut historique *de Birdtown*`: adjectives, then what the place is for. */
function qualifiedEnd(words: Words, head: number, isKnown: (index: number) => boolean): number {
  const { keys, tokens } = words;
  let to = head + 1;
  for (
    let index = head + 1;
    index < head + 1 + longestName && runsOn(words, index) && !isKnown(index);
    index++
  ) {
    const key = keys[index] ?? '';
    const isPlain = /^[a-z]{4,}$/.test(key) && innerLinks.has(keys[index - 1] ?? '');
    if (isAdjective(key, tokens[index]?.text) || isPlain || isInnerWord(words, index)) to = index + 1;
    else if (!innerLinks.has(key) || places.has(keys[index + 1] ?? '')) break;
  }
  return to;
}

/** `Roe Institute *Finland*`, not `Roe University Finland`. */
function isNational({ keys, tokens }: Words, head: number): boolean {
  const isBody = /^(?:institute|agency|council|authority|bureau|foundation|academy)$/.test(keys[head] ?? '');
  return isBody && isCapital(tokens[head + 1]) && countryWords.has(keys[head + 1] ?? '');
}

/** `Birdtown University *Hospital*`: named after the university. */
function isOfUniversity({ keys, tokens }: Words, head: number): boolean {
  return (
    keys[head] === 'university' &&
    /^(?:hospital|museum)$/.test(keys[head + 1] ?? '') &&
    isCapital(tokens[head + 1])
  );
}

/** `University Medical Center *Birdtown*`. */
function isTownHospital({ keys, tokens }: Words, head: number): boolean {
  const isHospital =
    /^(?:center|centre|hospital)$/.test(keys[head] ?? '') &&
    keys[head - 2] === 'university' &&
    /^(?:medical|hospital|health|clinical)$/.test(keys[head - 1] ?? '');
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
const foreignHead = new RegExp(wrapped`
  ^(?:universit[ae]t?|universite|universiteit|hogeschool|instituut|universidad|universita|
  universidade|institut|ecole|observatoire|instituto|laboratorio|centre|centrum|centro|politecnico|
  technische|universitas|universiti|colegio|collegio|uniwersyte\w*|univerzit\w*|universitatea|
  universitetet|instytu\w*|politechni\w*|akademi\w*|sveuciliste|lehrstuhl|accademia|academia|academie|
  hochschule|laboratoire|museo|museu|musee|muzeum|museum|arquivo|archivio|archivo|archiv|biblioteca|
  bibliothek|bibliotheque|hospital|ospedale|hopital|krankenhaus|klinikum|klinik|szpital|fundacion|
  fundacao|fundacja|fondazione|fondation|ministerio|ministerium|ministere|ministero|agencia|agenzia|
  agence|agentur|banco|banque|banca|comision|comissao|commissione)$
`);

function isForeign(key = ''): boolean {
  return isCompoundHead(key) || foreignHead.test(key);
}

const afterName = new Set(
  `he she his her they their in at from with before after since where who i we the a an prior currently previously
  speaker title abstract bio host location date time by as and professor prof. dr. dr les monday tuesday wednesday
  thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
  lunedi martedi mercoledi giovedi venerdi sabato domenica montag dienstag mittwoch donnerstag freitag samstag sonntag segunda-feira terca-feira
  quarta-feira quinta-feira sexta-feira january february march april june july august september october november
  december topic spring summer fall winter abstract: colloquium seminar seminars lecture lectures series workshop distinguished symposium office offices
  hosted organised organized presented sponsored invited supported contact contacts organizer organizers organiser organisers categories category tags venue room building share moderator chair sponsor sponsors details website email phone tel`.split(
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
