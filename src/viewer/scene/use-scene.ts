import { useMemo } from 'react';
import type { GraphIndex } from '../../graph/graph-index';
import type { Choices } from '../choices/choices';
import { admit, derive, type Scene } from './derive';
import { projections } from './projections';

/** The scene for the choices; what the filters admit is worked out again only when a filter changes. */
export function useScene(index: GraphIndex, choices: Choices): Scene {
  const { concepts, everyConcept, institutions, series, company, confidence, since, until } = choices;
  const { kinds, relations, selection, focus, depth, pathFrom, pathTo, grown, whole } = choices;
  const projection = projections[choices.view];
  // biome-ignore lint/correctness/useExhaustiveDependencies: filters alone decide what is admitted
  const admitted = useMemo(
    () => admit(index, choices),
    [index, concepts, everyConcept, institutions, series, company, confidence, since, until],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the views only the projections change what is shown
  return useMemo(
    () => derive(index, choices, admitted),
    [index, admitted, projection, kinds, relations, selection, focus, depth, pathFrom, pathTo, grown, whole],
  );
}
