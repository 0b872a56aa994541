import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { type Loaded, loadGraph, loadRecords } from '../load-graph';
import type { Shelf } from './use-shelf';
import type { Workspace, WorkspaceFile } from './workspace';

/** The graph that lies open, and where it came from. */
export interface Desk {
  readonly loaded: Loaded;
  /** The name of the open workspace; undefined for the page's own graph and for a graph file. */
  readonly name: string | undefined;
  /** What the open graph was made of; undefined where it came without records. */
  readonly files: readonly WorkspaceFile[] | undefined;
  /** Changes when another graph is opened, and not when something is joined to the open one. */
  readonly turn: number;
  /** What reading the open graph's file left out or had to guess. */
  readonly notes: readonly string[];
  readonly show: (workspace: Workspace, isOther: boolean) => void;
  /** Says in place of a graph why there is none. */
  readonly showFault: (message: string) => void;
  /** Goes back to the graph that came with the page. */
  readonly showOwn: () => void;
  /** Looks for the records of the page's own graph, which are needed to join something to it. */
  readonly findRecords: () => void;
}

type Open = Pick<Desk, 'loaded' | 'name' | 'files' | 'turn' | 'notes'>;

/** Where this tab remembers the open workspace, so that loading the page again brings it back. */
const tabKey = 'talkgraph-workspace';

/** Opens what this tab had open last, else the page's own graph. */
export function useDesk({ read }: Shelf): Desk {
  const [open, setOpen] = useState<Open>({
    loaded: { state: 'loading' },
    name: undefined,
    files: undefined,
    notes: [],
    turn: 0,
  });
  const isOwn = useRef(false);
  const put = useCallback((loaded: Loaded, workspace?: Workspace, isOther = true) => {
    isOwn.current = false;
    remember(workspace?.name);
    // A transition draws the page in slices: it stays responsive while a new graph comes up.
    startTransition(() =>
      setOpen(({ turn }) => ({
        loaded,
        name: workspace?.name,
        files: workspace === undefined || workspace.files.length === 0 ? undefined : workspace.files,
        notes: workspace?.notes ?? [],
        turn: isOther ? turn + 1 : turn,
      })),
    );
  }, []);
  const show = useCallback(
    (workspace: Workspace, isOther: boolean) => {
      if (isOther) forgetChoices();
      put({ state: 'ready', graph: workspace.graph }, workspace, isOther);
    },
    [put],
  );
  const showOwn = useCallback(async () => {
    put(await loadGraph());
    isOwn.current = true;
  }, [put]);
  const findRecords = useCallback(async () => {
    if (!isOwn.current) return;
    const files = await loadRecords();
    if (isOwn.current) setOpen((now) => ({ ...now, files }));
  }, []);
  useEffect(() => {
    const start = async (): Promise<void> => {
      const name = remembered();
      const workspace = name === undefined ? undefined : await read(name);
      if (workspace === undefined) return showOwn();
      put({ state: 'ready', graph: workspace.graph }, workspace);
    };
    start().catch(() => undefined);
  }, [read, put, showOwn]);
  return {
    ...open,
    show,
    showFault: useCallback((message) => put({ state: 'failed', message }), [put]),
    showOwn: useCallback(() => {
      forgetChoices();
      void showOwn();
    }, [showOwn]),
    findRecords: useCallback(() => void findRecords(), [findRecords]),
  };
}

/** The choices stand in the address; those for another graph mean nothing in this one. */
function forgetChoices(): void {
  try {
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  } catch {
    window.history.replaceState(null, '');
  }
}

function remembered(): string | undefined {
  try {
    return window.sessionStorage.getItem(tabKey) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(name: string | undefined): void {
  try {
    if (name === undefined) window.sessionStorage.removeItem(tabKey);
    else window.sessionStorage.setItem(tabKey, name);
  } catch {
    // A page that may not remember simply opens its own graph the next time.
  }
}
