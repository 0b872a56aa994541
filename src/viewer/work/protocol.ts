import type { GraphFile } from '../../graph/attributes';
import type { Loaded } from '../load-graph';
import type { WorkspaceFile } from '../workspace/workspace';

/** Something that a reader brings: a file, which the worker reads itself, or a pasted text. */
export interface Announcement {
  /** How it will be cited, with forward slashes where it stands in a folder. */
  readonly name: string;
  readonly content: Blob | string;
}

/** All of an announcement as text. */
export async function textOf(content: Announcement['content']): Promise<string> {
  return typeof content === 'string' ? content : content.text();
}

/** What the page asks of the worker. */
export type WorkRequest =
  | {
      readonly type: 'build';
      readonly id: number;
      readonly announcements: readonly Announcement[];
      /** What was read before and belongs to the same graph. */
      readonly kept: readonly WorkspaceFile[];
      readonly title: string;
    }
  | { readonly type: 'open'; readonly id: number; readonly announcements: readonly Announcement[] };

/** What the worker says of request `id`: any number of steps, then one end. */
export type WorkReply =
  | { readonly type: 'reading'; readonly id: number; readonly name: string }
  | { readonly type: 'read'; readonly id: number; readonly file: WorkspaceFile }
  | { readonly type: 'joining'; readonly id: number }
  | { readonly type: 'built'; readonly id: number; readonly graph: GraphFile }
  | { readonly type: 'opened'; readonly id: number; readonly loaded: Loaded }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
