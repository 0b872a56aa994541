import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build, extract } from '../src/pipeline';
import { writers } from '../src/write/index';

const root = join(import.meta.dirname, '..');

it('data/graph.json is what `npm run build:sample` makes of seeds/, byte for byte', async () => {
  const names = readdirSync(join(root, 'seeds')).filter((name) => name !== 'README.md');
  const extractions = await Promise.all(
    names.map((name) => extract({ name, content: readFileSync(join(root, 'seeds', name)) })),
  );
  const graph = build(
    extractions.flatMap(({ records }) => records),
    { title: 'Sample announcements' },
  );
  expect(writers.json.write(graph) === readFileSync(join(root, 'data', 'graph.json'), 'utf8')).toBe(true);
});
