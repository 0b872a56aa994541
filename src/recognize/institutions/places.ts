import { isAcronym } from '../../lexicon/is-acronym';
import { wrapped } from '../../util/wrapped';
import { isCapital, type Words } from '../words';
import type { FoundInstitution } from './found-institution';
import { article, placesFrom, type TokenRange } from './place-names';

const post = new RegExp(wrapped`
  ^(?:scientists?|engineers?|interns?|interned|interning|internships?|postdoc\w*|professor|consultant|
  researchers?|fellow|director|works|worked|working|joined|manager|analyst|lead|developer|chief|cto|ceo|
  founder|co-?founder|cofounded|co-?founded|positions?|roles?|appointments?|jobs?|spent|employed|employee|
  president|partner|architect|stints?|practi[sc]ed|practi[sc]es|clerked|designer|programmer|editor|
  curator|advis[eo]r|counsel|lawyer|attorney|physician|surgeon|nurse|entrepreneur|
  entrepreneur-in-residence|writes|builds|develops|designs|lectured|officer)$
`);
/** `cryptographer`, `sociologist`, `economist`: by its ending. */
const profession =
  /^[a-z-]{3,20}(?:ologist|ographer|onomist|ician|icist|iatrist|keeper|strategist|specialist)$/;
const prepositions = new Set(['at', 'for', 'of', 'with']);
/** `at` and `for` of verbs in other languages. */
const foreignPrepositions = new Set([
  'bij',
  'bei',
  'beim',
  'chez',
  'presso',
  'hos',
  'vid',
  'em',
  'en',
  'para',
  'pour',
  'voor',
]);
const foreignVerbs =
  /^(?:werkte|werkt|arbeitete|arbeitet|forschte|travaille|travaillait|trabajo|trabaja|trabalhou|trabalha|lavora|lavorato|arbetade|arbetar|arbeidet|arbejdede)$/;
const foreignPosts = new RegExp(wrapped`
  ^(?:forskare|forsker|utvecklare|konsult|konsulent|wissenschaftler(?:in)?|mitarbeiter(?:in)?|
  ingenieur(?:in)?|entwickler(?:in)?|onderzoeker|ingenieure|chercheur|chercheuse|ricercatore|ricercatrice|
  leitet|leitete)$
`);
/** `*anschließend* bei Acme`. */
const afterwards = /^(?:anschliessend|danach|spater|zuletzt|zuvor|daarna|sedan|senere)$/;
const direct = /^(?:joined|joining|co-?founded|cofounded|founded)$/;
const worked =
  /^(?:stints?|job|works?|worked|working|programmed|coded|designing|programming|consulting|consulted)$/;
const founder = /^(?:founder|co-?founder|ceo|cto|coo|cfo|cso)$/;
/** `she *was* with Acme until 2003`. */
const stayed =
  /^(?:was|were|been|worked|practi[sc]ed|practi[sc]es|consulted|interned|now|currently|formerly|previously|years?|months|decades?|career|position|job)$/;
const window = 6;

/** Names without the shape of an institution that stand where one is told: `a data scientist at Acme Birds`. */
export function findToldPlaces(words: Words, isKnown: (index: number) => boolean): FoundInstitution[] {
  return words.keys.flatMap((_, index) => {
    if (isBranch(words, index) && !isKnown(index)) return [told(words, { from: index, to: index + 2 })];
    if (!opensPlace(words, index)) return [];
    const hasArticle = !direct.test(words.keys[index] ?? '') && article.test(words.keys[index + 1] ?? '');
    const from = hasArticle ? index + 2 : index + 1;
    return placesFrom(words, from, isKnown)
      .filter(({ to }, at) => at > 0 || !hasArticle || isLong(words, from, to))
      .map((one) => told(words, one));
  });
}

/** Behind an article: several words or letters. */
function isLong({ tokens }: Words, from: number, to: number): boolean {
  return to - from > 1 || isAcronym(tokens[from]?.text ?? '');
}

function told({ text, tokens }: Words, { from, to }: TokenRange): FoundInstitution {
  const name = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end).replace(/\s+/g, ' ');
  return { from, to, name, part: false, generic: false, rule: 'told-place', confidence: 0.7 };
}

