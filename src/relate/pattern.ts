import type { RelationType, When } from '../model';
import type { EntityItem, Item } from './items';
import { isOfClass, type WordClass, wordClasses } from './word-classes';

/**
 * A phrase that states a relation, as data. Parts of `pattern` are parted by spaces:
 * `joint|common` any of these words; `@degree` a word of that class (also among others); `PERSON`, `INST` an entity or a list of them,
 * the relation's far end; `~PERSON` the same, perhaps behind words that describe them (`my student`); `from:PERSON` its near end (else the subject of the sentence); `_INST` an entity that the relation
 * does not concern; `^` the beginning of the sentence, `$` its end; `..` up to four words, `..8` up to eight, `...` up to sixteen items in between; a trailing `?` makes a part optional.
 */
export interface Rule {
  readonly id: string;
  readonly types: readonly RelationType[];
  readonly pattern: string;
  /** Time of an affiliation when the words settle it; `arrival` is current unless the person is elsewhere now. */
  readonly when?: When | 'arrival';
  /** Types that hold only when the verb is in the present: a former student's university is no affiliation. */
  readonly onlyNow?: readonly RelationType[];
  /** The subject is the far end: `her student Ada Byron`. */
  readonly reverse?: boolean;
  /** Holds only for institutions of such names. */
  readonly of?: (institution: string) => boolean;
  /** Holds only when the subject is one of the people named: `she and Carl Doe wrote`. */
  readonly together?: boolean;
  /** `first`: wins over any other rule for the same words; `beside`: holds besides what another rule reads. */
  readonly standing?: 'first' | 'beside';
  /** Of several people named together, holds for the last: `with Ada Byron and Carl Doe, of Testville`. */
  readonly lastOnly?: boolean;
  readonly confidence: number;
  readonly example: string;
}

/** Where a rule fits: indices of items, `to` exclusive. */
export interface Match {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  /** Index of the item that is the far end; the first item when the pattern names none. */
  readonly target: number;
  /** Index of the item that is the near end, when the pattern names it. */
  readonly source: number | undefined;
}

interface Part {
  readonly optional: boolean;
  readonly bind?: 'target' | 'source';
  readonly gap?: number;
  readonly edge?: 'start' | 'end';
  readonly words?: ReadonlySet<string>;
  readonly classes?: readonly WordClass[];
  readonly entity?: EntityItem['kind'];
}

interface CompiledRule {
  readonly rule: Rule;
  readonly parts: readonly Part[];
}

const gaps: Readonly<Record<string, number>> = { '..': 4, '..8': 8, '...': 16 };
const entities: Readonly<Record<string, EntityItem['kind']>> = {
  PERSON: 'person',
  INST: 'institution',
  AWARD: 'award',
};
const barrier = new Set([
  ';',
  '?',
  '!',
  ':',
  'students',
  'course',
  'courses',
  'whose',
  'who',
  'award',
  'awards',
  'prize',
  'researchers',
  'engineers',
  'scientists',
  'auditorium',
  'room',
]);

/** Makes a finder of all places where any of the rules fits a sentence. */
export function compileRules(rules: readonly Rule[]): (items: readonly Item[]) => Match[] {
  const byWord = new Map<string, CompiledRule[]>();
  const byEntity = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const compiled = { rule, parts: rule.pattern.split(' ').flatMap(compileParts) };
    const first = compiled.parts.find(({ edge }) => edge === undefined);
    if (first?.entity !== undefined) add(byEntity, first.entity, compiled);
    else for (const word of firstWords(first)) add(byWord, word, compiled);
  }
  return (items) => {
    const found: Match[] = [];
    for (const [from, item] of items.entries()) {
      const candidates = item.kind === 'word' ? byWord.get(item.key) : byEntity.get(item.kind);
      for (const one of candidates ?? []) found.push(...matchesAt(one, items, from));
    }
    return found;
  };
}

function firstWords(part: Part | undefined): Iterable<string> {
  return new Set([
    ...(part?.words ?? []),
    ...(part?.classes ?? []).flatMap((name) => [...wordClasses[name]]),
  ]);
}

function add(table: Map<string, CompiledRule[]>, key: string, rule: CompiledRule): void {
  table.set(key, [...(table.get(key) ?? []), rule]);
}

