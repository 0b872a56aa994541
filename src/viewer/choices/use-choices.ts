import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Choices } from './choices';
import { fromPermalink, toPermalink } from './permalink';

/** A pure step from choices to choices. */
export type Action = (choices: Choices) => Choices;

export interface ChoicesStore {
  readonly choices: Choices;
  /** Makes a step that undo and the back button take back. */
  readonly change: (action: Action) => void;
  /** Changes the choices in place, as while something is being dragged. */
  readonly adjust: (action: Action) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface Step {
  readonly at: number;
  readonly link: string;
}

/**
 * Keeps the choices in the page's address and in the browser's history, which thereby is undo and redo. Another turn
 * starts from the address anew.
 */
export function useChoices(turn: number): ChoicesStore {
  const [choices, setChoices] = useState(() => fromPermalink(window.location.hash));
  const [place, setPlace] = useState({ at: 0, last: 0 });
  const [lastTurn, setLastTurn] = useState(turn);
  if (turn !== lastTurn) {
    setLastTurn(turn);
    setChoices(fromPermalink(window.location.hash));
    setPlace({ at: 0, last: 0 });
  }
  const current = useRef({ choices, place });
  current.current = { choices, place };

  useEffect(() => {
    const onPop = (event: PopStateEvent): void => {
      const step = stepOf(event.state);
      setChoices(fromPermalink(step?.link ?? window.location.hash));
      setPlace(({ last }) => ({ at: step?.at ?? 0, last }));
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);

  const store = useCallback((action: Action, isStep: boolean): void => {
    const { choices: before, place: from } = current.current;
    const after = action(before);
    const link = toPermalink(after);
    if (link === toPermalink(before)) return;
    const at = isStep ? from.at + 1 : from.at;
    record({ at, link }, isStep);
    const next = { choices: after, place: { at, last: isStep ? at : from.last } };
    current.current = next;
    setChoices(next.choices);
    setPlace(next.place);
  }, []);

  const steps = useMemo(
    () => ({
      change: (action: Action) => store(action, true),
      adjust: (action: Action) => store(action, false),
      undo: () => current.current.place.at > 0 && window.history.back(),
      redo: () => window.history.forward(),
    }),
    [store],
  );
  const canUndo = place.at > 0;
  const canRedo = place.at < place.last;
  return useMemo(() => ({ choices, ...steps, canUndo, canRedo }), [choices, steps, canUndo, canRedo]);
}

function stepOf(state: unknown): Step | undefined {
  const { at, link } = (state ?? {}) as Partial<Step>;
  return typeof at === 'number' && typeof link === 'string' ? { at, link } : undefined;
}

/** Where a page from disk may not change its address, the step is kept without it. */
function record(step: Step, isStep: boolean): void {
  const address = `${window.location.pathname}${window.location.search}${step.link === '' ? '' : `#${step.link}`}`;
  const save = (url?: string): void =>
    isStep ? window.history.pushState(step, '', url) : window.history.replaceState(step, '', url);
  try {
    save(address);
  } catch {
    save();
  }
}
