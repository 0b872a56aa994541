import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import type { GraphFile } from '../../src/graph/attributes';

const root = join(import.meta.dirname, '../..');

/** Where the built viewer is; elsewhere than usual when VIEWER_FOLDER says so. */
export const viewerFolder = process.env.VIEWER_FOLDER ?? join(root, 'dist/viewer');

export interface Viewer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built viewer with a graph, and its records in JSON Lines, beside it on a free port; what is not given is
 * not found.
 */
export async function serveViewer(graph?: GraphFile, records?: string): Promise<Viewer> {
  if (!existsSync(join(viewerFolder, 'index.html')))
    throw new Error('the viewer is not built: run `npm run build` first');
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: viewerFolder },
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [
      {
        name: 'graph-beside',
        configurePreviewServer: ({ middlewares }) => {
          const beside = {
            '/graph.json': graph === undefined ? undefined : JSON.stringify(graph),
            '/records.jsonl': records,
          };
          for (const [path, content] of Object.entries(beside))
            middlewares.use(path, (_request, response) => {
              response.statusCode = content === undefined ? 404 : 200;
              response.setHeader('content-type', 'application/json');
              response.end(content ?? '');
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
