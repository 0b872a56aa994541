import { calmCapitals } from '../../lexicon/calm-capitals';
import { nominativeOfInstitution } from '../../lexicon/cases/institution-names';
import { type InstitutionEntry, institutionNamed } from '../../lexicon/institutions';
import { isAcronym } from '../../lexicon/is-acronym';
import { personScore } from '../../lexicon/person-name';
import type { Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import { weekdayOf } from '../dates/calendar-words';
import { knownInstitution } from './organization-words';
import { runningWhole } from './running-whole';

/** A whole organisation that some words name. */
export interface OrganizationName extends Span {
  /** The name as printed; the lexicon's where a short form or a part of it is printed. */
  readonly name: string;
  /** The same for all forms of one organisation. */
  readonly key: string;
  /** `known`: the lexicon has it; `shape`: the words of a university; `look`: some other body by its last word. */
  readonly kind: 'known' | 'shape' | 'look' | 'weak';
}

const place = "\\p{Lu}[\\p{L}’'.-]+";
const universities = [
  wrapped`
    \b(?:The )?(?!(?:Das|Der|Die|Dem|Am|Im|Vom|Het|An|At) )(?:${place} ){1,4}(?:University|College|
    Polytechnic|Graduate School|Institute of (?:Science and )?Technology|
    Institut(?!\p{L}))(?: of (?:${place} ?){1,3}| at ${place}| ${place}(?=[,.\n]))?
  `,
  `\\bUniversity (?:of|at) (?:the )?${place}(?:[ -](?:at )?${place}){0,2}`,
  `\\b(?:(?:Technische|Freie|Katholische|Pädagogische|Vrije|Technical) )?Universit(?:é|à|ät|at|eit|et)(?: (?:de|di|degli Studi di|du|Paris|zu|des|della|of))?(?:[ -]${place}){1,3}`,
  `\\bUniversi(?:dad|dade) (?:(?:de|del|da|do|Federal (?:de|do|da)|Nacional|Autónoma|Estadual|Católica) )*(?:${place} ?){1,3}`,
  `\\b(?:Uniwersytetu|Politechniki|Univerzity|Akademii)(?: im\\.)?(?: ${place}){1,3}`,
  `${place} univerzit[ya](?!\\p{L})`,
  `\\b(?:Uniwersytet|Politechnika|Univerzita|Univerzitet|Universitatea|Universitas)(?: im\\.)?(?: ${place}){1,4}(?: (?:w|we|v|u|din) ${place})?`,
  `\\bUniversitäts(?:klinikum|medizin|spital)(?:[ -]${place}){1,3}`,
  `(?:${place} ){1,3}(?:[Uu]niversitet|[Ee]gyetem|[Üü]niversitesi|[Yy]liopisto|[Üü]likool)(?!\\p{L})`,
  `\\p{Lu}\\p{L}{2,20}(?: \\p{L}{3,20}){0,3} (?:университет|університет|академия|институт)(?: в (?:${place}))?(?!\\p{L})(?: им(?:ени|\\.) (?:\\p{Lu}\\. ?){0,2}\\p{Lu}\\p{L}+(?: РАН)?)?`,
  '[一-龯]{2,8}?(?:大学|大學|研究所|研究院|科学院)',
  '[가-힣]{2,12}?(?:대학교|과학기술원|연구원|연구소)(?![가-힣])',
];
const university = new RegExp(universities.join('|'), 'gu');
/** No university is named without one of these: cheaper to look for than the names. */
const universityWord =
  /ni[vw]er[sz]|olleg|olyt|olitec|Graduate|nstitut|gyetem|liopisto|likool|ниверс|ніверс|академ|институт|[一-龯가-힣]/;
const bodies = [
  wrapped`
    \b(?:${place} (?:(?:of|for|and|&) )?){1,5}(?:Institute|Society(?![’']s)|Academy|Museum|Observatory|
    Laborator(?:y|ies)|Library|Association|Hospital)(?: (?:of|
    for) (?:the )?${place}(?:(?: and| of)? ${place}){0,4})?
  `,
  `\\b(?:Institute|Society|Academy|Museum|Observatory|Association) (?:of|for) (?:the )?${place}(?:(?: and| of the| of)? ${place}){1,5}`,
  wrapped`
    \b(?:Instituto|Istituto|Institut|Académie|Accademia|Academia|Sociedad|Società|Société|
    Gesellschaft) (?:de|di|du|des|für|per|d’|
    pour) ${place}(?:(?: e| y| et| und| de| di)? ${place}){1,4}(?: ["“«][^"”»\n]{2,40}["”»])?
  `,
];
const body = new RegExp(bodies.join('|'), 'gu');
const bodyWord =
  /[Ii]nstitut|Istitut|Societ|Socied|Sociét|Acad|Accad|Museum|Observatory|Laborator|Library|Association|Hospital|Gesellschaft/;
const splitter = /\s*(?:[,|•·;:()[\]\t\n/»›@]|\s[-–—]{1,3}\s|\s{3,})\s*/;
/** Words that begin a department, a place or an event and end the name before them. */
const after = new RegExp(
  wrapped`
    \s+(?:Department|Dept|School|Faculty|Seminars?|Colloqui(?:um|a)|Events?|Calendar|News|Home|Lectures?|
    Series|Room|Hall|Campus|Building|Workshop|Conference|Center|Centre|Division|Program|Programme|Log|
    Mathematics|Physics|Computer)(?!\p{L}).*$
  `,
  'u',
);
/** Names that are short for a field, too: `Neuro seminars`. */
const field = /^(?:neuro|astro|broad|media)$/i;
/** The university or school of a part by its last word alone: `Kungliga Skogshögskolan`. */
const schoolLast =
  /^(?:\p{Lu}[\p{L}’'.-]+ (?:(?:och|of|for|de|i|und|for) )?){0,5}\p{Lu}?\p{L}*(?:högskolan?|universitet|universität|hochschule|egyetem|univerzita|uniwersytet)$/iu;
/** Products by which people meet: `Microsoft Teams`, `Google Meet`. */
const product =
  /^(?:teams|meet|calendar|maps?|drive|forms?|docs|scholar|webex|connect|outlook|hangouts|classroom)$/i;

/** Names that are everyday words, surnames or titles, too: a part of a line does not name the institution. */
const everyday = new RegExp(
  wrapped`
    ^(?:brown|reading|rice|bath|drew|smith|temple|union|hope|lane|barnard|bard|wells|cork|duke|howard|
    baylor|carter|drake|emory|clark|bates|pace|regent|sussex|surrey|essex|kent|mercer|tufts|lehigh|pitt|
    hull|york|lincoln|washington|columbia|queens|trinity|kings|city|open|state|national|northern|southern|
    western|eastern|oxford|cambridge|durham|brandeis|cornell|stanford|rutgers|vanderbilt|rockefeller|
    mit licen[cs]e)$
  `,
  'i',
);

/** `Testville, PA 15213`: what stands before the state is a town, though a university may bear its name. */
const stateBehind = /^, ?[A-Z]{2}(?:\.?$|[\s,.] ?(?:\d{5}\b|USA|\n|$))/;

/** `the Old Library`: a room of a house. */
const plainLibrary = /^(?:Old|New|Main|Great|Upper|Lower|Central|Public|Law|Science) Library$/;

/** `10 College Road`: streets bear the names of houses. */
const roadBehind = /^ (?:Road|Rd|Street|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Terrace)\b/;

/** The organisations that words name: parts between commas that are a name, and names by their shape. */
export function organizationNames(words: string, from: number, takesWeak = false): OrganizationName[] {
  const slice = words.slice(0, 400);
  if (/\blicen[cs]e\s*[:=]/i.test(slice)) return [];
  const found: OrganizationName[] = [];
  let place = 0;
  for (const part of slice.split(splitter)) {
    const at = slice.indexOf(part, place);
    place = at + part.length;
    const isPlace = found.at(-1)?.kind === 'shape' && !/\s/.test(part);
    const isTown = stateBehind.test(slice.slice(place, place + 16));
    const names = isPlace ? [] : namesOfPart(calmCapitals(part), from + at, takesWeak);
    found.push(...names.filter(({ kind }) => !isTown || kind !== 'weak'));
  }
  const own = found.filter(
    (name) => !found.some((other) => other !== name && abbreviates(name, other, slice, from)),
  );
  return own.length > 0 ? own : shaped(calmCapitals(slice), from, university, 'shape');
}

/** `UNC | Universidad Nacional de Córdoba`: the short form beside a name of those initials is that one's. */
function abbreviates(short: OrganizationName, long: OrganizationName, words: string, from: number): boolean {
  const letters = words.slice(short.start - from, short.end - from);
  if (!isAcronym(letters) || letters.length < 3 || short.key === long.key) return false;
  const initials = [...words.slice(long.start - from, long.end - from).matchAll(/(?<!\p{L})\p{Lu}/gu)];
  return initials.map(([letter]) => letter).join('') === letters;
}

function namesOfPart(part: string, at: number, takesWeak: boolean): OrganizationName[] {
  const bare = part.replace(
    /^(?:[Tt]he|[Aa]t|[Bb]y the|[Bb]y|[Hh]osted by the|[Hh]osted by|[Pp]resented by|[Oo]rgani[sz]ed by) /,
    '',
  );
  const start = at + part.length - bare.length;
  const entry = isEverydayShort(bare) ? undefined : knownInstitution(bare, true);
  if (entry !== undefined && bare.length > 1 && !isSmallAcronym(bare, entry) && !isOtherAcronym(bare, entry))
    return [named(bare, start, entry, knownInstitution(bare) === undefined ? 'weak' : 'known')];
  const byShape = shaped(bare, start, university, 'shape');
  if (byShape.length === 0 && schoolLast.test(bare)) return [named(bare, start, undefined, 'shape')];
  const isLibrary = /\b(?:Library|Museum|Observatory|Hospital|Press)\b/.test(bare);
  if (byShape.length > 0 && !isLibrary) return byShape;
  const byWords = wordsOf(bare, start, takesWeak);
  if (byWords.length > 0 && !isLibrary) return byWords;
  return [...shaped(bare, start, body, 'look'), ...byShape].slice(0, 1);
}

/** `ÚFAL` is not the UFAL: an accent in an acronym makes it another one. */
function isOtherAcronym(words: string, entry: InstitutionEntry): boolean {
  const isAccented = isAcronym(words) && /[^A-Z\d&.-]/.test(words);
  return isAccented && ![entry.name, ...entry.aliases, ...entry.weakAliases].includes(words);
}

/** `Thu` is a day and `doe` the front of an address, though both are short for an institution in capitals. */
function isEverydayShort(words: string): boolean {
  return words.length < 6 && (weekdayOf(words) !== undefined || words === words.toLowerCase());
}

/** `Hits` is not HITS; `Keio` is a name of its own. */
function isSmallAcronym(words: string, entry: InstitutionEntry): boolean {
  return /^\p{Lu}\p{Ll}{1,4}$/u.test(words) && !entry.name.includes(words);
}

/** A name by its shape, without the words of a department behind it; the longest known beginning counts. */
function shaped(words: string, from: number, shape: RegExp, kind: 'shape' | 'look'): OrganizationName[] {
  if (!(shape === body ? bodyWord : universityWord).test(words)) return [];
  const found = [...words.matchAll(shape)].filter(
    ({ index, 0: name }) =>
      !roadBehind.test(words.slice(index + name.length)) &&
      (kind === 'shape' ||
        !(plainLibrary.test(name) || /(?:\bon|\band|\bin|&) $/.test(words.slice(0, index)))),
  );
  return found.map((match) => {
    const whole = match[0].trim();
    const name = (kind === 'shape' ? whole.replace(after, '') : whole)
      .replace(/^The /, '')
      .replace(/[.,\s]+$/, '');
    const start = from + match.index + match[0].indexOf(name);
    const known = knownInstitution(whole) ?? institutionNamed(name) ?? knownInstitution(name);
    return named(name, start, known, known === undefined ? kind : 'known');
  });
}

function named(
  words: string,
  start: number,
  entry: InstitutionEntry | undefined,
  kind: OrganizationName['kind'],
): OrganizationName {
  const whole = entry && runningWhole(entry);
  const isPrinted = whole === undefined || (whole === entry && isFull(words, whole.name));
  const name = isPrinted ? nominativeOfInstitution(words) : whole.name;
  return { start, end: start + words.length, name, key: whole?.name ?? name.toLowerCase(), kind };
}

/** A short form (`MIT`, `Testville`) is not how a text names an institution in full. */
function isFull(words: string, name: string): boolean {
  return !isAcronym(words) && words.includes(' ') && words.length >= Math.min(12, name.length * 0.5);
}

/** Known names of up to six words inside a longer part: `Testville CSAIL`, `the MIT seminar`. */
function wordsOf(part: string, at: number, takesWeak: boolean): OrganizationName[] {
  const words = [...part.matchAll(/[\p{L}\p{N}&'’.-]+/gu)].slice(0, 30);
  for (let length = Math.min(6, words.length); length > 0; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const [one, last] = [words[first], words[first + length - 1]];
      if (one === undefined || last === undefined || !/^\p{Lu}/u.test(one[0])) continue;
      const name = part.slice(one.index, last.index + last[0].length);
      const entry = knownInstitution(name, takesWeak || /^[A-Z]{2,4}$/.test(name));
      if (entry === undefined || !isCredible(name) || isOtherAcronym(name, entry)) continue;
      const next = words[first + length]?.[0];
      if (isOtherwise(name, words[first - 1]?.[0], next)) continue;
      if (goesOn(name, next) || isOwned(name, words[first - 1]?.[0]))
        return [named(part, at, undefined, 'shape')];
      return [named(name, at + one.index, entry, knownInstitution(name) === undefined ? 'weak' : 'known')];
    }
  return [];
}

/** Short forms count only in capitals: `MIT`, not `It`. */
function isCredible(name: string): boolean {
  return name.length > 4 || name === name.toUpperCase();
}

/** `Brown Bag`, `Reading week`, `Otto Brandeis`, `IBM building`: the word says something else with its neighbour. */
function isOtherwise(name: string, before: string | undefined, next: string | undefined): boolean {
  if (/^(?:licen[cs]ed?)$/i.test(before ?? '') || /^licen[cs]e$/i.test(next ?? '')) return true;
  if (field.test(name) && /^(?:seminars?|talks?|colloqui\p{L}+|lectures?)$/iu.test(next ?? '')) return true;
  if (
    /^reading$/i.test(name) &&
    /^(?:seminar|group|club|circle|course|session|list|party)s?$/i.test(next ?? '')
  )
    return true;
  if (/^(?:building|hall|house|auditorium|lounge|lobby)$/i.test(next ?? '') && !/\s/.test(name)) return true;
  if (product.test(next ?? '') || (isAcronym(name) && /^\d/.test(next ?? ''))) return true;
  if (/\s/.test(name) || isAcronym(name)) return false;
  const isName = (words: string): boolean => /^\p{Lu}\S* \p{Lu}/u.test(words) && personScore(words) > 0.6;
  if (before !== undefined && isName(`${before} ${name}`)) return true;
  return (
    everyday.test(name) &&
    /^(?:bag|week|group|list|room|day|hall|lecture|lectures|memorial)$/i.test(next ?? '')
  );
}

/** `Lakeside Institute for Advanced Study` is not the `Institute for Advanced Study`. */
function isOwned(name: string, before: string | undefined): boolean {
  return (
    /^(?:Institute|School|College|Academy|Center|Centre|Museum) (?:of|for) /.test(name) &&
    /^\p{Lu}\p{Ll}/u.test(before ?? '') &&
    before !== 'The'
  );
}

/** `Institute of Birds Education and Research` is not the `Institute of Birds`. */
function goesOn(name: string, next: string | undefined): boolean {
  return / (?:of|for) /.test(name) && /^\p{Lu}\p{Ll}/u.test(next ?? '') && !after.test(`${name} ${next}`);
}
