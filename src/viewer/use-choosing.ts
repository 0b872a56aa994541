import { useCallback, useState } from 'react';
import { askPath, select, toggleSelected } from './choices/choices';
import type { Page } from './use-page';

/** How a node or an edge is chosen: by `choose` where it is seen, by `chooseAndShow` where it is only named. */
export interface Choosing {
  readonly choose: (key: string, adding?: boolean) => void;
  readonly chooseAndShow: (key: string) => void;
  /** What the picture is to go to; asked for anew by another object. */
  readonly target: { readonly key: string } | undefined;
}

/** Choosing selects, or ends the path that was asked for. */
export function useChoosing({ index, store }: Page, onChosen: () => void): Choosing {
  const { change } = store;
  const [target, setTarget] = useState<Choosing['target']>();
  const choose = useCallback(
    (key: string, adding = false) => {
      change((now) => {
        if (now.pathFrom !== undefined && now.pathTo === undefined && index.nodes.has(key))
          return askPath(now, now.pathFrom, key);
        const calm = now.pathTo === undefined ? now : askPath(now, undefined, undefined);
        return adding ? toggleSelected(calm, key) : select(calm, key);
      });
      onChosen();
    },
    [change, index, onChosen],
  );
  const chooseAndShow = useCallback(
    (key: string) => {
      choose(key);
      setTarget({ key });
    },
    [choose],
  );
  return { choose, chooseAndShow, target };
}
