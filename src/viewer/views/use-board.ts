import { useEffect, useMemo, useState } from 'react';
import type { Arrangement } from '../../graph/enrich/arrange';
import type { Point } from '../../graph/enrich/seed-positions';
import type { GraphIndex } from '../../graph/graph-index';
import { arrangeAside } from '../arrange/arranger';
import type { Board } from '../canvas/board';
import type { Choices } from '../choices/choices';
import {
  arrangedBoard,
  arrangementFor,
  companyArrangement,
  conceptArrangement,
  conceptBoard,
  peopleBoard,
  surroundingsLink,
  wholeBoard,
} from './boards';

type Places = ReadonlyMap<string, Point>;

/** The board of the present view; undefined while it is being laid out. */
export function useBoard(index: GraphIndex, choices: Choices): Board | undefined {
  const { view, arranged, focus } = choices;
  const isGrouped = focus === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: places are of one graph
  const known = useMemo(() => new Map<string, Places>(), [index]);
  const asked = view === 'graph' ? (surroundingsLink(choices) ?? arranged) : view;
  const places = usePlaces(known, index, asked);
  return useMemo(() => {
    if (asked !== undefined && places === undefined) return undefined;
    if (view === 'people') return peopleBoard(index, places);
    if (view === 'concepts') return conceptBoard(index, places ?? new Map());
    return places === undefined ? wholeBoard(index) : arrangedBoard(index, places, isGrouped);
  }, [index, view, asked, places, isGrouped]);
}

/** The places of an arrangement, asked for once; undefined while it is not there. */
function usePlaces(
  known: Map<string, Places>,
  index: GraphIndex,
  asked: string | undefined,
): Places | undefined {
  const [, setArrived] = useState(0);
  useEffect(() => {
    if (asked === undefined || known.has(asked)) return;
    let isStale = false;
    void arrangeAside(arrangementOf(index, asked)).then((places) => {
      known.set(asked, places);
      if (!isStale) setArrived((count) => count + 1);
    });
    return () => {
      isStale = true;
    };
  }, [known, index, asked]);
  return asked === undefined ? undefined : known.get(asked);
}

function arrangementOf(index: GraphIndex, asked: string): Arrangement {
  if (asked === 'people') return companyArrangement(index);
  return asked === 'concepts' ? conceptArrangement(index) : arrangementFor(index, asked);
}
