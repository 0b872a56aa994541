import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Puts the viewer's script and styles into index.html: one file that is served, exported and opened from disk. */
const singlePage: Plugin = {
  name: 'single-page',
  apply: 'build',
  enforce: 'post',
  applyToEnvironment: (environment) => environment.name === 'client',
  generateBundle(_options, bundle) {
    const take = (name: string): string => {
      const part = bundle[name];
      delete bundle[name];
      return part === undefined ? '' : part.type === 'chunk' ? part.code : String(part.source);
    };
    const page = bundle['index.html'];
    if (page?.type !== 'asset') return;
    const reader = Object.keys(bundle).find((name) => /reader-worker[^/]*\.js$/.test(name));
    page.source = String(page.source)
      .replace('</body>', () => `${packedReader(reader === undefined ? '' : take(reader))}</body>`)
      .replace(
        /<script type="module"[^>]* src="\/([^"]+)"><\/script>/g,
        (_, name: string) =>
          `<script type="module">${take(name).replace(/<(\/script|!--)/gi, '\\x3c$1')}</script>`,
      )
      .replace(
        /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g,
        (_, name: string) => `<style>${take(name)}</style>`,
      );
  },
};

/** The worker that reads announcements, as the viewer unpacks it (viewer/work/worker-script.ts). */
function packedReader(code: string): string {
  const packed = deflateRawSync(code, { level: 9 }).toString('base64');
  return `<script type="text/plain" id="talkgraph-reader">${packed}</script>`;
}

const englishOnly: Plugin = {
  ...(optimizeLocales.vite({ locales: ['en-US'] }) as Plugin),
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client',
};

/** The library's types, with the endings that Node's own resolution of imports asks for. */
const declarations: Plugin = {
  name: 'declarations',
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'lib',
  writeBundle() {
    const folder = 'dist/types';
    execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.types.json'], { stdio: 'inherit' });
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.d.ts')) continue;
      const path = join(folder, name);
      const types = readFileSync(path, 'utf8');
      writeFileSync(path, types.replace(/((?:from|import\() ?['"])(\.[^'"]+)(?=['"])/g, '$1$2.js'));
    }
  },
};

export default defineConfig({
  plugins: [react(), englishOnly, singlePage, declarations],
  worker: { format: 'iife' },
  builder: {},
  environments: {
    client: {
      resolve: { conditions: ['worker', ...defaultClientConditions] },
      build: {
        outDir: 'dist/viewer',
        chunkSizeWarningLimit: 3000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    },
    cli: {
      consumer: 'server',
      build: {
        outDir: 'dist/cli',
        target: 'node20',
        ssr: true,
        minify: false,
        sourcemap: true,
        rolldownOptions: { input: { main: 'src/cli/main.ts' } },
      },
    },
    lib: {
      consumer: 'server',
      build: {
        outDir: 'dist/lib',
        target: 'es2022',
        ssr: true,
        minify: false,
        // A file a module: who takes one function does not get the lexicons of the others.
        rolldownOptions: {
          input: { index: 'src/index.ts' },
          output: { preserveModules: true, preserveModulesRoot: 'src' },
        },
      },
    },
  },
  test: {
    env: { TZ: 'America/New_York' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/silent-console.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          // A browser on a busy machine may miss a moment; what fails twice is broken.
          retry: 1,
          // A browser without a graphics card, on a machine that does other things beside.
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
