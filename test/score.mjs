// Scores talkgraph on the gold beside the project: `npm run score`. Prints a markdown table, ours beside published figures.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const shared = join(root, '..', 'shared');
const gold = join(shared, 'gold');
if (!existsSync(gold)) {
  console.error(`score: ${gold} is not there; the gold stands beside the project, not in it`);
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'talkgraph-score-'));

function extract(folder, name) {
  const records = join(work, `${name}.jsonl`);
  try {
    execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), 'extract', folder, '-o', records], {
      stdio: 'ignore',
    });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
  return records;
}

function run(script, ...parameters) {
  return execFileSync(process.execPath, [join(gold, script), ...parameters], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** Rows `field P R F1` of a scorer's output. */
function rows(output) {
  return [...output.matchAll(/^(\S.*?)\s+P ([\d.]+)\s+R ([\d.]+)\s+F1 ([\d.]+)/gm)].map(
    ([, field, p, r, f]) => [field, p, r, f],
  );
}

const published = {
  'cmu speaker': '.56 (SRV), .78 ((LP)²), .84 (Finkel et al. 2005), all trained on this corpus',
  'sites speakers': '.54 (first person that compromise finds)',
  'abstracts keyphrases@10': '.350 TF-IDF, .340 TextRank, .356 EmbedRank, .379 PromptRank',
  'advisors advised_by': '.74 (every person that compromise finds)',
  'collaborators collaborates_with': '.74 (every person that compromise finds)',
};

console.log(
  '| set | field | precision | recall | F1 | published or naive |\n| --- | --- | --- | --- | --- | --- |',
);
const print = (set, found) => {
  for (const [field, p, r, f] of found)
    console.log(`| ${set} | ${field} | ${p} | ${r} | ${f} | ${published[`${set} ${field}`] ?? ''} |`);
};
print('seeds', rows(run('score.mjs', join(shared, 'seeds'), extract(join(shared, 'seeds'), 'seeds'))));
for (const set of ['learned', 'unseen']) {
  const folder = join(root, 'test', 'gold', set);
  print(set, rows(run('score.mjs', folder, extract(folder, set))));
}
print('dev', rows(run('score.mjs', join(gold, 'dev'), extract(join(gold, 'dev'), 'dev'))));
for (const set of ['sites', 'cmu', 'advisors', 'collaborators', 'abstracts'])
  print(set, rows(run('score-fields.mjs', join(gold, `${set}.gold.jsonl`), extract(join(gold, set), set))));
rmSync(work, { recursive: true });