/** `Fraunhofer *XQV*`: one of many institutes, by its letters. */
function isBranch({ keys, tokens }: Words, index: number): boolean {
  return (
    /^(?:fraunhofer|leibniz|helmholtz)$/.test(keys[index] ?? '') &&
    /^\p{Lu}{2,6}$/u.test(tokens[index + 1]?.text ?? '') &&
    isCapital(tokens[index])
  );
}

/** `a scientist *at*`, `founder *of*`, `worked as a designer *for*`, `*joined*`. */
function opensPlace(words: Words, index: number): boolean {
  const key = words.keys[index] ?? '';
  if (direct.test(key)) return true;
  if (key === 'at')
    return (
      /^(?:now|currently)$/.test(words.keys[index - 1] ?? '') ||
      wasThere(words, index) ||
      followsPost(words, index)
    );
  if (key === '@') return isPrefixed(words, index);
  if (key === 'chez') return true;
  if (key === 'to')
    return (
      /^(?:moved|switched|transferred|went|seconded)$/.test(words.keys[index - 1] ?? '') &&
      isCompany(words, index + 1)
    );
  if (key === 'at' && followsStudy(words, index)) return true;
  if (foreignPrepositions.has(key)) return followsVerb(words, index);
  if (key === 'with') return stayed.test(words.keys[index - 1] ?? '');
  if (key === 'of') return followsPost(words, index) && followsFounder(words, index);
  return (
    key === 'for' &&
    !isCapital(words.tokens[index - 1]) &&
    words.keys.slice(Math.max(0, index - window), index).some((word) => worked.test(word))
  );
}

/** `and *was at* Acme before joining …`: who was where until what came then. */
function wasThere({ keys }: Words, at: number): boolean {
  return (
    keys[at - 1] === 'was' &&
    /^(?:and|he|she|who|then)$/.test(keys[at - 2] ?? '') &&
    keys.slice(at + 2, at + 5).some((key) => /^(?:before|until|from|for)$/.test(key))
  );
}

/** `*SCG* Chemicals`: letters and a word behind them, as companies are called and towns are not. */
function isCompany({ tokens }: Words, from: number): boolean {
  return /^\p{Lu}{2,5}$/u.test(tokens[from]?.text ?? '') && isCapital(tokens[from + 1]);
}

/** `*trained* as a dentist *at*`, `took an *MSc* at`: a place of studies. */
function followsStudy({ keys }: Words, at: number): boolean {
  const before = keys.slice(Math.max(0, at - window), at);
  const start = before.findLastIndex((key) => /^[.,;:!?()]$/.test(key));
  return before.slice(start + 1).some((key) => /^(?:studied|trained|graduated|educated|enrolled)$/.test(key));
}

/** `Chief Birder *@* Acme Songs`: with white space around, not in an address. */
function isPrefixed({ tokens }: Words, index: number): boolean {
  const [before, at, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return at !== undefined && before?.end !== at.start && after !== undefined && after.start > at.end;
}

/** `*werkte* daarna drie jaar bij`: a verb of working in the same clause. */
function followsVerb({ keys }: Words, preposition: number): boolean {
  const before = keys.slice(Math.max(0, preposition - window), preposition);
  const start = before.findLastIndex((key) => /^[.,;:!?()]$/.test(key));
  return (
    afterwards.test(keys[preposition - 1] ?? '') ||
    before.slice(start + 1).some((key) => foreignVerbs.test(key) || foreignPosts.test(key))
  );
}

function followsPost({ keys }: Words, preposition: number): boolean {
  let reach = window;
  for (let index = preposition - 1; index >= Math.max(0, preposition - reach); index--) {
    const key = keys[index] ?? '';
    if (/^[.;:!?]$/.test(key)) return false;
    if (key === 'at' && keys[preposition] === 'at') reach = window + placeReach;
    else if (prepositions.has(key)) return false;
    if (post.test(key) || profession.test(key)) return true;
  }
  return false;
}

/** `interned at Acme and later *at* …`: the words of the place before. */
const placeReach = 4;

/** `co-founder and director *of*`: what is founded has a name, what is directed may be `Graduate Studies`. */
function followsFounder({ keys }: Words, preposition: number): boolean {
  return keys.slice(Math.max(0, preposition - 4), preposition).some((key) => founder.test(key));
}
