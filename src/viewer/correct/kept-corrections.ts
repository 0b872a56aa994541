import type { Correction } from '../../graph/correct/correction';
import { parseCorrections, writeCorrections } from '../../write/corrections';
import type { Store } from '../choices/saved-views';

/** The corrections of a graph that this browser keeps; none where it keeps nothing. */
export function loadCorrections(store: Store | undefined, graph: string): readonly Correction[] {
  try {
    return parseCorrections(store?.getItem(nameOf(graph)) ?? '', graph).corrections;
  } catch {
    return [];
  }
}

/** Keeps the corrections of a graph; false where the browser does not. */
export function keepCorrections(
  store: Store | undefined,
  graph: string,
  corrections: readonly Correction[],
): boolean {
  try {
    store?.setItem(nameOf(graph), writeCorrections(corrections));
    return store !== undefined;
  } catch {
    return false;
  }
}

function nameOf(graph: string): string {
  return `talkgraph corrections of ${graph}`;
}
