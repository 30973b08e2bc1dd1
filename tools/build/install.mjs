import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-files.mjs';

const NEEDED_NODE = [20, 19];

/** Stops with one clear line where Node is too old to run the project. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1])) return;
  console.error(
    `Zhengmai needs Node ${NEEDED_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}

/** Names of the packages of package.json that are not there, or there in another version. */
export function missingPackages() {
  const manifest = readJson('package.json');
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return wanted.map(([name]) => name);
  return wanted.filter(([name, version]) => installedVersion(name) !== version).map(([name]) => name);
}

/** Installs from the lock file when something is missing. Nothing needs an install script, so none is run. */
export function installMissing() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.error(`installing ${missing.length} packages that are missing (npm ci, once) …`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(npm, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    `npm ci failed${error ? ` (${error.message})` : ''}: see its lines above; check the network or the registry setting, then start again.`,
  );
  process.exit(1);
}

const readJson = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

function installedVersion(name) {
  try {
    return readJson(`node_modules/${name}/package.json`).version;
  } catch {
    return null;
  }
}
