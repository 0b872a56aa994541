import { isOrganization } from '../is-organization';
import { asList, isObject, type JsonObject, nameOf, oneLine, textOfValue } from './value';

export interface Person {
  readonly name: string;
  readonly affiliation?: string;
  readonly bio?: string;
  /** It is said to be an organisation. */
  readonly isHouse: boolean;
}

const delimiters = /\s{0,3};\s{0,3}|\s{1,3}&\s{1,3}|\s{1,3}(?:and|und|et|y|e)\s{1,3}|\n/;
/** Two to four capitalised words or initials, particles among them: enough to see that a list holds names. */
const nameLike =
  /^(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?(?:\p{Lu}[\p{L}.'’-]{0,30}|(?:de|da|di|von|van|der|den|la|le|bin|al|del|dos|ten)) (?:[\p{L}.'’-]{1,30} ){0,3}\p{Lu}[\p{L}.'’-]{0,30}$/u;

const isName = (text: string): boolean => nameLike.test(text) && !isOrganization(text);

const pieces = (text: string, delimiter: RegExp | string): readonly string[] =>
  text
    .split(delimiter)
    .map((piece) => piece.trim())
    .filter(Boolean);

/** The names in one text, where it is certain that it is a list of names; else the text as it is. */
const splitNames = (text: string): readonly string[] => {
  const byDelimiter = pieces(text, delimiters).flatMap((piece) => splitByComma(piece));
  return byDelimiter.length > 1 && byDelimiter.every(isName) ? byDelimiter : [text];
};

const splitByComma = (text: string): readonly string[] => {
  const names = pieces(text, ',');
  return names.every(isName) ? names : [text];
};

const affiliationKeys = [
  'affiliation',
  'worksFor',
  'organization',
  'organisation',
  'institution',
  'university',
  'company',
  'memberOf',
];

const affiliationOf = (value: JsonObject): string =>
  oneLine(affiliationKeys.map((key) => textOfValue(value[key])).find((text) => text !== '') ?? '');

const bioOf = (value: JsonObject): string =>
  ['biography', 'bio', 'description'].map((key) => textOfValue(value[key])).find((text) => text !== '') ?? '';

const person = (name: string, affiliation = '', bio = '', isHouse = false): Person => ({
  name,
  isHouse,
  ...(affiliation === '' ? {} : { affiliation }),
  ...(bio === '' ? {} : { bio }),
});

const organizationType = /Organi[sz]ation|University|Institution|Corporation|School|Company|Group$/;

/** A feed's `Byron, Ada` is left as it stands: who reads people knows both orders. */
const fromObject = (value: JsonObject): readonly Person[] => {
  const nested = value.person ?? value.item;
  if (isObject(nested) && nameOf(value) === '') return fromObject(nested);
  const name = oneLine(nameOf(value));
  const isHouse = organizationType.test(textOfValue(value['@type']));
  return name === '' ? [] : [person(name, affiliationOf(value), bioOf(value), isHouse)];
};

const inBrackets = /^([^()]{3,80}) \(([^()]{2,120})\)$/;

/** `Ada Byron (TVU)` tells where she is. */
const fromName = (name: string, affiliation: string): Person => {
  const [, bare, place] = inBrackets.exec(name) ?? [];
  return bare === undefined ? person(name, affiliation) : person(bare, place);
};

const fromText = (text: string, affiliation: string): readonly Person[] => {
  const names = splitNames(text);
  const affiliations = pieces(affiliation, /\s{0,3};\s{0,3}|\n/);
  const paired = affiliations.length === names.length ? affiliations : undefined;
  return names.map((name, index) =>
    fromName(oneLine(name), paired?.[index] ?? (index === names.length - 1 ? oneLine(affiliation) : '')),
  );
};

/** The people that a value names: a text, an object, or a list of either; `affiliation` is theirs if told apart. */
export const readPeople = (value: unknown, affiliation = ''): readonly Person[] => {
  const list = asList(value).slice(0, 100);
  const isLast = (index: number): boolean => index === list.length - 1;
  return list.flatMap((item, index) => {
    if (isObject(item)) {
      const people = fromObject(item);
      return people.map((one) =>
        one.affiliation === undefined && affiliation !== '' && list.length === 1
          ? { ...one, affiliation }
          : one,
      );
    }
    const text = textOfValue(item);
    return text === '' ? [] : fromText(text, isLast(index) ? affiliation : '');
  });
};
