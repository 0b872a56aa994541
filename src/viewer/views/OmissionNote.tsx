import { Button } from 'react-aria-components';
import { countOf } from '../../graph/kinds';
import type { ChoicesStore } from '../choices/use-choices';
import type { Scene } from '../scene/derive';
import { projections } from '../scene/projections';

/** Says what a picture leaves out, and offers it where it can be had. */
export function OmissionNote({ scene, store }: { readonly scene: Scene; readonly store: ChoicesStore }) {
  const { view } = store.choices;
  const projection = projections[view];
  if (projection !== undefined) {
    const missing = (scene.kindCounts.get(projection.kind) ?? 0) - scene.nodes.size;
    return missing > 0 ? (
      <p className="omission" data-covers>
        {countOf(missing, projection.kind)} {projection.leftOut}.
      </p>
    ) : null;
  }
  if (scene.crowd === undefined || scene.crowd.fitting <= scene.nodes.size) return null;
  return (
    <p className="omission" data-covers>
      {omissionOf(scene.crowd, scene.nodes.size)}{' '}
      <Button className="text-button" onPress={() => store.change((now) => ({ ...now, whole: true }))}>
        Draw all
      </Button>
    </p>
  );
}

function omissionOf({ fitting, omission }: NonNullable<Scene['crowd']>, drawn: number): string {
  if (omission === 'named-once') return `${countOf(fitting - drawn, 'concept')} named once are left out.`;
  const [some, all] = [drawn, fitting].map((count) => count.toLocaleString('en'));
  return `The ${some} most important of ${all} are drawn. Filter, search, or press N on a node to bring in its neighbours.`;
}
