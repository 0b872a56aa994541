import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The benches: one at a time, on what `npm run build` made. */
// biome-ignore lint/style/noDefaultExport: vitest loads its configuration by the default export
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['test/**/*.bench.ts'],
    env: { TZ: 'America/New_York' },
    server: { deps: { external: [/\/dist\/lib\//] } },
    fileParallelism: false,
    testTimeout: 600_000,
    reporters: ['default', './test/bench/table-reporter.ts'],
  },
});
