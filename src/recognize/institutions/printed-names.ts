import { nominativeOfInstitution } from '../../lexicon/cases/institution-names';
import {
  type InstitutionEntry,
  institutionCalled,
  institutionKey,
  institutionNamed,
} from '../../lexicon/institutions';
import { institutionMeant } from '../../lexicon/short-institution-names';
import { fold } from '../../util/fold';
import { wrapped } from '../../util/wrapped';
import type { Words } from '../words';
import type { FoundInstitution } from './found-institution';

/** Words that a full name has and a short form has not: `Testville *University*`, not `Testville State`. */
const headWord = new RegExp(wrapped`
  ^(?:universi|institut|istitut|instytut|college|colleg|school|academ|akadem|politec|polytec|politech|
  ecole|hochschul|laborator|center|centre|centro|zentrum|hospital|observ|museum|foundation|fundaci|
  corporation|societ|tecnolog|technolog|technisch|council|agency|association|organi[sz]ation)
`);
/** Kinds whose short names are names as good as the full one: `Red Cross`, `Bell Labs`. */
const shortensAtWill = /^(?:company|agency|museum|society|foundation)$/;
const shortWord = /^(?:\p{Lu}[\p{Lu}\d&.]{0,4}|\p{L}{1,6}\.)$/u;

/**
 * What a document calls the institutions of the lexicon: preferred name → the fullest name printed, else the short
 * form or the acronym that it prints, if that names nothing else. Those of which it prints no more than a town or a
 * word of the name keep the preferred name and are not in the map.
 */
export function printedNames(words: Words, found: readonly FoundInstitution[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shortNames = new Map<string, string>();
  for (const one of found) {
    const entry = institutionNamed(one.name);
    if (entry === undefined) continue;
    const printed = withoutPlace(nominativeOfInstitution(printedForm(words, one)), entry);
    keepFuller(names, one.name, fullName(printed, entry));
    keepFuller(shortNames, one.name, shortName(printed, entry));
  }
  return new Map([...shortNames, ...names]);
}

function keepFuller(names: Map<string, string>, preferred: string, printed: string | undefined): void {
  const known = names.get(preferred);
  if (printed !== undefined && (known === undefined || isFuller(printed, known, preferred)))
    names.set(preferred, printed);
}

/** `TIB`, `Tebtech`: a form that means this institution alone; not `Testville`, which only clips an English name. */
function shortName(printed: string, entry: InstitutionEntry): string | undefined {
  return institutionMeant(printed) === entry && !isClipped(printed, entry) ? printed : undefined;
}

/** Countries whose universities have no other name than the English one, which elsewhere is a translation. */
const english = /^(?:US|GB|IE|CA|AU|NZ|ZA)$/;

/** A single word that the university's name holds too: `Duke`, `Princeton`. */
function isClipped(printed: string, { name, country }: InstitutionEntry): boolean {
  return english.test(country) && /Universit|College/.test(name) && name.split(/[ ,-]/).includes(printed);
}

/** The same institutions under the names that the document prints. */
export function renamed(
  found: readonly FoundInstitution[],
  names: ReadonlyMap<string, string>,
): FoundInstitution[] {
  return found.map((one) => ({
    ...one,
    name: names.get(one.name) ?? one.name,
    ...(one.partOf !== undefined && { partOf: names.get(one.partOf) ?? one.partOf }),
  }));
}

function printedForm({ text, tokens }: Words, { from, to }: FoundInstitution): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
}

/** `Testville School of Birds in Birdtown` without the town, if the name means the same without it. */
function withoutPlace(printed: string, entry: InstitutionEntry): string {
  const mark = [' at ', ' in ', ', '].find((one) => printed.includes(one));
  const cut = mark === undefined ? -1 : printed.lastIndexOf(mark);
  if (mark === undefined || institutionMeant(printed.slice(0, cut)) !== entry) return printed;
  const tail = printed.slice(cut + mark.length);
  const isName = mark === ' at ' ? institutionCalled(tail) === undefined : entry.name.includes(tail);
  return isName ? printed : printed.slice(0, cut);
}

/** The preferred name wins when it is printed, else the longer form. */
function isFuller(printed: string, known: string, preferred: string): boolean {
  if (printed === preferred || known === preferred) return printed === preferred;
  return printed.length > known.length;
}

function fullName(printed: string, entry: InstitutionEntry): string | undefined {
  if (institutionKey(printed) === institutionKey(entry.name) && !foreignUniversity.test(printed))
    return entry.name;
  if (fold(entry.name).startsWith(`${fold(printed)} -`) || isWithoutForm(printed, entry)) return printed;
  const parts = printed.split(/[ -]/);
  const isFull =
    parts.length > 1 &&
    !entry.weakAliases.includes(printed) &&
    (shortensAtWill.test(entry.kind) || parts.some((word) => headWord.test(fold(word)))) &&
    (fold(printed) === fold(entry.name) ||
      parts.length > 3 ||
      !parts.some((word) => shortWord.test(word) && !isShouted(printed)));
  return isFull ? (isShouted(printed) ? spelledForm(printed, entry) : printed) : undefined;
}

/** `Acme` of `Acme Inc.`: the name without its legal form. */
function isWithoutForm(printed: string, { name }: InstitutionEntry): boolean {
  const rest = name.slice(printed.length);
  return name.startsWith(printed) && /^,? /.test(rest) && legalForm.test(rest.replace(/^,? /, ''));
}

/** `Università di Testville`: a translation of the preferred name, and no worse a name. */
const foreignUniversity = /universit(?:[àáäé]|at|eit|et)|universidad/i;

const legalForm =
  /^(?:Inc\.?|AG|GmbH|Ltd\.?|Limited|plc|SE|S\.?A\.?|N\.?V\.?|Corporation|Corp\.?|Co\.?|Company)$/;

/** `TESTVILLE UNIVERSITY` as the lexicon spells it. */
function spelledForm(printed: string, { name, aliases }: InstitutionEntry): string | undefined {
  const forms = [name, ...aliases];
  const key = institutionKey(printed);
  return (
    forms.find((form) => fold(form) === fold(printed)) ?? forms.find((form) => institutionKey(form) === key)
  );
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}
