import type { Problem, Source } from '../../model';
import { build, extract } from '../../pipeline';
import { compareText } from '../../util/compare-text';
import { beginningLength, mayBeOwnOutput, ownOutput } from '../../write/own-output';
import { type ParsedRecords, parseRecords } from '../../write/parse-records';
import { openGraphFiles } from '../load-graph';
import { joinFiles, type WorkspaceFile } from '../workspace/workspace';
import { type Announcement, textOf, type WorkReply, type WorkRequest } from './protocol';

type BuildRequest = Extract<WorkRequest, { type: 'build' }>;
type OpenRequest = Extract<WorkRequest, { type: 'open' }>;

/** Does what is asked, step by step; ends with `built`, `opened` or `failed`. Never throws. */
export async function* perform(request: WorkRequest): AsyncGenerator<WorkReply> {
  try {
    yield* request.type === 'build' ? buildGraph(request) : openGraph(request);
  } catch (error) {
    yield { type: 'failed', id: request.id, message: messageOf(error) };
  }
}

async function* buildGraph({ id, announcements, kept, title }: BuildRequest): AsyncGenerator<WorkReply> {
  const files: WorkspaceFile[] = [];
  for (const announcement of inOrder(announcements)) {
    yield { type: 'reading', id, name: announcement.name };
    const file = await readAnnouncement(announcement);
    files.push(file);
    yield { type: 'read', id, file };
  }
  yield { type: 'joining', id };
  const records = joinFiles(kept, files).flatMap((file) => file.records);
  yield { type: 'built', id, graph: build(records, { title }) };
}

async function* openGraph({ id, announcements }: OpenRequest): AsyncGenerator<WorkReply> {
  const texts = announcements.map(async ({ name, content }) => [name, await textOf(content)] as const);
  yield { type: 'opened', id, loaded: openGraphFiles(new Map(await Promise.all(texts))) };
}

function inOrder(announcements: readonly Announcement[]): Announcement[] {
  return [...announcements].sort((one, other) => compareText(one.name, other.name));
}

/**
 * A file that cannot be read, or that the extraction fails on, is a problem of its own and not the end of the others.
 * Records that were made before are taken as they are.
 */
async function readAnnouncement({ name, content }: Announcement): Promise<WorkspaceFile> {
  try {
    const own = await readOwnOutput({ name, content });
    return { name, ...(own ?? (await extract(await sourceOf(name, content)))) };
  } catch (error) {
    const message = `could not be read (${messageOf(error)}); left out`;
    return { name, records: [], problems: [{ severity: 'error', source: name, message }] };
  }
}

async function readOwnOutput({ name, content }: Announcement): Promise<ParsedRecords | undefined> {
  if (!mayBeOwnOutput(await textOf(content.slice(0, beginningLength)))) return undefined;
  const text = await textOf(content);
  const own = ownOutput(text);
  if (own === 'records') return parseRecords(text, name);
  return own === 'graph' ? { records: [], problems: [graphAmong(name)] } : undefined;
}

function graphAmong(name: string): Problem {
  const message = 'this is a graph, not an announcement; left out: bring it by itself to open it';
  return { severity: 'error', source: name, message };
}

async function sourceOf(name: string, content: Blob | string): Promise<Source> {
  return {
    name,
    content: typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer()),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
