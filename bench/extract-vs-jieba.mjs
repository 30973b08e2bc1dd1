/**
 * npm run bench -- [files or folders, default samples] [--megabytes 4] [--rounds 3]
 * Whole extraction (page text to graph with proof) on one core, beside jieba's part-of-speech tagging of the same text,
 * in turns in the same run, each in a process of its own. Reported and kept, not a test: machines differ, the ratio less.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { megabytes: { type: 'string', default: '4' }, rounds: { type: 'string', default: '3' } },
});
const inputs = positionals.length > 0 ? positionals : [fileURLToPath(new URL('../samples', import.meta.url))];
const side = fileURLToPath(new URL('./one-side.mjs', import.meta.url));
const rows = { extraction: [], jieba: [] };
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const name of Object.keys(rows)) rows[name].push(measure(name));
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const report = Object.fromEntries(
  Object.entries(rows).map(([name, runs]) => {
    const keys = ['megabytesPerSecond', 'startUpMs', 'peakMegabytes'];
    return [name, Object.fromEntries(keys.map((key) => [key, Number(median(runs.map((run) => run[key])).toFixed(2))]))];
  }),
);
const ratio = report.extraction.megabytesPerSecond / report.jieba.megabytesPerSecond;
const { articles, megabytes } = rows.extraction[0];
console.log(
  JSON.stringify(
    { text: { articles, megabytes }, ...report, ratio: Number(ratio.toFixed(3)), node: process.version },
    null,
    2,
  ),
);

function measure(name) {
  const args = [side, name, values.megabytes, ...inputs];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout);
  console.error(stderr);
  return process.exit(1);
}
