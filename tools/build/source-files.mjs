import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder, wherever a script is started from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Files under `folder` (repository-relative, posix separators), sorted; folders that do not exist have none. */
export async function filesUnder(folder) {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(ROOT, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** All that goes into `dist`: the sources of apps and libs without their tests, and what they ship beside. */
export async function buildInputs() {
  const all = [...(await filesUnder('apps')), ...(await filesUnder('libs'))];
  return all.filter((file) => /^(apps|libs)\/[^/]+\/(src|public)\//.test(file) && !isTest(file));
}

/** Specs, what only specs use, and the example tables of rules. */
const isTest = (file) =>
  /\.(spec|e2e-spec|contract)\.ts$|\/(testing|__snapshots__)\/|^libs\/.*\/examples\.ts$/.test(file);
