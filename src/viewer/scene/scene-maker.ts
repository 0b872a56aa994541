import type { GraphIndex } from '../../graph/graph-index';
import { type Choices, defaultChoices } from '../choices/choices';
import { toPermalink } from '../choices/permalink';
import { type Admitted, admit, derive, type Scene } from './derive';
import { isDrawn } from './projections';
import { Recent } from './recent';

/** So many scenes are kept: a filter taken off again, undo and the back button cost nothing. */
const mostKept = 8;

/**
 * Derives the scenes of a graph and keeps the last ones. Choices that make no difference to the picture give the very
 * same scene: so does a selection of what is shown anyway.
 */
export function sceneMaker(index: GraphIndex): (choices: Choices) => Scene {
  const admissions = new Recent<Admitted>(mostKept);
  const scenes = new Recent<Scene>(mostKept);
  const sceneOf = (choices: Choices): Scene =>
    scenes.get(toPermalink(pictured(choices)), () =>
      derive(
        index,
        choices,
        admissions.get(toPermalink(filtersOf(choices)), () => admit(index, choices)),
      ),
    );
  return (choices) => {
    const calm = sceneOf({ ...choices, selection: [] });
    const isShown = (key: string): boolean => calm.nodes.has(key) || calm.edges.has(key);
    return choices.selection.every(isShown) ? calm : sceneOf(choices);
  };
}

/** The choices that decide what is drawn. */
function pictured(choices: Choices): Choices {
  const { kinds, relations, selection, focus, depth, pathFrom, pathTo, grown, whole } = choices;
  const view = isDrawn(choices.view) ? choices.view : 'table';
  const shown = { kinds, relations, selection, focus, depth, pathFrom, pathTo, grown, whole, view };
  return { ...filtersOf(choices), ...shown };
}

/** The choices that decide what is admitted. */
function filtersOf(choices: Choices): Choices {
  const { concepts, everyConcept, institutions, series, company, confidence, since, until } = choices;
  const filters = { concepts, everyConcept, institutions, series, company, confidence, since, until };
  return { ...defaultChoices, ...filters };
}
