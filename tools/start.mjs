/**
 * `npm start`: installs what is missing, builds when `dist` is older than the sources, fills the default store with
 * the bundled samples when it is empty, and serves, in this one process.
 */
import module from 'node:module';
import { build } from './build/build.mjs';
import { isBuilt } from './build/fingerprint.mjs';
import { installMissing, requireNode } from './build/install.mjs';

requireNode();
module.enableCompileCache?.(); // from Node 22 on: the next start compiles nothing again
installMissing();
if (!(await isBuilt())) {
  const { milliseconds } = await build();
  console.error(`built in ${(milliseconds / 1000).toFixed(1)} s`);
}
const { start } = await import('../dist/apps/cli/src/start.js');
await start();