/** How many describing words may stand before a `~PERSON`. */
const longestDescription = 4;

function compileParts(source: string): Part[] {
  if (!source.startsWith('~')) return [compilePart(source)];
  const description = Array.from({ length: longestDescription }, () => compilePart('@peer?'));
  return [...description, compilePart(',?'), compilePart(source.slice(1))];
}

function compilePart(source: string): Part {
  const optional = source.endsWith('?') && source.length > 1;
  const text = optional ? source.slice(0, -1) : source;
  const bare = text.replace(/^(?:from:|_)/, '');
  if (text === '^' || text === '$') return { optional, edge: text === '^' ? 'start' : 'end' };
  if (gaps[text] !== undefined) return { optional, gap: gaps[text] };
  if (entities[bare] !== undefined) return { optional, entity: entities[bare], ...bindingOf(text) };
  const choices = text.split('|');
  return {
    optional,
    words: new Set(choices.filter((choice) => !isClass(choice))),
    classes: choices.filter(isClass).map((choice) => choice.slice(1) as WordClass),
  };
}

function isClass(choice: string): boolean {
  return choice.length > 1 && choice.startsWith('@');
}

function bindingOf(text: string): Pick<Part, 'bind'> {
  if (text.startsWith('_')) return {};
  return { bind: text.startsWith('from:') ? 'source' : 'target' };
}

interface Binding {
  readonly to: number;
  readonly target?: number;
  readonly source?: number;
}

function matchesAt({ rule, parts }: CompiledRule, items: readonly Item[], from: number): Match[] {
  const found = matchParts(parts, 0, items, from);
  if (found === undefined) return [];
  return [{ rule, from, to: found.to, target: found.target ?? from, source: found.source }];
}

/** The shortest fit of the parts from `part` on; gaps are kept as short as they can be. */
function matchParts(
  parts: readonly Part[],
  part: number,
  items: readonly Item[],
  at: number,
): Binding | undefined {
  const current = parts[part];
  if (current === undefined) return { to: at };
  if (current.edge !== undefined)
    return isEdge(current.edge, items, at) ? matchParts(parts, part + 1, items, at) : undefined;
  if (current.gap !== undefined) return matchGap(parts, part, items, at, current.gap);
  const item = items[at];
  if (item !== undefined && fits(current, item)) {
    const rest = matchParts(parts, part + 1, items, at + 1);
    if (rest !== undefined) return current.bind === undefined ? rest : { ...rest, [current.bind]: at };
  }
  return current.optional ? matchParts(parts, part + 1, items, at) : undefined;
}

/** Marks before and behind a sentence do not count; a dash, a semicolon or a parenthesis ends one too. */
function isEdge(edge: 'start' | 'end', items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (edge === 'end' && item?.kind === 'word' && /^[;(–—|]$/.test(item.key)) return true;
  const outside = edge === 'start' ? items.slice(Math.max(0, at - 4), at) : items.slice(at, at + 4);
  const isComplete = edge === 'start' ? at <= 4 : at + 4 >= items.length;
  return isComplete && outside.every((item) => item.kind === 'word' && /^[^\p{L}\p{N},;]$/u.test(item.key));
}

function matchGap(
  parts: readonly Part[],
  part: number,
  items: readonly Item[],
  at: number,
  width: number,
): Binding | undefined {
  let depth = 0;
  for (let skip = 0; skip <= width && at + skip <= items.length; skip++) {
    const rest = matchParts(parts, part + 1, items, at + skip);
    if (rest !== undefined) return rest;
    const item = items[at + skip];
    if (item?.kind !== 'word') {
      if (width <= 8) return undefined;
      continue;
    }
    depth += depthStep(item.key);
    if (depth < 0 || (depth === 0 && barrier.has(item.key))) return undefined;
  }
  return undefined;
}

/** A gap that begins within parentheses ends there: `(PhD 2013) and a stay with …` is no `PhD with`. */
function depthStep(key: string): number {
  if (key === '(') return 1;
  return key === ')' ? -1 : 0;
}

function fits(part: Part, item: Item): boolean {
  if (part.entity !== undefined) return item.kind === part.entity;
  if (item.kind !== 'word') return false;
  return part.words?.has(item.key) === true || (part.classes ?? []).some((name) => isOfClass(item, name));
}
