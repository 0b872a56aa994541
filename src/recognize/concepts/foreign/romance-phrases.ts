import { wrapped } from '../../../util/wrapped';
import { isLeadingAdjective, isRomanceAdjective, opensClause } from './romance-adjectives';
import { isInfinitive, isRomanceVerb } from './romance-verbs';
import {
  adjoins,
  phraseBetween,
  type UntaggedPhrase,
  type UntaggedText,
  withoutElision,
} from './untagged-text';

/** A noun with the adjectives behind it: the words from an index to another. */
interface Unit {
  readonly start: number;
  readonly end: number;
  /** How it is joined to the unit before it. */
  readonly link: Link;
}

/** `chambre à brouillard`, `théorie de nœuds`, `théorie des nœuds`: only the second surely names a kind. */
type Link = 'none' | 'loose' | 'bare' | 'definite';

const bare = /^(?:de|di|d)$/;
const definite = /^(?:des|du|del|dels|della|dello|delle|dei|degli|do|da|dos|das)$/;
const article = /^(?:la|las|los|el|lo|il|le|les|o|os|as)$/;
/** Prepositions that join terms too, though only before a bare noun: `analyse en composantes`, `chambre à brouillard`. */
const loose: Readonly<Record<string, RegExp>> = {
  fr: /^(?:à|en)$/,
  it: /^a$/,
};
/** `diferencias en diferencias` */
const repeating = /^(?:en|em|in)$/;
/** `en observant` */
const gerundMark = /^en$/;
const gerund = /..ant$/;
/** `plus sophistiqué` */
const degree = /^(?:plus|moins|très|assez|trop|aussi|más|menos|muy|tan|mais|muito|tão|più|meno|molto|così)$/;
const elidedOf = /^d['’](?=\p{L})/iu;
const definiteElision = /^dell['’](?=\p{L})/iu;
const elidedArticle = /^l['’](?=\p{L})/iu;
/** `s'applique`, `qu'elle`: no noun. */
const elidedPronoun = /^(?:[cjmnst]|qu|lorsqu|puisqu|jusqu)['’]/iu;
/** General nouns that name a kind with a bare complement: `analyse de données`, `modelo de mezcla`. */
const kindNoun = new RegExp(wrapped`
  ^(?:an[aáà]l[iy]s|m[eéè]th?od|s[iy]st[eèé]m|mod[eèé]l|teor|théor|fun[cçz]|fon[cz]|número|numer[oi]|
  temps?o?$|tiempo|base|param|parám|proces|prueba|prov[ae]|tests?$|técnica|tecnic|techniq|program|storia|
  histor|sources?$|valor|valeur|espac|espaç|spaz|red$|redes|rete$|reti$|réseau|série|serie|política|
  politiq|relati)
`);
/** Before an article too: `método del punto material`. */
const methodNoun = /^(?:m[eéè]th?od|th?[eé]or|espac|espaç|spaz)/;
const longestUnit = 3;
const mostUnits = 4;
const mostWords = 4;

/** The noun phrases of a text in a Romance language: nouns with their adjectives, joined by `de` and the like. */
export function romancePhrases(text: UntaggedText): UntaggedPhrase[] {
  const found: UntaggedPhrase[] = [];
  for (let index = 0; index < text.tokens.length; ) {
    const units = isHead(text, index) ? unitsFrom(text, index) : [];
    found.push(...phrasesOf(text, units));
    index = Math.max(index + 1, behind(text, units));
  }
  return found;
}

/** Behind a phrase and behind the verb or the like that ends it: what adjoins a noun and is no adjective. */
function behind(text: UntaggedText, units: readonly Unit[]): number {
  const end = units.at(-1)?.end ?? 0;
  return units.length > 0 && isWord(text, end) && adjoins(text, end) ? end + 1 : end;
}

function isWord({ lower, language, functionWords }: UntaggedText, index: number): boolean {
  const printed = lower[index] ?? '';
  const word = withoutElision(printed);
  if (!/^\p{L}./u.test(word) || elidedPronoun.test(printed)) return false;
  return !functionWords.has(word) && !isRomanceVerb(word, lower[index - 1] ?? '', language);
}

/** Whether a noun may stand here: no infinitive, and no adjective that an adverb heightens. */
function isHead(text: UntaggedText, index: number): boolean {
  const { lower, language } = text;
  const [before, word] = [lower[index - 1] ?? '', withoutElision(lower[index] ?? '')];
  if (!isWord(text, index) || isInfinitive(word, language)) return false;
  if (gerundMark.test(before) && gerund.test(word)) return false;
  return !(degree.test(before) && isRomanceAdjective(word, '', language));
}

function unitsFrom(text: UntaggedText, start: number): Unit[] {
  const units = [unitAt(text, start, 'none')];
  while (units.length < mostUnits) {
    const next = linked(text, units.at(-1)?.end ?? start);
    if (next === undefined) break;
    units.push(unitAt(text, next.start, next.link));
  }
  return units;
}

function unitAt(text: UntaggedText, start: number, link: Link): Unit {
  const { lower, language } = text;
  const leads = isLeadingAdjective(withoutElision(lower[start] ?? ''), language);
  let end = leads && isWord(text, start + 1) && adjoins(text, start + 1) ? start + 2 : start + 1;
  while (end - start < longestUnit && isModifier(text, end)) end++;
  if (end - start > 1 && opensClause(lower[end - 1] ?? '', lower[end] ?? '', language)) end--;
  return { start, end, link };
}

function isModifier(text: UntaggedText, index: number): boolean {
  const { lower, tokens, language, functionWords } = text;
  const [noun, word] = [lower[index - 1] ?? '', tokens[index]?.text ?? ''];
  if (!adjoins(text, index) || /['’]/.test(word)) return false;
  if (/^\p{Lu}$/u.test(word))
    return /^\p{Ll}/u.test(tokens[index - 1]?.text ?? '') && !functionWords.has(noun);
  if (!isWord(text, index)) return false;
  return /\p{Lu}/u.test(word) || isRomanceAdjective(word.replace(/-.*/, ''), noun, language);
}

/** The noun that a connector joins on, and how; undefined when none does. */
function linked(
  text: UntaggedText,
  index: number,
): { readonly start: number; readonly link: Link } | undefined {
  const link = adjoins(text, index) ? linkAt(text, index) : 'none';
  if (link === 'none') return undefined;
  const start = index + connectorLength(text, index);
  const isName = /^\p{Lu}/u.test(text.tokens[start]?.text ?? '');
  if (!isHead(text, start) || (start > index && !adjoins(text, start))) return undefined;
  return isName && link !== 'bare' ? undefined : { start, link };
}

function linkAt({ lower, language }: UntaggedText, index: number): Link {
  const [before, word, next] = [lower[index - 1], lower[index] ?? '', lower[index + 1] ?? ''];
  if (elidedOf.test(word)) return 'bare';
  if (definite.test(word) || definiteElision.test(word)) return 'definite';
  if (bare.test(word)) return article.test(next) || elidedArticle.test(next) ? 'definite' : 'bare';
  if (repeating.test(word) && before === next) return 'bare';
  return loose[language]?.test(word) && !elidedArticle.test(next) ? 'loose' : 'none';
}

/** How many words the connector takes: none where it is elided, two with its article. */
function connectorLength({ lower }: UntaggedText, index: number): number {
  const word = lower[index] ?? '';
  if (elidedOf.test(word) || definiteElision.test(word)) return 0;
  return bare.test(word) && article.test(lower[index + 1] ?? '') ? 2 : 1;
}

/** The terms that units make: of a long chain those of the parts that an article divides, else one, or each unit. */
function phrasesOf(text: UntaggedText, all: readonly Unit[]): UntaggedPhrase[] {
  const cut = all.findIndex(({ link }, index) => index > 0 && link === 'definite');
  if (all.length > 2 && cut > 0)
    return [...phrasesOf(text, all.slice(0, cut)), ...phrasesOf(text, all.slice(cut))];
  const units = withoutGeneralEnds(text, all);
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (isOneTerm(text, units)) return phraseBetween(text, first.start, last.end, last.end - first.start > 1);
  return units.flatMap((unit) => phrasesOf(text, [unit]));
}

/** Leaves out general nouns without an adjective at the front and the end. */
function withoutGeneralEnds(text: UntaggedText, units: readonly Unit[]): readonly Unit[] {
  const from = units.findIndex((_, index) => !isEmptyHead(text, units, index));
  const to = units.findLastIndex((unit) => !isGeneral(text, unit));
  return from < 0 ? [] : units.slice(from, to + 1);
}

function isGeneral({ lower, generalNouns }: UntaggedText, { start, end }: Unit): boolean {
  return end - start === 1 && generalNouns.has(withoutElision(lower[start] ?? ''));
}

/** Whether a noun says nothing before its complement: `rôle de`, and `analyse` in `analyse des réseaux`. */
function isEmptyHead(text: UntaggedText, units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  if (unit === undefined || !isGeneral(text, unit)) return false;
  const noun = withoutElision(text.lower[unit.start] ?? '');
  const namesKind = kindNoun.test(noun);
  if (!namesKind || next === undefined || units.length - index > 2) return true;
  return next.link === 'definite' && !methodNoun.test(noun);
}

/** Whether units make one term. */
function isOneTerm({ lower }: UntaggedText, units: readonly Unit[]): boolean {
  const words = units.reduce((sum, { start, end }) => sum + end - start, 0);
  const [, second] = units;
  if (second === undefined) return true;
  if (units.length > 2 || words > mostWords) return false;
  const isMethod = methodNoun.test(lower[units[0]?.start ?? 0] ?? '');
  return second.link === 'definite' && !isMethod ? words === 2 : words <= 3;
}
