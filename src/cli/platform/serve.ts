import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of the local server, made when it is asked for. */
export interface Page {
  readonly mediaType: string;
  readonly content: () => string | Uint8Array;
}

/** A running server. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const host = '127.0.0.1';

/** Serves pages by path on this computer only. Port 0 takes a free one. Rejects when the port is taken. */
export async function serve(pages: ReadonlyMap<string, Page>, port: number): Promise<Served> {
  const server = createServer((request, response) => answer(pages, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(pages: ReadonlyMap<string, Page>, request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const page = pages.get(path);
  if (!isLocal(request.headers.host))
    send(response, 403, 'text/plain', 'This server answers this computer only.\n');
  else if (request.method !== 'GET' && request.method !== 'HEAD')
    send(response, 405, 'text/plain', 'Only GET and HEAD.\n');
  else if (page === undefined) send(response, 404, 'text/plain', 'There is nothing here.\n');
  else send(response, 200, page.mediaType, page.content());
}

/** Another site may point its name at 127.0.0.1 (DNS rebinding); it must not get to read the graph. */
function isLocal(name: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(name ?? '');
}

function send(
  response: ServerResponse,
  status: number,
  mediaType: string,
  content: string | Uint8Array,
): void {
  response.writeHead(status, {
    'Content-Type': `${mediaType}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(content);
}
