import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Workspace, WorkspaceSummary } from './workspace';
import { openWorkspaceStore, type WorkspaceStore } from './workspace-store';

/** The workspaces that this browser keeps. */
export interface Shelf {
  readonly summaries: readonly WorkspaceSummary[];
  /** Why nothing is kept, in words; undefined when all is well. */
  readonly fault: string | undefined;
  readonly read: (name: string) => Promise<Workspace | undefined>;
  readonly keep: (workspace: Workspace) => Promise<void>;
  readonly rename: (name: string, next: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

/** Opens the browser's store once. Its methods never reject: what goes wrong becomes `fault`. */
export function useShelf(): Shelf {
  const store = useMemo(() => {
    const opening = openWorkspaceStore(ownFactory());
    opening.catch(() => undefined);
    return opening;
  }, []);
  const [summaries, setSummaries] = useState<readonly WorkspaceSummary[]>([]);
  const [fault, setFault] = useState<string | undefined>();
  const use = useCallback(
    async <Result>(action: (store: WorkspaceStore) => Promise<Result>): Promise<Result | undefined> => {
      try {
        const opened = await store;
        const result = await action(opened);
        setSummaries(await opened.list());
        setFault(undefined);
        return result;
      } catch (error) {
        setFault(`Nothing can be kept in this browser (${error instanceof Error ? error.message : error}).`);
        return undefined;
      }
    },
    [store],
  );
  useEffect(() => void use(async () => undefined), [use]);
  return {
    summaries,
    fault,
    read: useCallback((name) => use((opened) => opened.read(name)), [use]),
    keep: useCallback((workspace) => use((opened) => opened.keep(workspace)), [use]),
    rename: useCallback((name, next) => use((opened) => renamed(opened, name, next)), [use]),
    remove: useCallback((name) => use((opened) => opened.remove(name)), [use]),
  };
}

/** Some browsers throw when they are merely asked. */
function ownFactory(): IDBFactory | undefined {
  try {
    return window.indexedDB;
  } catch {
    return undefined;
  }
}

async function renamed(store: WorkspaceStore, name: string, next: string): Promise<void> {
  const workspace = await store.read(name);
  if (workspace === undefined || name === next) return;
  await store.keep({ ...workspace, name: next, graph: { ...workspace.graph, title: next } });
  await store.remove(name);
}
