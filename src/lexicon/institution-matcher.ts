import { fold } from '../util/fold';
import { groupBy } from '../util/group-by';
import { buildTokenTrie, type TokenTrie } from '../util/token-trie';
import { type Token, tokenize } from '../util/tokenize';
import { germanForms } from './cases/german';
import { type InstitutionEntry, institutions } from './institutions';
import { meansElse, shortNamesOf } from './short-institution-names';

/** An institution of the lexicon met in a text, as indices of tokens. */
export interface InstitutionMatch {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  readonly entry: InstitutionEntry;
  /** True for a form that names it only where an affiliation is expected. */
  readonly weak: boolean;
  /** Further institutions that the same weak form may name. */
  readonly others: readonly InstitutionEntry[];
}

interface Form {
  readonly entry: InstitutionEntry;
  readonly others: readonly InstitutionEntry[];
  readonly weak: boolean;
  /** Written small: `imec`. */
  readonly small: boolean;
  /** Printed with capitals inside: `IAS` and `LiU`, not `Ias` and `Liu`. */
  readonly acronym: boolean;
}

interface Keys {
  readonly keys: readonly string[];
  /** For each key, the index of its token. */
  readonly tokens: readonly number[];
}

const silent = new Set([
  ...['the', 'at', 'of', 'for', 'in', 'en', 'di', 'de', 'da', 'do', ','],
  ...['-', '–', '‐', '.', '"', '“', '”', '«', '»'],
]);
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ...[
    'universita',
    'universite',
    'universidad',
    'universidade',
    'universitat',
    'universiteit',
    'universitet',
  ].map((word) => [word, 'university'] as const),
  ['univ.', 'university'],
  ['univ', 'university'],
  ['u.', 'university'],
  ['inst.', 'institute'],
  ['inst', 'institute'],
  ['mass.', 'massachusetts'],
  ['dept.', 'department'],
  ['st.', 'saint'],
  ['st', 'saint'],
]);
const head =
  /^(?:universit|institut|college|school|department|academy|laborator|center|centre|faculty|hospital)/;

/** `imec`, `deCODE`: words that names begin with which are written small. */
const smallOpeners: ReadonlySet<string> = new Set(
  institutions
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter(isSmall)
    .map((form) => tokenize(form)[0]?.text ?? ''),
);

let trie: TokenTrie<Form> | undefined;

/** All institutions of the lexicon that the tokens name, longest first at each place, in order, without overlap. */
export function matchInstitutions(tokens: readonly Token[]): InstitutionMatch[] {
  trie ??= buildTrie();
  const { keys, tokens: indices } = keysOf(tokens);
  const matches: InstitutionMatch[] = [];
  for (let at = 0; at < keys.length; at++) {
    const opener = tokens[indices[at] ?? 0]?.text ?? '';
    const hit = isCapital(opener) || smallOpeners.has(opener) ? trie.longestAt(keys, at) : undefined;
    if (hit === undefined || (hit.value.small !== isSmall(opener) && !isCapital(opener))) continue;
    const from = indices[at] ?? 0;
    const to = (indices[hit.end - 1] ?? 0) + 1;
    if (isInsideToken(indices, at, hit.end) || !hasCase(tokens, from, to, hit.value)) continue;
    const { weak } = hit.value;
    matches.push({ from, to, weak, ...printedSo(hit.value, opener) });
    at = hit.end - 1;
  }
  return matches;
}

/** Of institutions whose short forms differ by case alone, `UvA` and `UVA`, the one that is printed so. */
function printedSo({ entry, others, weak }: Form, printed: string): Pick<Form, 'entry' | 'others'> {
  const exact = weak ? [entry, ...others].filter(({ weakAliases }) => weakAliases.includes(printed)) : [];
  const [first, ...more] = exact;
  return first === undefined ? { entry, others } : { entry: first, others: more };
}

