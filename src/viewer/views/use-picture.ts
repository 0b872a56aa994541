import { useMemo, useRef } from 'react';
import type { Point } from '../../graph/enrich/seed-positions';
import { restingEdges } from '../../graph/explore/resting-edges';
import type { GraphIndex } from '../../graph/graph-index';
import { type Board, emptyBoard, placeOn } from '../canvas/board';
import type { Picture } from '../canvas/picture';
import type { ChoicesStore } from '../choices/use-choices';
import { attentionFor } from '../scene/attention';
import type { StageProps } from './stage-props';
import { useBoard } from './use-board';

/** What the canvas is to show; the same object until something in it changes. */
export function usePicture(
  { index, scene, store, palette, found }: StageProps,
  hovered: string | undefined,
): Picture {
  const { view, pins, selection, focus } = store.choices;
  const board = useLatestBoard(index, store) ?? emptyBoard;
  const attention = useMemo(
    () => attentionFor(index, scene, { hovered, found, selection }),
    [index, scene, hovered, found, selection],
  );
  const subject = useMemo(
    () =>
      focus === undefined
        ? attentionFor(index, scene, { hovered: undefined, found: undefined, selection })?.nodes
        : undefined,
    [index, scene, selection, focus],
  );
  const pinned = useMemo(
    () => new Map(pins.filter((one) => one.view === view).map((one) => [one.key, one])),
    [pins, view],
  );
  const restingOf = useMemo(() => restingEdges(drawable(index, board)), [index, board]);
  return useMemo(() => {
    const { nodes, edges } = scene;
    return {
      index,
      board,
      nodes,
      edges,
      resting: restingOf(edges),
      attention,
      subject,
      palette,
      pins: pinned,
    };
  }, [index, board, scene, restingOf, attention, subject, palette, pinned]);
}

function drawable(index: GraphIndex, board: Board) {
  const places = new Map(board.nodes.map((node) => [node.key, placeOn(board, node)]));
  const placeOf = (key: string): Point | undefined => places.get(key);
  return { nodes: index.nodes, edges: board.edges, placeOf };
}

/** The board of the view; while another arrangement of it is being made, the last one. */
function useLatestBoard(index: GraphIndex, store: ChoicesStore): Board | undefined {
  const board = useBoard(index, store.choices);
  const { view } = store.choices;
  const last = useRef<
    { readonly board: Board; readonly view: string; readonly index: GraphIndex } | undefined
  >(undefined);
  if (board !== undefined) last.current = { board, view, index };
  const kept = last.current;
  return board ?? (kept?.view === view && kept.index === index ? kept.board : undefined);
}
