import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Loaded } from '../load-graph';
import { joinFiles, type Workspace, type WorkspaceFile } from '../workspace/workspace';
import type { Announcement, WorkReply } from './protocol';
import { Stopped, Workbench } from './workbench';
import { startWorker } from './worker-script';

/** How far the reading has come. */
export interface Progress {
  readonly read: number;
  readonly total: number;
  /** The file that is being read; undefined while all are joined. */
  readonly name: string | undefined;
}

/** A finished graph, what was read for it just now, or why there is none; undefined when the reader stopped it. */
export type Outcome =
  | { readonly workspace: Workspace; readonly read: readonly WorkspaceFile[] }
  | { readonly fault: string }
  | undefined;

export interface ReadingRequest {
  readonly announcements: readonly Announcement[];
  readonly kept: readonly WorkspaceFile[];
  readonly name: string;
}

/** Has announcements read in the worker, one lot at a time. None of its functions reject. */
export function useWorkbench() {
  const bench = useMemo(() => new Workbench(startWorker), []);
  const [progress, setProgress] = useState<Progress | undefined>();
  useEffect(() => () => bench.stop(), [bench]);
  const read = useCallback(
    async ({ announcements, kept, name }: ReadingRequest): Promise<Outcome> => {
      const files: WorkspaceFile[] = [];
      const total = announcements.length;
      setProgress({ read: 0, total, name: undefined });
      const onStep = (reply: WorkReply): void => {
        if (reply.type === 'read') files.push(reply.file);
        const current = reply.type === 'reading' ? reply.name : undefined;
        if (reply.type !== 'read') setProgress({ read: files.length, total, name: current });
      };
      const work = { type: 'build', announcements, kept, title: name } as const;
      const outcome = await bench.do(work, onStep).then((end) => outcomeOf(end, name, kept, files), faultOf);
      setProgress(undefined);
      return outcome;
    },
    [bench],
  );
  const open = useCallback(
    async (announcements: readonly Announcement[]): Promise<Loaded | undefined> => {
      const end = await bench.do({ type: 'open', announcements }, () => undefined).catch(() => undefined);
      return end?.type === 'opened' ? end.loaded : undefined;
    },
    [bench],
  );
  return {
    progress,
    read,
    open,
    warm: useCallback(() => bench.warm(), [bench]),
    stop: useCallback(() => bench.stop(), [bench]),
  };
}

function outcomeOf(
  end: WorkReply,
  name: string,
  kept: readonly WorkspaceFile[],
  read: readonly WorkspaceFile[],
): Outcome {
  if (end.type === 'built')
    return { workspace: { name, files: joinFiles(kept, read), graph: end.graph }, read };
  return { fault: end.type === 'failed' ? end.message : 'The reader gave no graph.' };
}

function faultOf(error: unknown): Outcome {
  return error instanceof Stopped
    ? undefined
    : { fault: error instanceof Error ? error.message : String(error) };
}
