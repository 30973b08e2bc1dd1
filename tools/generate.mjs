/** `npm run generate`: writes every generated file again, each by its own script. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/source-files.mjs';
import { GENERATED } from './generated-files.mjs';

for (const { script, makes } of GENERATED) {
  if (!existsSync(join(ROOT, script))) {
    console.error(`${script} is missing: it makes ${makes.join(', ')}`);
    process.exit(1);
  }
  const { status } = spawnSync(process.execPath, [script], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
