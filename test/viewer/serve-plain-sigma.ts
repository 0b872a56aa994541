import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { GraphFile } from '../../src/graph/attributes';
import type { Viewer } from '../e2e/serve-viewer';

const style = 'html,body,#graph{margin:0;height:100%}';

/** Serves a page with nothing but sigma drawing a graph, on a free port. */
export async function servePlainSigma(graph: GraphFile): Promise<Viewer> {
  const script = await bundle();
  const page = `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="graph"></div><script type="module" src="plain.js"></script>`;
  const data = JSON.stringify(graph);
  const answers: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', page],
    '/plain.js': ['text/javascript', script],
    '/graph.json': ['application/json', data],
  };
  const server = createServer((request, response) => {
    const [type, body] = answers[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(body === '' ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function bundle(): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(import.meta.dirname, 'plain-sigma.ts') },
    },
  })) as Rolldown.RolldownOutput;
  const entry = made.output.find((part) => part.type === 'chunk');
  if (entry?.type !== 'chunk') throw new Error('plain sigma could not be bundled');
  return entry.code;
}
