/**
 * Gate: docs/add-a-fact-type.md is true. Its steps run in a copy of the project: a `sh` block is a command, a block that
 * names a file is written there (into ontology.ts: in the place of its first line), `txt output` must be printed by the command before.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build/source-files.mjs';

const WALK = 'docs/add-a-fact-type.md';
const ONTOLOGY = 'libs/model/src/ontology.ts';
const NOT_COPIED = /(?:^|\/)(?:node_modules|dist|data|\.git|coverage)$/;

const blocks = blocksOf(WALK);
const chinese = blocksOf('docs/add-a-fact-type.zh.md');
if (JSON.stringify(chinese) !== JSON.stringify(blocks)) fail('the Chinese page has other steps than the English one');

const copy = mkdtempSync(join(tmpdir(), 'zhengmai-walk-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.test(path.slice(ROOT.length)) });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');

let printed = '';
for (const { kind, target, text } of blocks) {
  if (kind === 'sh') printed = runCommand(text);
  else if (target === 'output') expectPrinted(text);
  else writeBlock(target, text);
}
console.error(`${blocks.length} steps of ${WALK} hold`);

function blocksOf(page) {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, kind, target, body]) => ({
    kind,
    target,
    text: body,
  }));
}

function runCommand(text) {
  const { status, stdout, stderr } = spawnSync('bash', ['-euc', text], { cwd: copy, encoding: 'utf8' });
  if (status !== 0) fail(`${text.trim()} failed:\n${stdout}${stderr}`);
  console.error(`ok  ${text.trim()}`);
  return stdout;
}

function expectPrinted(text) {
  if (!printed.includes(text.trim())) fail(`the last command did not print ${text.trim()}, but:\n${printed}`);
}

function writeBlock(target, text) {
  const path = join(copy, target);
  if (target !== ONTOLOGY) return writeFileSync(path, text);
  const [first] = text.split('\n');
  const before = readFileSync(path, 'utf8');
  if (!before.includes(`${first}\n`)) fail(`${target} has no line ${first.trim()}`);
  writeFileSync(
    path,
    before.replace(`${first}\n`, () => text),
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
