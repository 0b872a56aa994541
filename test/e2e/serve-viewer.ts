import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import type { GraphFile } from '../../src/graph/attributes';

const root = join(import.meta.dirname, '../..');

export interface Viewer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the built viewer with a graph beside it on a free port; without a graph, `graph.json` is not found. */
export async function serveViewer(graph?: GraphFile): Promise<Viewer> {
  if (!existsSync(join(root, 'dist/viewer/index.html')))
    throw new Error('dist/viewer/index.html is missing: run `npm run build` first');
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'dist/viewer' },
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [
      {
        name: 'graph-beside',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use('/graph.json', (_request, response) => {
            response.statusCode = graph === undefined ? 404 : 200;
            response.setHeader('content-type', 'application/json');
            response.end(graph === undefined ? '' : JSON.stringify(graph));
          });
        },
      },
    ],
  });
  return { address: addressOf(server), close: () => server.close() };
}

function addressOf(server: PreviewServer): string {
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  return `http://127.0.0.1:${address.port}/`;
}
