/** Gate: generating again changes no committed file. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/source-files.mjs';
import { GENERATED } from '../generated-files.mjs';

const files = GENERATED.flatMap(({ makes }) => makes);
const before = files.map(read);
const { status } = spawnSync(process.execPath, ['tools/generate.mjs'], { cwd: ROOT, stdio: 'inherit' });
if (status !== 0) process.exit(1);
const changed = files.filter((file, i) => read(file) !== before[i]);
for (const file of changed) console.error(`${file} was not what its script makes: commit it as it is now`);
console.error(`${files.length} generated files, ${changed.length} out of date`);
process.exit(changed.length === 0 ? 0 : 1);

function read(file) {
  try {
    return readFileSync(join(ROOT, file), 'utf8');
  } catch {
    return null;
  }
}
