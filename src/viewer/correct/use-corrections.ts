import { useCallback, useMemo, useState } from 'react';
import type { GraphFile } from '../../graph/attributes';
import { type CorrectedGraph, correctGraph } from '../../graph/correct/correct-graph';
import type { Correction } from '../../graph/correct/correction';
import { browserStore } from '../browser-store';
import { keepCorrections, loadCorrections } from './kept-corrections';

/** A graph as its reader has corrected it. The corrections are kept by its title, and replayed when it is made anew. */
export interface Corrections extends CorrectedGraph {
  readonly original: GraphFile;
  readonly log: readonly Correction[];
  /** False when the browser does not keep them beyond this visit. */
  readonly isKept: boolean;
  readonly change: (next: (log: readonly Correction[]) => readonly Correction[]) => void;
}

/** The corrections of a graph, and what it is by them. */
export function useCorrections(original: GraphFile): Corrections {
  const { title } = original;
  const [logs, setLogs] = useState<ReadonlyMap<string, readonly Correction[]>>(new Map());
  const [isKept, setKept] = useState(true);
  const kept = useMemo(() => loadCorrections(browserStore(), title), [title]);
  const log = logs.get(title) ?? kept;
  const corrected = useMemo(() => correctGraph(original, log), [original, log]);
  const change = useCallback<Corrections['change']>(
    (next) => {
      const changed = withoutRepeats(next(log));
      setLogs((known) => new Map(known).set(title, changed));
      setKept(keepCorrections(browserStore(), title, changed));
    },
    [log, title],
  );
  return { ...corrected, original, log, isKept, change };
}

function withoutRepeats(log: readonly Correction[]): readonly Correction[] {
  return [...new Map(log.map((correction) => [JSON.stringify(correction), correction])).values()];
}
