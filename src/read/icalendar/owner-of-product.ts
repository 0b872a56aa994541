import { institutionCalled } from '../../lexicon/institutions';
import { wrapped } from '../../util/wrapped';

/** Names at the end of a product: `Lake College - ECPv6.0`, `Lake College Calendar 2.1`. */
const program =
  /\s+-\s+ECPv[\d.]+$|\s+(?:(?:campus|event|events|community|seminar|academic|public)\s+)*(?:calendars?|events?|feed|kalender|kalendář|export|seminars?)(?:\s+[\d.]+)?$/i;
const wholeName = new RegExp(
  wrapped`
    ^(?:\p{Lu}[\p{L}’'.&-]*\s){0,6}(?:Universit\p{L}+|College|Institute|Polytechnic|Hochschule|
    Politecnico)(?:\s(?:of|für|for|de|di|i|w|v)?\s?\p{Lu}[\p{L}’'.-]*){0,4}$|
    ^(?:Universit\p{L}+|Univerzita|Uniwersytet|Politechnika|École)\s[\p{L} ’'.-]{3,60}$
  `,
  'u',
);

/**
 * The institution whose own calendar a product identifier names: `-//Lake College//Events//EN`; undefined where it is
 * but the program that wrote the file, such as that of a software house.
 */
export const ownerOfProduct = (product: string): string | undefined => {
  if (/indico/i.test(product)) return undefined;
  return product
    .slice(0, 200)
    .split('//')
    .slice(0, 3)
    .map((part) => part.trim().replace(program, ''))
    .map(ownerIn)
    .find((name) => name !== undefined);
};

/** The longest run of words at either end of some words that is an institution and no company. */
const ownerIn = (part: string): string | undefined => {
  if (wholeName.test(part)) return part;
  const words = part.split(/[^\p{L}\p{N}’'.&]+/u).slice(0, 8);
  for (let length = words.length; length > 0; length--)
    for (const name of [words.slice(0, length).join(' '), words.slice(-length).join(' ')])
      if (isHouse(name)) return name;
  return undefined;
};

const isHouse = (name: string): boolean => {
  const entry = name.length > 2 ? institutionCalled(name) : undefined;
  return entry !== undefined && !/compan|corporat|industr|business/i.test(entry.kind);
};
