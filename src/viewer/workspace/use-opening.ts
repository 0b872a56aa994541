import { useCallback, useState } from 'react';
import { areGraphs, type Loaded, openGraphFiles } from '../load-graph';
import { type Announcement, textOf } from '../work/protocol';
import { useWorkbench } from '../work/use-workbench';
import { canReadAnnouncements } from '../work/worker-script';
import { addAnnouncements } from './add-announcements';
import type { Desk } from './use-desk';
import type { Shelf } from './use-shelf';
import { isSameGraph, type Workspace } from './workspace';

/** A graph comes as one file, or as tables of nodes and of edges. */
const mostGraphFiles = 4;
/** Bytes of a graph that the page reads itself; larger ones go to the worker. */
const smallGraph = 2_000_000;

/** What has been brought to the page and waits to be read, and the bench on which that is done. */
export type Opening = ReturnType<typeof useOpening>;

/** What `useOpening` asks of the page. */
interface Questions {
  /** What to do with announcements that wait. */
  readonly onWaiting: () => void;
  /** A graph was opened, but not all of it could be taken over. */
  readonly onNotes: () => void;
}

/** Opens graph files at once, and keeps them; announcements wait. */
export function useOpening(desk: Desk, shelf: Shelf, { onWaiting, onNotes }: Questions) {
  const bench = useWorkbench();
  const [announcements, setAnnouncements] = useState<readonly Announcement[]>([]);
  const [fault, setFault] = useState<string | undefined>();
  const isReading = bench.progress !== undefined;
  const show = async (opened: Ready): Promise<void> => {
    const workspace = await workspaceFor(opened, shelf.read);
    desk.show(workspace, true);
    if (workspace.notes !== undefined) onNotes();
    await shelf.keep(workspace);
  };
  const bring = async (brought: readonly Announcement[]): Promise<void> => {
    if (isReading) return;
    const opened = (await isOneGraph(brought)) ? await openWith(bench, brought) : undefined;
    setFault(opened?.state === 'failed' ? opened.message : undefined);
    if (opened?.state === 'ready') return show(opened);
    if (opened === undefined) setAnnouncements((known) => addAnnouncements(known, brought));
    onWaiting();
  };
  const openGraph = async (brought: readonly Announcement[]): Promise<void> => {
    const opened = await openWith(bench, brought);
    if (opened?.state === 'ready') await show(opened);
    if (opened?.state === 'failed') desk.showFault(opened.message);
  };
  return {
    bench,
    announcements,
    setAnnouncements,
    fault,
    bring: (brought: readonly Announcement[]) => void bring(brought),
    /** Opens what must be a graph; when it is none, the page says so in place of a graph. */
    openGraph: (brought: readonly Announcement[]) => void openGraph(brought),
    reset: useCallback(() => {
      setAnnouncements([]);
      setFault(undefined);
    }, []),
  };
}

type Ready = Extract<Loaded, { readonly state: 'ready' }>;

/** The workspace that a graph is kept as: the one that holds this very graph, else one of a name that is free. */
async function workspaceFor({ graph, notes }: Ready, read: Shelf['read']): Promise<Workspace> {
  const wanted = graph.title.trim() || 'A graph';
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    const known = await read(name);
    if (known === undefined)
      return { name, files: [], graph: { ...graph, title: name }, ...(notes && { notes }) };
    if (isSameGraph(known.graph, graph)) return known;
  }
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
