import conceptData from '../../data/concepts.txt?raw';

/** A concept as data/concepts.txt describes it. */
export interface ConceptEntry {
  readonly label: string;
  readonly aliases: readonly string[];
  /** Matched with their case. */
  readonly acronyms: readonly string[];
  readonly broader: readonly string[];
  readonly note: string;
}

/** The concept vocabulary that comes with talkgraph. */
export const concepts: readonly ConceptEntry[] = parseConcepts(conceptData);

/** Reads entries parted by blank lines: a label, then indented `also:`, `acronym:`, `broader:`, `note:` lines. */
export function parseConcepts(data: string): ConceptEntry[] {
  return data
    .replace(/^#.*$/gm, '')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(parseEntry);
}

function parseEntry([label = '', ...lines]: readonly string[]): ConceptEntry {
  const lineOf = (key: string): string =>
    lines
      .map((line) => line.trim())
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim() ?? '';
  const itemsOf = (key: string): string[] =>
    lineOf(key)
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  return {
    label: label.trim(),
    aliases: itemsOf('also'),
    acronyms: itemsOf('acronym'),
    broader: itemsOf('broader'),
    note: lineOf('note'),
  };
}
