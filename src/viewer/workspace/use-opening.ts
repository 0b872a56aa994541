import { useCallback, useState } from 'react';
import { areGraphs, type Loaded, openGraphFiles } from '../load-graph';
import { type Announcement, textOf } from '../work/protocol';
import { useWorkbench } from '../work/use-workbench';
import { canReadAnnouncements } from '../work/worker-script';
import { addAnnouncements } from './add-announcements';
import type { Desk } from './use-desk';

/** A graph comes as one file, or as tables of nodes and of edges. */
const mostGraphFiles = 4;
/** Bytes of a graph that the page reads itself; larger ones go to the worker. */
const smallGraph = 2_000_000;

/** What has been brought to the page and waits to be read, and the bench on which that is done. */
export type Opening = ReturnType<typeof useOpening>;

/** Opens graph files at once; announcements wait, and `onWaiting` asks what to do with them. */
export function useOpening(desk: Desk, onWaiting: () => void) {
  const bench = useWorkbench();
  const [announcements, setAnnouncements] = useState<readonly Announcement[]>([]);
  const [fault, setFault] = useState<string | undefined>();
  const isReading = bench.progress !== undefined;
  const bring = useCallback(
    async (brought: readonly Announcement[]) => {
      if (isReading) return;
      const opened = (await isOneGraph(brought)) ? await openWith(bench, brought) : undefined;
      setFault(opened?.state === 'failed' ? opened.message : undefined);
      if (opened?.state === 'ready') return desk.showGraph(opened);
      if (opened === undefined) setAnnouncements((known) => addAnnouncements(known, brought));
      onWaiting();
    },
    [bench, isReading, desk.showGraph, onWaiting],
  );
  const openGraph = useCallback(
    async (brought: readonly Announcement[]) => {
      const opened = await openWith(bench, brought);
      if (opened !== undefined) desk.showGraph(opened);
    },
    [bench, desk.showGraph],
  );
  return {
    bench,
    announcements,
    setAnnouncements,
    fault,
    bring: useCallback((brought: readonly Announcement[]) => void bring(brought), [bring]),
    /** Opens what must be a graph; when it is none, the page says so in place of a graph. */
    openGraph: useCallback((brought: readonly Announcement[]) => void openGraph(brought), [openGraph]),
    reset: useCallback(() => {
      setAnnouncements([]);
      setFault(undefined);
    }, []),
  };
}

async function isOneGraph(brought: readonly Announcement[]): Promise<boolean> {
  if (brought.length === 0 || brought.length > mostGraphFiles) return false;
  try {
    return areGraphs(await Promise.all(brought.map(({ content }) => textOf(content))));
  } catch {
    return false;
  }
}

async function openWith(
  bench: ReturnType<typeof useWorkbench>,
  brought: readonly Announcement[],
): Promise<Loaded | undefined> {
  const size = brought.reduce(
    (sum, { content }) => sum + (typeof content === 'string' ? content.length : content.size),
    0,
  );
  if (size > smallGraph && canReadAnnouncements()) return bench.open(brought);
  const texts = brought.map(async ({ name, content }) => [name, await textOf(content)] as const);
  return openGraphFiles(new Map(await Promise.all(texts)));
}
