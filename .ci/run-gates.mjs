/** Runs the gates one by one, goes on after a failure, and ends with `N passed, N failed` over gates and tests. `-- <words>` runs only gates so named. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GATES } from './gates.mjs';

const only = process.argv.slice(2);
const countsFile = join(mkdtempSync(join(tmpdir(), 'zhengmai-ci-')), 'counts.json');
const rows = GATES.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word))).map(run);

console.log('\n== summary');
for (const { name, outcome, seconds, detail } of rows) {
  console.log(`${outcome.padEnd(7)} ${name}${detail} (${seconds.toFixed(0)} s)`);
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

function run({ name, command, counts = false, needs }) {
  console.log(`\n== ${name}`);
  if (needs !== undefined && !existsSync(needs)) {
    console.log(`left out: there is no ${needs} beside this checkout`);
    return { name, outcome: 'left out', seconds: 0, detail: '', passed: 0, failed: 0 };
  }
  const started = Date.now();
  const env = { ...process.env, ...(counts ? { ZHENGMAI_TEST_COUNTS: countsFile } : {}) };
  const { status } = spawnSync(command[0], command.slice(1), { stdio: ['ignore', 'inherit', 'inherit'], env });
  const row = { name, outcome: status === 0 ? 'passed' : 'FAILED', seconds: (Date.now() - started) / 1000, detail: '' };
  const tests = counts ? testCounts() : { passed: 0, failed: 0, skipped: 0 };
  if (counts) row.detail = `: ${tests.passed} tests passed, ${tests.failed} failed, ${tests.skipped} skipped`;
  return { ...row, passed: tests.passed + (status === 0 ? 1 : 0), failed: tests.failed + (status === 0 ? 0 : 1) };
}

function testCounts() {
  if (!existsSync(countsFile)) return { passed: 0, failed: 0, skipped: 0 };
  return JSON.parse(readFileSync(countsFile, 'utf8'));
}
