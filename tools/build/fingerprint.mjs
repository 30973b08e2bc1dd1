import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildInputs, ROOT } from './source-files.mjs';

const STAMP = 'dist/.fingerprint';

/** A cheap stamp of the build's inputs: names, sizes and times, some milliseconds for the whole tree. */
export async function fingerprint() {
  const files = [...(await buildInputs()), 'package-lock.json', '.swcrc', 'tools/build/build.mjs'];
  const stats = await Promise.all(files.map((file) => stat(join(ROOT, file))));
  const rows = files.map((file, i) => `${file}\0${stats[i].size}\0${stats[i].mtimeMs}`);
  return createHash('sha256').update(rows.join('\n')).digest('hex');
}

/** Whether `dist` was built from the sources as they are now. */
export async function isBuilt() {
  const stamp = await readFile(join(ROOT, STAMP), 'utf8').catch(() => null);
  return stamp !== null && stamp === (await fingerprint());
}
