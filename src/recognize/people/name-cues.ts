import { wrapped } from '../../util/wrapped';
import { isWholeHead, partHeads } from '../institutions/words';
import { isCapital, runsOn, type Words } from '../words';
import { honorificKeys } from './name-words';

const prepositions = new Set([
  'with',
  'by',
  'of',
  'under',
  'avec',
  'mit',
  'con',
  'com',
  'bei',
  'bij',
  'par',
  'por',
  'da',
  'von',
  ':',
  'and',
  'withprof',
  'alongside',
  'med',
  'met',
  'bij',
  'hos',
  'z',
  's',
]);
const relationWord = new RegExp(wrapped`
  ^(?:joint|jointly|works?|research|worked|working|collabora\w*|co-?author\w*|(?:co-?)?written|papers?|
  projects?|advis\w+|co-?advis\w+|supervis\w+|co-?supervis\w+|mentor\w*|co-?mentor\w*|guidance|direction|
  students?|ph\.?d\.?|thesis|dissertation|doctorate|doctorat|doctorado|dottorato|doutorado|doktorat\w*|
  habilitation|postdoc\w*|overseen|oversee\w*|betreuer(?:in)?|doktorvater|doktormutter|promotor\w*|
  relatore|relatrice|correlatore|supervisore|(?:co)?orientad\w*|orientacao|coorientacao|tutor\w*|
  gemeinsam|co-?dirig\w*|co-?encadr\w*|encadr\w*|asesorad[oa]|travail|collaborazione|colaboracion|
  colaboracao|zusammenarbeit|kooperation|dirig\w+|betreut|promovier\w*|promoveer\w*|gepromoveerd|
  disputer\w*|hosts?|hosted|(?:co-?)?organi[sz]\w+|training|invited|panelists?|committee|speakers?|
  moderator|chairs?|groups?|labs?|laboratory|teams?|discussion|discussions|conversation|together|
  co-?edit\w*|edited|dug|excavat\w*|mapping|prepar\w*|co-?found\w*|co-?direct\w*|trained|taught|educated|
  insieme|zusammen|ensemble|juntos|wspolnie|samen|sammen|tillsammans|spolu|spoluprac\w*|wspolprac\w*|
  razem|obtained|obtenus?|ottenut[oi]|obtid[oa]s?|obtenid[oa]s|erzielt|maintain\w*|shar(?:e|es|ed|ing)|
  guid(?:ed|ance)|guiad[oa]|guidat[oa])$
`);
/** `bajo la dirección *de*`: prepositions that are too common elsewhere. */
const romance = new Set(['de', 'di', 'do', 'du', 'del', "d'", 'd’', 'della']);
const guidance = new RegExp(wrapped`
  ^(?:direction|direccion|direzione|supervision|supervisione|supervisao|orientacao|tutela|guida|
  encadrement|tutorat|tutoria|mentoria|conduite|alliev[oa]|discepol[oa]|alumn[oa]|alun[oa]|discipul[oa]|
  disciple|eleve)$
`);
const breaks = new Set(['.', ';', ':', '!', '?']);
const window = 6;
/** `working for the better part of a decade *with*`. */
const longWindow = 10;
const longestList = 60;

/** Indices of tokens that stand where people are named: after `joint work with`, `advised by`, and in the list there. */
export function cuedTokens(words: Words): ReadonlySet<number> {
  const cued = new Set<number>();
  words.keys.forEach((key, index) => {
    const isCue = romance.has(key)
      ? guidance.test(words.keys[index - 1] ?? '')
      : (prepositions.has(key) &&
          (follows(words, index) || isBareWith(words, index) || leadsToAdviser(words, index))) ||
        tellsAdvisor(words, index);
    if (isCue) markList(words, index + 1, cued);
  });
  return cued;
}

/** `his *co-worker* Ada Byron`: who is named by what he is to the subject. */
const fellow =
  /^(?:co-?workers?|co-?authors?|collaborators?|colleagues?|advis[eo]rs?|supervisors?|mentors?)$/;
const possessive = /^(?:his|her|their|my|our|whose)$/;

/** `под *руководством*`, `совместно *с*`, `*соавторы*`: Russian words behind which people are named. */
const russian =
  /^(?:руководством|руководитель|консультант|соавтор|соавторы|соавторстве|совместно|вместе|группе)$/;

/** `la *asesoraron*`, `ohjaajina *toimivat*`: verbs behind which whoever advised is named. */
const advising =
  /^(?:asesoro|asesoraron|dirigio|dirigiu|orientou|vedla?|skolila?|dirigieron|codirigio|codirigieron|superviso|supervisaron|orientaram|toimivat|toimi|ohjasivat|ohjaajinaan)$/;

/** `her supervisor there *was*`, `my collaborators *are*`, `adv*.*`, `the *late*`. */
function tellsAdvisor({ keys, tokens }: Words, verb: number): boolean {
  if (adviser.test(keys[verb] ?? '') && isCapital(tokens[verb + 1])) return true;
  if (slavicGuidance.test(keys[verb] ?? '')) return keys[verb - 1] === 'pod';
  if (russian.test(keys[verb] ?? '')) return true;
  if (keys[verb] === 'у') return isCapital(tokens[verb + 1]);
  if (tokens[verb]?.text === 'u') return isCapital(tokens[verb + 1]) && isCapital(tokens[verb + 2]);
  if (advising.test(keys[verb] ?? '')) return isCapital(tokens[verb + 1]) || isCapital(tokens[verb + 2]);
  if (keys[verb] === 'late') return keys[verb - 1] === 'the';
  if (fellow.test(keys[verb] ?? '')) return possessive.test(keys[verb - 1] ?? '');
  if (keys[verb] === '.') return /^(?:adv|dir|codir|superv)$/.test(keys[verb - 1] ?? '');
  if (!/^(?:is|was|are|were|war|waren|est|etait|fue|foi|era|byl)$/.test(keys[verb] ?? '')) return false;
  const words = keys.slice(Math.max(0, verb - 4), verb);
  const start = words.findLastIndex((key) => /^[.,;:!?()]$/.test(key));
  return words.slice(start + 1).some((key) => adviser.test(key));
}

