import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io, Output } from '../../src/cli/platform/io';
import { nodeFiles } from '../../src/cli/platform/node-files';
import { startLocalWorker } from './local-worker';

/** An outside world that remembers what was written to it. */
export interface FakeIo extends Io {
  readonly written: { stdout: string; stderr: string; opened: string[] };
}

/** Makes one, with real files and the given standard input. */
export function makeIo(over: Partial<Omit<Io, 'stdin'>> & { readonly stdin?: string } = {}): FakeIo {
  const written = { stdout: '', stderr: '', opened: [] as string[] };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTTY: false,
    write: async (text) => {
      written[name] += text;
    },
  });
  return {
    stdout: output('stdout'),
    stderr: output('stderr'),
    files: nodeFiles,
    environment: {},
    signal: new AbortController().signal,
    version: '1.2.3',
    viewerPage: '/nowhere/index.html',
    openBrowser: (address) => written.opened.push(address),
    startWorker: startLocalWorker,
    ...over,
    stdin: chunks(over.stdin ?? ''),
    written,
  };
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text.slice(0, 5));
  yield new TextEncoder().encode(text.slice(5));
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'talkgraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
