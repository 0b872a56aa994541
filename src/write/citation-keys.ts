import { fold } from '../util/fold';

const shortestWord = 4;
const longest = 60;
const fillers = new Set([
  'from',
  'some',
  'that',
  'their',
  'this',
  'toward',
  'towards',
  'what',
  'when',
  'with',
]);

/** A key as people make them, `byron2023tides`: family name, year, first telling word of the title. */
export function citationKey(author: string | undefined, year: string | undefined, title: string): string {
  const words = plainWords(title);
  const telling = words.find((word) => word.length >= shortestWord && !fillers.has(word)) ?? words[0];
  return [plainWords(author ?? '').at(-1), year, telling].filter((part) => part !== undefined).join('');
}

/** Keys in plain letters, digits and hyphens, numbered where they would be the same. */
export function distinctKeys(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((key) => {
    const plain = plainWords(key).join('-').slice(0, longest) || 'untitled';
    let name = plain;
    for (let number = 2; taken.has(name); number++) name = `${plain}-${number}`;
    taken.add(name);
    return name;
  });
}

function plainWords(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}
