/** `node tools/pack-extraction.mjs [folder]`: packs @zhengmai/extraction with the libs that it stands on, so that it installs alone; prints the tarball's path. */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from './build/build.mjs';
import { isBuilt } from './build/fingerprint.mjs';
import { ROOT } from './build/source-files.mjs';
import { copyLibs } from './pack/copy-libs.mjs';
import { writeDeclarations } from './pack/write-declarations.mjs';

const stage = join(ROOT, `node_modules/.cache/zhengmai/pack-${process.pid}`);
const target = resolve(process.argv[2] ?? ROOT);

if (!(await isBuilt())) await build();
await rm(stage, { recursive: true, force: true });
await mkdir(stage, { recursive: true });
await copyLibs(stage);
await writeDeclarations(stage);
await copyFile(join(ROOT, 'LICENSE'), join(stage, 'LICENSE'));
await copyFile(join(ROOT, 'libs/model/extraction.schema.json'), join(stage, 'extraction.schema.json'));
await copyFile(join(ROOT, 'libs/extraction/package.json'), join(stage, 'package.json'));
await copyFile(join(ROOT, 'libs/extraction/README.md'), join(stage, 'README.md'));
await mkdir(target, { recursive: true });
const { status, stdout } = spawnSync('npm', ['pack', '--silent', '--pack-destination', target], {
  cwd: stage,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
await rm(stage, { recursive: true, force: true });
if (status !== 0) process.exit(status ?? 1);
console.log(join(target, stdout.trim()));
