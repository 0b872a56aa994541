import { nominativePair } from '../../lexicon/cases/slavic-nouns';
import { isCapital, runsOn, type Words } from '../words';
import { type FoundInstitution, indexTest } from './found-institution';

interface Head {
  readonly form: RegExp;
  readonly name: string;
  /** What it is for follows in small letters: `Институт проблем пения`. */
  readonly hasField: boolean;
}

/** Heads of Russian names in their cases. Folded, `й` is `и`. */
const heads: readonly Head[] = [
  { form: /^университет(?:а|е|ом|у)?$/, name: 'университет', hasField: false },
  { form: /^институт(?:а|е|ом|у)?$/, name: 'институт', hasField: true },
  { form: /^центр(?:а|е|ом|у)?$/, name: 'центр', hasField: true },
  { form: /^академи(?:я|и|ю|еи)$/, name: 'академия', hasField: true },
  { form: /^обсерватори(?:я|и|ю|еи)$/, name: 'обсерватория', hasField: false },
  { form: /^консерватори(?:я|и|ю|еи)$/, name: 'консерватория', hasField: false },
  { form: /^школ(?:а|ы|е|у|ои)$/, name: 'школа', hasField: true },
];
const adjective = /^[а-я-]{3,40}(?:[иы]и|ои|ого|его|ом|ем|ому|[иы]м|ая|яя|ую)$/;
const pronoun = /^(?:наш|ваш|сво|эт|то[мт]|котор|друг|кажд|сам|одн|так|весь|перв|втор)/;
const genitive =
  /^(?:проблем|систем|наук|стран|машин|средств|культур)$|^[а-я-]{3,40}(?:[аяыи]|[оеё]в|[иы]х|[ое]го|ей)$/;
const verb = /(?:ла|ли|лась|лись)$/;
const longestName = 7;

/** Russian institutions by shape, named in the nominative: `Тестовском государственном университете`, `Институт пения РАН`. */
export function findCyrillicInstitutions(words: Words): FoundInstitution[] {
  if (!/[а-я]/.test(words.text)) return [];
  const named = words.keys.flatMap((key, index) => {
    const head = heads.find(({ form }) => form.test(key));
    return head === undefined ? [] : (institutionAt(words, index, head) ?? []);
  });
  const short = acronymUses(words, named);
  const isShort = indexTest([...named, ...short]);
  return [...named, ...short, ...universityLetters(words).filter(({ from }) => !isShort(from))];
}

function institutionAt(words: Words, at: number, head: Head): FoundInstitution | undefined {
  const from = leftEdge(words, at);
  const to = rightEdge(words, at, head);
  if (!isCapital(words.tokens[from]) || to - from < 2) return undefined;
  if (from === at && to === at + 1) return undefined;
  return found(from, to, nominative(words, { from, at, to }, head), 'name-shape', 0.85);
}

function found(from: number, to: number, name: string, rule: string, confidence: number): FoundInstitution {
  return { from, to, name, part: false, generic: false, rule, confidence };
}

/** Index of the capitalised adjective that opens the name; the head's own when there is none. */
function leftEdge(words: Words, at: number): number {
  let from = at;
  for (let index = at - 1; index >= Math.max(0, at - longestName) && runsOn(words, index + 1); index--) {
    const key = words.keys[index] ?? '';
    if (!adjective.test(key) || pronoun.test(key)) break;
    if (isCapital(words.tokens[index])) from = index;
  }
  return from;
}

function rightEdge(words: Words, at: number, { hasField }: Head): number {
  let to = at + 1;
  for (let index = at + 1; index < at + longestName && runsOn(words, index); index++) {
    const key = words.keys[index] ?? '';
    const isLink = /^(?:и|имени|им)$/.test(key);
    if (
      isProper(words, index) ||
      isOwnName(words, at, index) ||
      (hasField && !isCapital(words.tokens[index]) && isField(key))
    )
      to = index + 1;
    else if (!isLink && key !== '.') break;
  }
  return to;
}

/** `в Центре *Зинген*`: a name that no case changes, right behind the head. */
function isOwnName(words: Words, at: number, index: number): boolean {
  const isOne = index === at + 1 && isCapital(words.tokens[at]) && !isCapital(words.tokens[index + 1]);
  return isOne && /^[А-ЯЁ][а-яё]{3,}$/.test(words.tokens[index]?.text ?? '');
}

function isField(key: string): boolean {
  return key.length > 3 && genitive.test(key) && !verb.test(key);
}

/** `Тестограда`, `РАН`, `А.` of `имени А. Б. Тестова`. */
function isProper({ tokens, keys }: Words, index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (/^(?:[А-Я]{2,5}|(?:[А-Я]\.){1,2})$/.test(text)) return true;
  return /^[А-ЯЁ]/.test(text) && genitive.test(keys[index] ?? '');
}

function nominative(
  words: Words,
  { from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
  { name }: Head,
): string {
  const { tokens, text } = words;
  const noun = tokens[at]?.text ?? '';
  const before = tokens
    .slice(from, at)
    .map(({ text: word }) => nominativePair(word, noun, 'ru')?.adjective ?? word);
  const head = isCapital(tokens[at]) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const behind = text.slice(tokens[at]?.end ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  return [...before, head].join(' ') + behind;
}

/** `ТПбГУ` where the document names the `Тесто-Петербургский государственный университет`. */
function acronymUses({ tokens }: Words, named: readonly FoundInstitution[]): FoundInstitution[] {
  const short = new Map(named.map((one) => [initialsOf(one.name), one.name] as const));
  return tokens.flatMap(({ text }, index) => {
    const name = /^[А-Я][А-Яа-я]{1,7}$/.test(text) ? short.get(text.replace(/[а-я]/g, '')) : undefined;
    const isShort = name !== undefined && text.replace(/[а-я]/g, '').length > 2;
    return isShort ? [found(index, index + 1, name, 'acronym', 0.8)] : [];
  });
}

/** `ТГУ`, `ТПбФУ`, `МПП РАН`: letters that end like those of a university, or before those of the academy. */
function universityLetters({ tokens }: Words): FoundInstitution[] {
  return tokens.flatMap(({ text }, index) => {
    if (/^[А-Я][А-Яа-я]{0,4}(?:ГУ|ФУ|ТУ|МУ)$/.test(text)) return [withKind(tokens, index)];
    const institute = text === 'РАН' ? (tokens[index - 1]?.text ?? '') : '';
    return /^[А-Я]{2,6}$/.test(institute)
      ? [found(index - 1, index + 1, `${institute} РАН`, 'letters', 0.75)]
      : [];
  });
}

/** `НИУ ТФУ`: letters before them tell what kind of university it is. */
function withKind(tokens: Words['tokens'], index: number): FoundInstitution {
  const from = tokens[index - 1]?.text === 'НИУ' ? index - 1 : index;
  const name = tokens
    .slice(from, index + 1)
    .map(({ text }) => text)
    .join(' ');
  return found(from, index + 1, name, 'letters', 0.75);
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => word.length > 1)
    .map((word) => (/^[А-Я]{2,}$/.test(word) ? word : word.charAt(0).toUpperCase()))
    .join('');
}
