import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from '../bench/measure';
import { makeAnnouncements } from '../corpus/make-announcements';

const program = join(import.meta.dirname, '../../dist/cli/main.js');
const reporter = join(import.meta.dirname, '../bench/report-heap.cjs');
const [few, many] = [250, 2000];
/** Records go out as they are made: eight times the documents may not cost a tenth more live memory. */
const bar = 1.1;

measure('talkgraph extract, live heap', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talkgraph-memory-'));
  try {
    const [small, large] = [liveHeap(folder, few), liveHeap(folder, many)];
    const shown = `${(small / 2 ** 20).toFixed(0)} → ${(large / 2 ** 20).toFixed(0)} MiB`;
    return [{ name: `${few} → ${many} documents`, shown, value: large / small, bar }];
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The largest heap that survived a collection while so many documents were extracted, in bytes. */
function liveHeap(folder: string, documents: number): number {
  const talks = join(folder, String(documents));
  mkdirSync(talks);
  for (const { name, content } of makeAnnouncements(documents)) writeFileSync(join(talks, name), content);
  const output = join(folder, `${documents}.jsonl`);
  const printed = execFileSync(
    process.execPath,
    ['--expose-gc', '--require', reporter, program, 'extract', talks, '-o', output],
    { encoding: 'utf8' },
  );
  return Number(printed.trim());
}
