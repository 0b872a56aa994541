import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserCommand } from '../commands/browser-command';
import type { Io, Output } from './io';
import { nodeFiles } from './node-files';
import { startNodeWorker } from './node-worker';

/** The outside world of the running process. */
export function nodeIo(): Io {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    files: nodeFiles,
    environment: process.env,
    signal: stop.signal,
    version: ownVersion(),
    viewerPage: fileURLToPath(new URL('../viewer/index.html', import.meta.url)),
    openBrowser: openInBrowser,
    startWorker: startNodeWorker,
  };
}

function ownVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return version;
}

/** Waits until the reader has taken what was written; one that went away (`| head`) ends the program in silence. */
function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    isTTY: stream.isTTY === true,
    write: (text) => new Promise((resolve) => stream.write(text, () => resolve())),
  };
}

function openInBrowser(address: string): void {
  const command = browserCommand(process.platform, process.env);
  if (command === undefined) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
