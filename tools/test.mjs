/** `npm test [-- jest arguments]`: installs what is missing, builds (the end-to-end tests run the built programs), runs jest. */
import { spawnSync } from 'node:child_process';
import { build } from './build/build.mjs';
import { isBuilt } from './build/fingerprint.mjs';
import { installMissing, requireNode } from './build/install.mjs';
import { ROOT } from './build/source-files.mjs';

requireNode();
installMissing();
if (!(await isBuilt())) await build();
const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
process.exit(status ?? 1);
