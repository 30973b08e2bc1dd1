/**
 * Gate: no score of extraction against the annotated articles beside this checkout falls by more than 0.005 under
 * .ci/eval-baseline.json. `--write` takes today's scores as the baseline. The texts are others' and stay outside.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build/source-files.mjs';

const SHARED = join(ROOT, '../shared');
const BASELINE = join(ROOT, '.ci/eval-baseline.json');
const FALL = 0.005;
const SETS = {
  seeds: { inputs: ['seeds'], gold: ['gold/seeds', '--pages', 'gold/pages', '--raw', 'seeds'] },
  dev: { inputs: ['gold/dev.jsonl'], gold: ['gold/dev'] },
};

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-scores-'));
const scores = Object.fromEntries(Object.entries(SETS).map(([name, set]) => [name, scoresOf(name, set)]));
rmSync(folder, { recursive: true, force: true });
if (process.argv.includes('--write')) writeFileSync(BASELINE, `${JSON.stringify(scores, null, 2)}\n`);
process.exitCode = compare(existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {}) ? 0 : 1;

function scoresOf(name, { inputs, gold }) {
  const lines = join(folder, `${name}.jsonl`);
  const main = join(ROOT, 'dist/apps/cli/src/main.js');
  run(process.execPath, [main, 'extract', ...inputs.map((path) => join(SHARED, path)), '--out', lines]);
  const folders = gold.map((word) => (word.startsWith('--') ? word : join(SHARED, word)));
  const report = JSON.parse(run('python3', [join(SHARED, 'gold/score.py'), lines, ...folders, '--json'], [0, 1]));
  const f1 = Object.entries(report.scores)
    .filter(([, row]) => row.tp + row.fp + row.fn > 0)
    .map(([key, row]) => [key, round(row.f1)]);
  const accuracy = Object.entries(report.accuracy).map(([key, [value]]) => [key, round(value)]);
  return {
    ...Object.fromEntries(f1),
    ...Object.fromEntries(accuracy),
    'unbroken invariants': report.broken === 0 ? 1 : 0,
  };
}

function compare(baseline) {
  let fallen = 0;
  for (const [set, rows] of Object.entries(scores)) {
    for (const [name, before] of Object.entries({ ...rows, ...baseline[set] })) {
      const now = rows[name] ?? 0;
      const falls = now < before - FALL;
      if (falls) fallen += 1;
      const was = baseline[set]?.[name];
      console.error(
        `${falls ? 'FELL' : '    '} ${set.padEnd(6)} ${name.padEnd(24)} ${now.toFixed(3)}${was === undefined ? ' (new)' : ` (${was.toFixed(3)})`}`,
      );
    }
  }
  console.error(`${fallen} scores fell`);
  return fallen === 0;
}

function run(command, args, fine = [0]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!fine.includes(status)) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

function round(value) {
  return Math.round(value * 10_000) / 10_000;
}
