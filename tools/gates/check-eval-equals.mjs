/** Gate: `zhengmai eval --json` gives the values of the scorer that stands beside this checkout, category by category. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build/source-files.mjs';

const SHARED = join(ROOT, '../shared');
const MAIN = join(ROOT, 'dist/apps/cli/src/main.js');
const NEAR = 1e-9;
const SETS = {
  seeds: { inputs: ['seeds'], gold: 'gold/seeds', pages: ['--pages', 'gold/pages', '--raw', 'seeds'] },
  dev: { inputs: ['gold/dev.jsonl'], gold: 'gold/dev', pages: [] },
};

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-eval-'));
const complaints = Object.entries(SETS).flatMap(([name, set]) => compare(name, set));
rmSync(folder, { recursive: true, force: true });
for (const complaint of complaints) console.error(complaint);
console.error(`${complaints.length} values differ`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function compare(name, { inputs, gold, pages }) {
  const lines = join(folder, `${name}.jsonl`);
  const inShared = (word) => (word.startsWith('--') ? word : join(SHARED, word));
  run(process.execPath, [MAIN, 'extract', ...inputs.map(inShared), '--out', lines]);
  const split = pages.map(inShared);
  const theirs = JSON.parse(run('python3', [inShared('gold/score.py'), lines, inShared(gold), ...split, '--json']));
  const ours = JSON.parse(run(process.execPath, [MAIN, 'eval', lines, '--gold', inShared(gold), ...split, '--json']));
  const pairs = [
    ['articles', ours.articles, theirs.articles],
    ['articles found', ours.found, theirs.articles_found],
    ['evidence', ours.evidence, theirs.evidence],
    ['broken invariants', ours.broken.length, theirs.broken],
    ...Object.entries(theirs.scores).flatMap(([category, row]) => scorePairs(category, ours.scores[category], row)),
    ...Object.entries(theirs.accuracy).flatMap(([category, [value, count]]) => [
      [category, ours.accuracy[category]?.value, value],
      [`${category}, count`, ours.accuracy[category]?.count, count],
    ]),
  ];
  console.error(`${name}: ${pairs.length} values compared`);
  return pairs
    .filter(([, a, b]) => !(Math.abs(a - b) < NEAR))
    .map(([what, a, b]) => `${name}, ${what}: ${a}, not ${b}`);
}

function scorePairs(category, ours, { p, r, f1, tp, fp, fn }) {
  return [
    [`${category}, P`, ours?.precision, p],
    [`${category}, R`, ours?.recall, r],
    [`${category}, F1`, ours?.f1, f1],
    [`${category}, right`, ours?.truePositives, tp],
    [`${category}, extra`, ours?.falsePositives, fp],
    [`${category}, missed`, ours?.falseNegatives, fn],
  ];
}

/** The scorer exits 1 for broken invariants; these are compared, too. */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
