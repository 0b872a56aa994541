import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeAnnouncements } from '../corpus/make-announcements';

const program = join(import.meta.dirname, '../../dist/cli/main.js');

it('extract writes the same bytes in one thread and in three', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talkgraph-jobs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'talks'));
  for (const { name, content } of makeAnnouncements(100)) writeFileSync(join(folder, 'talks', name), content);
  const extract = (jobs: number): string =>
    execFileSync(process.execPath, [program, 'extract', join(folder, 'talks'), '-j', String(jobs)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  const alone = extract(1);
  expect(alone.split('\n').length).toBeGreaterThan(100);
  expect(extract(3)).toBe(alone);
});
