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
    page.source = String(page.source)
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

const englishOnly: Plugin = {
  ...(optimizeLocales.vite({ locales: ['en-US'] }) as Plugin),
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client',
};

export default defineConfig({
  plugins: [react(), englishOnly, singlePage],
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
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
