import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { inTurn, median, medianRatio } from '../bench/in-turn';
import { once, report, shownTime } from '../bench/report';
import { makeAnnouncements } from '../corpus/make-announcements';

const program = join(import.meta.dirname, '../../dist/cli/main.js');
const documents = 4000;
/** Two jobs are to be at least 1.6 times as fast as one. */
const bar = 1 / 1.6;

function extract(folder: string, jobs: number, output: string): void {
  execFileSync(process.execPath, [program, 'extract', folder, '-j', String(jobs), '-o', output]);
}

describe('talkgraph extract', () => {
  bench(
    'in one thread and in two',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'talkgraph-jobs-'));
      const talks = join(folder, 'talks');
      mkdirSync(talks);
      for (const { name, content } of makeAnnouncements(documents)) writeFileSync(join(talks, name), content);
      const [one, two] = [join(folder, 'one.jsonl'), join(folder, 'two.jsonl')];
      const times = await inTurn({ one: () => extract(talks, 1, one), two: () => extract(talks, 2, two) }, 3);
      const isSame = readFileSync(one).equals(readFileSync(two));
      rmSync(folder, { recursive: true });
      if (!isSame) throw new Error('two jobs gave another output than one');
      const shown = `${shownTime(median(times.one))} → ${shownTime(median(times.two))}`;
      const value = medianRatio(times.two, times.one);
      report('jobs', [{ name: `${documents} documents, 1 → 2 jobs`, shown, value, bar }]);
    },
    once,
  );
});
