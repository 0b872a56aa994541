import { useMemo } from 'react';
import type { GraphIndex } from '../../graph/graph-index';
import type { Choices } from '../choices/choices';
import type { Scene } from './derive';
import { sceneMaker } from './scene-maker';

/** The scene for the choices; the same one for as long as they ask for the same picture. */
export function useScene(index: GraphIndex, choices: Choices): Scene {
  const sceneFor = useMemo(() => sceneMaker(index), [index]);
  return sceneFor(choices);
}
