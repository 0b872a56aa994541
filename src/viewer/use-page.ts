import { useMemo } from 'react';
import type { GraphFile } from '../graph/attributes';
import { indexNames, type SearchIndex } from '../graph/explore/search';
import { type GraphIndex, indexGraph } from '../graph/graph-index';
import { type ChoicesStore, useChoices } from './choices/use-choices';
import { type Library, openLibrary } from './details/documents';
import type { Scene } from './scene/derive';
import { useScene } from './scene/use-scene';

/** All that the parts of the page are drawn from, at one moment. */
export interface Page {
  readonly graph: GraphFile;
  readonly turn: number;
  readonly index: GraphIndex;
  readonly names: SearchIndex;
  readonly library: Library;
  readonly store: ChoicesStore;
  readonly scene: Scene;
}

/** What follows from a graph and from what the reader chooses of it; the same object until one of them changes. */
export function usePage(graph: GraphFile, turn: number): Page {
  const index = useMemo(() => indexGraph(graph), [graph]);
  const names = useMemo(() => indexNames(graph.nodes), [graph]);
  const library = useMemo(() => openLibrary(index), [index]);
  const store = useChoices(turn);
  const scene = useScene(index, store.choices);
  return useMemo(
    () => ({ graph, turn, index, names, library, store, scene }),
    [graph, turn, index, names, library, store, scene],
  );
}
