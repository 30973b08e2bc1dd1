import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { buildInputs, ROOT } from './source-files.mjs';

/**
 * Compiles apps and libs into `dist` with swc and copies what stands beside the sources.
 * Built in a folder of its own and swapped in at the end, so a running or broken build never leaves half a `dist`.
 */
export async function build() {
  const started = Date.now();
  const stamp = await fingerprint();
  const next = join(ROOT, `node_modules/.cache/zhengmai/dist-${process.pid}`);
  const files = await buildInputs();
  await rm(next, { recursive: true, force: true });
  for (const folder of new Set(files.map((file) => dirname(join(next, file)))))
    await mkdir(folder, { recursive: true });
  await Promise.all(files.map((file) => emit(file, next)));
  await writeFile(join(next, '.fingerprint'), stamp);
  await swap(next);
  return { files: files.length, milliseconds: Date.now() - started };
}

async function emit(file, next) {
  const from = join(ROOT, file);
  if (!file.endsWith('.ts')) return copyFile(from, join(next, file));
  if (file.endsWith('.d.ts')) return undefined;
  const swc = await import('@swc/core');
  const { code, map } = await swc.transformFile(from, { cwd: ROOT, root: ROOT, configFile: join(ROOT, '.swcrc') });
  const target = join(next, file.replace(/\.ts$/, '.js'));
  const name = target.slice(target.lastIndexOf('/') + 1);
  await writeFile(target, `${code}//# sourceMappingURL=${name}.map\n`);
  return writeFile(`${target}.map`, map ?? '');
}

async function swap(next) {
  const dist = join(ROOT, 'dist');
  const old = `${next}-old`;
  await rename(dist, old).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, dist);
  await rm(old, { recursive: true, force: true });
}