function buildTrie(): TokenTrie<Form> {
  const formsOf = (entry: InstitutionEntry): [string, boolean][] => [
    ...[entry.name, ...entry.aliases].map((form): [string, boolean] => [form, false]),
    ...entry.weakAliases.map((form): [string, boolean] => [form, true]),
    ...shortNamesOf(entry).map((form): [string, boolean] => [form, true]),
    ...inflected(entry).map((form): [string, boolean] => [form, false]),
  ];
  const forms = institutions.flatMap((entry) =>
    formsOf(entry).map(([form, weak]) => ({
      form,
      value: { entry, weak, small: isSmall(form), acronym: isAcronym(form) },
    })),
  );
  const owners = groupBy(
    forms.filter(({ value }) => value.weak),
    ({ form }) => fold(form),
  );
  const othersOf = ({ form, value }: (typeof forms)[number]): InstitutionEntry[] =>
    value.weak
      ? (owners.get(fold(form)) ?? []).map((one) => one.value.entry).filter((one) => one !== value.entry)
      : [];
  const strongFirst = [
    ...forms.filter(({ value }) => !value.weak),
    ...forms.filter(({ value }) => value.weak),
  ];
  return buildTokenTrie(
    strongFirst.map((one) => {
      const value: Form = { ...one.value, others: othersOf(one) };
      return [keysOf(tokenize(one.form)).keys, value] as const;
    }),
  );
}

/** The forms of a German name in its other cases. */
function inflected({ name, aliases, country }: InstitutionEntry): string[] {
  return /^(?:DE|AT|CH)$/.test(country) ? [name, ...aliases].flatMap(germanForms) : [];
}

/** Folded words without `the`, `of`, `at`; a comma is silent too, but not before a word that begins a new name. */
function keysOf(tokens: readonly Token[]): Keys {
  const keys: string[] = [];
  const indices: number[] = [];
  tokens.forEach((token, index) => {
    const { text } = token;
    const folded = fold(/^[ld]['’]\p{Lu}/u.test(text) ? text.slice(2) : text);
    if (silent.has(folded) && !isLetters(text, tokens[index + 1]?.text ?? '')) {
      if (folded === '.' && token.end !== tokens[index + 1]?.start) push('|');
      if (folded === ',' && head.test(fold(tokens[index + 1]?.text ?? ''))) push('|');
      return;
    }
    for (const part of parts(spelledOut.get(folded) ?? folded)) push(part);
    function push(key: string): void {
      keys.push(key);
      indices.push(index);
    }
  });
  return { keys, tokens: indices };
}

/** `*AT*&T`, `*DE* Roe`: letters of a name, where what follows is not all in capitals. */
function isLetters(text: string, next: string): boolean {
  if (!/^[A-Z]{2,3}$/.test(text)) return false;
  return next === '&' || /^\p{Lu}\p{Ll}/u.test(next);
}

/** `wisconsin-madison` → `wisconsin`, `madison`; `m.i.t.` → `mit`. */
function parts(word: string): string[] {
  return /^[a-z]+$/.test(word) ? [word] : word.replace(/[.’']/g, '').split('-');
}

/** Whether a match ends within a token, or goes on behind one in which it begins: `ABC-Testville University`. */
function isInsideToken(indices: readonly number[], from: number, end: number): boolean {
  const opensInside = indices[from] === indices[from - 1] && indices[from] !== indices[end - 1];
  return opensInside || indices[end] === indices[end - 1];
}

function hasCase(tokens: readonly Token[], from: number, to: number, form: Form): boolean {
  if (!form.acronym) return true;
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');
  return (/[A-Z]/.test(text.slice(1)) && !degree.test(text)) || isLongAcronym(text);
}

const shortestSpoken = 5;

/** `Unicamp`, `Inria`: acronyms that are spoken as words are often printed as words. */
function isLongAcronym(text: string): boolean {
  return text.length >= shortestSpoken && !degree.test(text) && !meansElse(fold(text));
}

const degree = /^[BM]\.?\s?Sc\b/;

/** `IAS`, `M.I.T.`, `LiU`: short and with a capital inside. */
function isAcronym(form: string): boolean {
  return form.length <= 8 && /^[A-Za-z.&]+$/.test(form) && /[A-Z]/.test(form.slice(1));
}

function isSmall(form: string): boolean {
  return /^\p{Ll}/u.test(form);
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
}
