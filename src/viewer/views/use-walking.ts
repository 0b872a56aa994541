import { type KeyboardEvent, useState } from 'react';
import type { Point } from '../../graph/enrich/seed-positions';
import { placeIn } from '../canvas/board';
import type { Picture } from '../canvas/picture';
import type { StageProps } from './stage-props';
import { announce, type Direction, neighbourTowards } from './walk';

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Walking by arrow keys from the selected node to a neighbour, with what is met in words; else the picture moves. */
export function useWalking({ index, scene, store, camera, onChoose }: StageProps, picture: Picture) {
  const [spoken, setSpoken] = useState('');
  const placeOf = (key: string): Point | undefined => {
    const node = index.nodes.get(key);
    return node === undefined ? undefined : placeIn(picture.board, picture.pins, node);
  };
  const walk = (from: string, direction: Direction): void => {
    const next = neighbourTowards(index, scene, from, direction, placeOf);
    if (next !== undefined) onChoose(next);
    setSpoken(next === undefined ? 'No neighbour in this direction' : announce(index, scene, next));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = (Object.keys(steps) as Direction[]).find((key) => key === event.key);
    if (direction === undefined) return;
    event.preventDefault();
    const here = store.choices.selection.findLast((key) => index.nodes.has(key));
    if (here === undefined) camera()?.pan(...steps[direction]);
    else walk(here, direction);
  };
  return { onKeyDown, spoken };
}
