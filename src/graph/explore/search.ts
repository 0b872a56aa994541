import { fold } from '../../util/fold';
import { words } from '../../util/words';
import type { GraphNode } from '../attributes';

/** A node that a search found. `name` is the label or alias that fits; `score` falls from 1 as the fit gets worse. */
export interface Hit {
  readonly node: GraphNode;
  readonly name: string;
  readonly score: number;
}

interface Name {
  readonly surface: string;
  readonly folded: string;
  readonly words: readonly string[];
}

interface Entry {
  readonly node: GraphNode;
  readonly names: readonly Name[];
}

/** All names of all nodes, folded and cut into words. */
export type SearchIndex = readonly Entry[];

const aliasDiscount = 0.96;
const importanceWeight = 0.05;

/** Prepares nodes for searching by label and alias; linear in the length of the names. */
export function indexNames(nodes: readonly GraphNode[]): SearchIndex {
  return nodes.map((node) => ({
    node,
    names: [node.attributes.label, ...node.attributes.aliases].map((surface) => {
      const folded = fold(surface);
      return { surface, folded, words: words(folded).map((word) => word.text) };
    }),
  }));
}

/**
 * Nodes whose label or an alias fits a query, best first. Case and accents do not count, every word of the query
 * must begin a word of the name, and a word of 4 letters may have one typo, of 8 letters two.
 */
export function search(index: SearchIndex, query: string, limit = 40): Hit[] {
  const folded = fold(query.trim());
  const wanted = words(folded).map((word) => word.text);
  if (wanted.length === 0) return [];
  const hits: Hit[] = [];
  for (const entry of index) {
    const hit = bestName(entry, folded, wanted);
    if (hit !== undefined) hits.push(hit);
  }
  return hits.sort(byFit).slice(0, limit);
}

function byFit(one: Hit, other: Hit): number {
  return other.score - one.score || (one.node.key < other.node.key ? -1 : 1);
}

function bestName({ node, names }: Entry, query: string, wanted: readonly string[]): Hit | undefined {
  let best: Hit | undefined;
  names.forEach((name, at) => {
    const fit = fitOf(name, query, wanted) * (at === 0 ? 1 : aliasDiscount);
    if (fit === 0) return;
    const score = fit * (1 - importanceWeight) + importanceWeight * node.attributes.importance;
    if (best === undefined || score > best.score) best = { node, name: name.surface, score };
  });
  return best;
}

/**
 * 1 for the whole name, less for its beginning (the less, the more is missing), for words in order, for words
 * anywhere, and for typos; 0 for none.
 */
function fitOf(name: Name, query: string, wanted: readonly string[]): number {
  if (name.folded === query) return 1;
  if (name.folded.startsWith(query)) return 0.9 + (0.08 * query.length) / name.folded.length;
  let fit = 0.85;
  for (const word of wanted) {
    fit *= wordFit(name.words, word);
    if (fit === 0) return 0;
  }
  return fit;
}

function wordFit(names: readonly string[], word: string): number {
  let best = 0;
  for (const name of names) {
    if (name === word) return 1;
    if (name.startsWith(word)) best = Math.max(best, 0.93);
    else if (best < 0.6 && isNear(name, word)) best = 0.6;
  }
  return best;
}

function isNear(name: string, word: string): boolean {
  const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (allowed === 0 || name[0] !== word[0]) return false;
  const compared = name.length > word.length + allowed ? name.slice(0, word.length) : name;
  return editDistance(compared, word, allowed) <= allowed;
}

/** Optimal string alignment distance; any number above `most` once it is known to exceed it. */
function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return at(last, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
