import { useCallback } from 'react';
import type { Correction } from '../../graph/correct/correction';
import { select } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import type { Corrections } from './use-corrections';

/** Puts a correction into the log; what is selected moves to what it has become. */
export function useCorrecting(
  { change }: Corrections,
  { change: choose }: ChoicesStore,
): (correction: Correction) => void {
  return useCallback(
    (correction) => {
      change((log) => [...log, correction]);
      if (correction.op === 'merge') choose((now) => select(now, correction.into));
      if (correction.op === 'reject')
        choose((now) => ({ ...now, selection: now.selection.filter((key) => key !== correction.key) }));
    },
    [change, choose],
  );
}
