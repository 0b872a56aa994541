import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, shownTime } from '../bench/figure';
import { inTurn, median, medianRatio } from '../bench/in-turn';
import { measure } from '../bench/measure';
import { makeAnnouncements } from '../corpus/make-announcements';

const program = join(import.meta.dirname, '../../dist/cli/main.js');
const documents = 1500;
/** Two jobs are to be at least 1.6 times as fast as one. */
const bar = 1 / 1.6;

function extract(folder: string, jobs: number, output: string): void {
  execFileSync(process.execPath, [program, 'extract', folder, '-j', String(jobs), '-o', output]);
}

measure('talkgraph extract, two threads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talkgraph-jobs-'));
  try {
    return [await twoBesideOne(folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function twoBesideOne(folder: string): Promise<Figure> {
  const talks = join(folder, 'talks');
  mkdirSync(talks);
  for (const { name, content } of makeAnnouncements(documents)) writeFileSync(join(talks, name), content);
  const [one, two] = [join(folder, 'one.jsonl'), join(folder, 'two.jsonl')];
  const times = await inTurn({ one: () => extract(talks, 1, one), two: () => extract(talks, 2, two) }, 3);
  if (!readFileSync(one).equals(readFileSync(two))) throw new Error('two jobs gave another output than one');
  const shown = `${shownTime(median(times.one))} → ${shownTime(median(times.two))}`;
  const value = medianRatio(times.two, times.one);
  return { name: `${documents} documents, 1 → 2 jobs`, shown, value, bar };
}
