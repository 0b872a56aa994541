import { isDegree } from '../../lexicon/degrees';
import { honorificLength, personScore } from '../../lexicon/person-name';
import type { Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import { looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import { cjkName } from './cjk-name';

/** A stretch of a speaker line between separators. */
export interface Chunk extends Span {
  readonly text: string;
  readonly separator: string;
  readonly inParentheses: boolean;
  /** A title stood behind the name, as in Chinese. */
  readonly isTitled?: boolean;
}

const separator =
  /\s*(?:\s{3}|[,;|\n，；、·•]|\s[-–—]{1,3}\s|\s[-–—]|[–—]|\/(?=\s?\p{Lu})|(?<=\s)(?:and|&|et|und|y|e|with|avec|mit|con|con la|jointly with|joint with|from|of the|of|at|vs\.?)(?=\s))\s*/gu;
/** `R. J. (Bob) Byron`. */
const nickname = /(?<=\p{Lu}\p{L}*\.? )\(\p{Lu}\p{Ll}{1,11}\)(?= \p{Lu})/gu;

/** The full stop of a sentence, not of an abbreviation. */
const sentenceEnd = /(?<=\p{Ll}{3})(?<!\b(?:[Uu]niv|[Dd]ept|[Ii]nst|Corp|[Pp]rof|[Aa]ssoc|[Aa]sst|Dipl))\.$/u;

/** Cuts a line of people at its separators; what parentheses hold is one chunk, `BYRON, Ada` is one name. */
export function peopleChunks(text: string, from: number): Chunk[] {
  return joinSurnameFirst(cutAll(text, from));
}

/** Cuts at separators outside parentheses; what parentheses hold is one chunk. */
function cutAll(text: string, from: number): Chunk[] {
  const chunks: Chunk[] = [];
  let depth = 0;
  let start = 0;
  let before = '';
  for (const cut of cutPoints(text)) {
    const isInner = depth > (cut.mark === ')' ? 1 : 0);
    if (cut.mark === '(') depth++;
    else if (cut.mark === ')') depth = Math.max(0, depth - 1);
    if (isInner) continue;
    addChunk(chunks, text, from, { start, end: cut.start, mark: before }, cut.mark === ')');
    start = cut.end;
    before = cut.mark === ')' ? '' : cut.mark;
  }
  addChunk(chunks, text, from, { start, end: text.length, mark: before }, depth > 0);
  return chunks;
}

interface Cut extends Span {
  readonly mark: string;
}

function cutPoints(text: string): Cut[] {
  const cuts: Cut[] = [];
  const nicknames = new Set(
    [...text.matchAll(nickname)].flatMap(({ index, 0: words }) => [index, index + words.length - 1]),
  );
  for (const match of text.matchAll(/[()[\]（）]/g))
    if (!nicknames.has(match.index))
      cuts.push({ start: match.index, end: match.index + 1, mark: /[([（]/.test(match[0]) ? '(' : ')' });
  for (const match of text.matchAll(separator))
    cuts.push({ start: match.index, end: match.index + match[0].length, mark: match[0].trim() || match[0] });
  return [...cuts, ...gluedPoints(text), ...titledPoints(text)].sort(
    (left, right) => left.start - right.start,
  );
}

/** `Ada ByronTestville University`, `ByronPostdoc`: words run together before an institution or a post. */
function gluedPoints(text: string): Cut[] {
  return [...text.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{L})/gu)]
    .filter((match) => {
      const after = text.slice(match.index).split(/[,(;|\n]/)[0] ?? '';
      const word = /\p{L}*$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
      return (
        word.length > 1 &&
        !/^(?:Mc|Mac|De|Di|Le|La|Van|Fitz)$/.test(word) &&
        (looksLikeOrganization(after) || looksLikeRole(after))
      );
    })
    .map((match) => ({ start: match.index, end: match.index, mark: '' }));
}

/** `Testville University Dr. BYRON, Ada`: a title behind an institution begins the name. */
function titledPoints(text: string): Cut[] {
  if (!/ (?:Prof|Dr)/.test(text)) return [];
  const match = /(?<=\p{L}{3}) (?=(?:Prof|Dr)\.? ?\p{Lu})/u.exec(text.slice(0, 120));
  return match !== null && looksLikeOrganization(text.slice(0, match.index))
    ? [{ start: match.index, end: match.index + 1, mark: 'at' }]
    : [];
}

/** Marks, degrees and titles before a name. */
const titles = new RegExp(
  wrapped`
    ^[\s"“”*_:.•-]*(?:(?:(?:M\.?Sc|B\.?Sc|M\.A|B\.A|M\.?Eng|Ph\.?D|Dipl\.-\p{L}{2,10}|Professors|
    Professor Emeritus|Professor Emerita|Emeritus Professor|Emerita Professor|Distinguished Professor|
    Profs|Doctors|Drs|Dra|Profa|Prof\.?ssa|[Dd]ott\.?ssa|[Dd]ott|Profs?\. Dra|Profa\. Dra|
    Prof\.?ssa Dott\.?ssa|Frau|Herr|Señora?|Doña|Don|Signora?|Ing|Mag)\b\.?\s+){1,3})?
  `,
  'u',
);

function addChunk(chunks: Chunk[], text: string, from: number, cut: Cut, inParentheses: boolean): void {
  const raw = text.slice(cut.start, cut.end);
  const lead = titles.exec(raw)?.[0].length ?? 0;
  const body = raw
    .slice(lead)
    .replace(/[\s"“”*_:]{1,20}$/, '')
    .replace(/ [’'‘]\d\d$/, '')
    .replace(sentenceEnd, '');
  if (body === '') return;
  const at = from + cut.start + lead;
  const chunk = { text: body, start: at, end: at + body.length, separator: cut.mark, inParentheses };
  chunks.push(withoutCjkTitles(chunk));
}

/** `白玉兰 教授` without its title. */
function withoutCjkTitles(chunk: Chunk): Chunk {
  const name = chunk.inParentheses ? undefined : cjkName(chunk.text);
  return name?.isTitled !== true
    ? chunk
    : { ...chunk, text: chunk.text.slice(0, name.length), end: chunk.start + name.length, isTitled: true };
}

/** `BYRON, Ada`: a surname in capitals and a given name that a comma parts; its institution may stand before them. */
function joinSurnameFirst(chunks: readonly Chunk[]): Chunk[] {
  const [house, titled] = chunks;
  if (house !== undefined && titled?.separator === 'at' && honorificLength(titled.text) > 0)
    return [house, ...joinSurnameFirst(chunks.slice(1))];
  const [first, second, ...rest] = chunks;
  if (first === undefined || second === undefined || second.separator !== ',' || second.inParentheses)
    return [...chunks];
  const family = first.text.slice(honorificLength(first.text));
  const isList = rest[0]?.separator === ',' && /^\p{Lu}\p{Ll}+$/u.test(rest[0].text);
  if (isList && !/^\p{Lu}{2,}$/u.test(family)) return [...chunks];
  const isSurname = /^(?:\p{Lu}{2,}[\p{Lu}'’-]*|\p{Lu}[\p{L}'’-]+)$/u.test(family);
  const isGiven =
    /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?$/u.test(second.text) && !/^\p{Lu}{3,}$/u.test(second.text);
  if (!isSurname || !isGiven || looksLikeOrganization(second.text) || isDegree(second.text))
    return [...chunks];
  const joined = `${second.text} ${family}`;
  const isShouted = family === family.toUpperCase() && family.length > 2;
  const isSure = isShouted || (family === first.text && personScore(joined) >= 0.6);
  if (!isSure) return [...chunks];
  return [{ ...first, text: joined, end: second.end }, ...rest];
}
