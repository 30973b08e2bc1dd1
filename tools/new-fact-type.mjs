/**
 * `npm run new:fact-type <name> -- --edge EDGE --trigger 词`: makes libs/facts/src/<name> with one rule, a table of examples
 * that shows it and the spec that runs the table, and writes the registry again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './build/source-files.mjs';
import { readEdges } from './fact-type/read-edges.mjs';
import { factTypeFiles, SYMBOLS } from './fact-type/scaffold.mjs';

const USAGE = `npm run new:fact-type <name> -- --edge EDGE --trigger 词
  <name>     kebab-case, a noun for the fact: commendation
  --edge     an edge of libs/model/src/ontology.ts: add a line there for a new one
  --trigger  the word that wakes the first rule`;

const { name, edge, trigger } = readArguments();
const folder = join(ROOT, 'libs/facts/src', name);
if (existsSync(folder)) stop(`${folder} is there already`);
const ends = readEdges().get(edge);
if (ends === undefined) stop(`${edge} is no edge of libs/model/src/ontology.ts: add its line there first`);
const symbols = [ends.from, ends.to].map((labels) => labels.find((label) => label in SYMBOLS));
if (symbols.includes(undefined))
  stop(
    `rules find ${Object.keys(SYMBOLS).join(', ')}; ${edge} joins others, which a \`derive\` function finds: see concern`,
  );

mkdirSync(folder);
for (const [file, text] of Object.entries(factTypeFiles({ name, edge, trigger, from: symbols[0], to: symbols[1] }))) {
  const path = join(folder, file);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'typescript' }));
  console.error(`made ${path.slice(ROOT.length + 1)}`);
}
spawnSync(process.execPath, ['tools/generate-fact-registry.mjs'], { cwd: ROOT, stdio: 'inherit' });
console.error(`next: put your own sentences into examples.ts, then \`npm test -- libs/facts/src/${name}\``);

function readArguments() {
  const options = { edge: { type: 'string' }, trigger: { type: 'string' } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [first] = positionals;
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(first ?? '') || !values.edge || !values.trigger) stop(USAGE);
    return { name: first, ...values };
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