/** `*med* Ada Byron som handledare`, `*with* Ada Byron and Carl Doe as advisors`: what the names end in. */
function leadsToAdviser({ keys }: Words, preposition: number): boolean {
  for (let index = preposition + 2; index < preposition + longestNaming; index++) {
    const key = keys[index] ?? '.';
    if (breaks.has(key)) return false;
    if (/^(?:as|som|als|comme|como|come|jako)$/.test(key))
      return keys
        .slice(index + 1, index + 4)
        .some(
          (next) =>
            adviser.test(next) ||
            /^(?:co-?promotor|(?:huvud|bi|hoved|bi)?(?:handledare|vejleder|veileder))$/.test(next),
        );
  }
  return false;
}

const longestNaming = 12;

/** `pod *kierunkiem* …`, `pod *vedením* …`: under whose guidance. */
const slavicGuidance = /^(?:kierunkiem|kierownictwem|opieka|vedenim|dohledem)$/;
const adviser = new RegExp(wrapped`
  ^(?:(?:co-?)?(?:advis[eo]rs?|supervisors?|mentors?|authors)|collaborators?|doktorvater|doktormutter|
  betreuer(?:in)?|promotor\w*|directora?|directeur|directrice|relatore|relatrice|orientadora?|handledare|
  partner|host)$
`);

/** `With A. Byron and C. Doe.`: a sentence or parenthesis of nothing but names. */
function isBareWith(words: Words, preposition: number): boolean {
  const { keys, tokens } = words;
  const isOpening = /^[.!?(]?$/.test(keys[preposition - 1] ?? '') || isInParentheses(words, preposition);
  if (keys[preposition] !== 'with' || !isOpening) return false;
  let index = preposition + 1;
  while (isCapital(tokens[index]) || isSeparator(keys[index] ?? '')) index++;
  return index > preposition + 1 && /^[.)]?$/.test(keys[index] ?? '');
}

/** `(2013, *with* Ada Byron)`. */
function isInParentheses({ keys }: Words, preposition: number): boolean {
  return keys[preposition - 1] === ',' && keys.slice(preposition - 4, preposition).includes('(');
}

function follows(words: Words, preposition: number): boolean {
  if (isInsideName(words, preposition)) return false;
  const { keys } = words;
  const reach = /^(?:with|bei|bij|hos)$/.test(keys[preposition] ?? '') ? longWindow : window;
  for (let index = preposition - 1; index >= Math.max(0, preposition - reach); index--) {
    const key = keys[index] ?? '';
    if (breaks.has(key)) return false;
    if (keys[preposition] === 'of' && /^co-?found/.test(key)) return false;
    if (relationWord.test(key) && !isInName(words, index) && !isOfPost(words, index)) return true;
  }
  return false;
}

/** `a *research* statistician with Testville`: who employs somebody, not who works with whom. */
function isOfPost({ keys }: Words, index: number): boolean {
  return keys[index] === 'research' && /(?:ist|er|or|ian|ant|fellow)$/.test(keys[index + 1] ?? '');
}

/** `the Testville *Research* Council`. */
function isInName({ tokens }: Words, index: number): boolean {
  return isCapital(tokens[index]) && isCapital(tokens[index - 1]) && isCapital(tokens[index + 1]);
}

/** `the Nation *of* Song`, `the Finch Society *and*`: the word before belongs to the name of a body. */
function isInsideName({ tokens, keys }: Words, preposition: number): boolean {
  const before = keys[preposition - 1] ?? '';
  if (!isCapital(tokens[preposition - 1]) || relationWord.test(before)) return false;
  return keys[preposition] === 'of' || (keys[preposition] === 'and' && isBody(before));
}

function isBody(key: string): boolean {
  return isWholeHead(key) || partHeads.has(key);
}

/** Marks the names of a list up to its end; parentheses and a few words of description between names are passed over. */
function markList(words: Words, from: number, cued: Set<number>): void {
  let depth = 0;
  let plain = 0;
  for (let index = from; index < Math.min(words.tokens.length, from + longestList); index++) {
    const key = words.keys[index] ?? '';
    if (index > from && !runsOn(words, index)) return;
    if (key === '(') depth++;
    else if (key === ')') depth--;
    if (depth < 0 || (depth === 0 && breaks.has(key))) return;
    if (depth > 0 || key === ')') continue;
    if (isCapital(words.tokens[index]) && !honorificKeys.has(key)) {
      cued.add(index);
      plain = 0;
    } else if (!isSeparator(key) && !honorificKeys.has(key) && ++plain > 2) return;
  }
}

const separators = new Set([',', 'and', '&', 'et', 'und', 'y', 'e', 'i', 'a', 've', 'och', 'og', 'en']);

function isSeparator(key: string): boolean {
  return separators.has(key);
}
