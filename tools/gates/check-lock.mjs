/** Gate: the lock file holds every platform's binaries, versions are pinned, and every licence is one we may ship beside Apache-2.0. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/source-files.mjs';

const FREE =
  /^(MIT|MIT-0|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|CC-BY-[34]\.0|MPL-2\.0|WTFPL|Zlib)$/;
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const there = new Set(Object.keys(packages).map(nameOf));
const complaints = [];

for (const [path, entry] of Object.entries(packages)) {
  if (path === '') continue;
  const lost = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !there.has(name));
  if (lost.length > 0)
    complaints.push(`${nameOf(path)}@${entry.version} lacks ${lost.length} platforms in the lock: ${lost.slice(0, 3)}`);
  const license = entry.license ?? installedLicense(path);
  if (!isFree(license)) complaints.push(`${nameOf(path)}@${entry.version}: licence ${license ?? 'not stated'}`);
}
for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
  if (!/^\d+\.\d+\.\d+$/.test(range)) complaints.push(`${name}: ${range} is not a pinned version`);
}
const copies = Object.keys(packages).filter((path) => nameOf(path) === 'graphql');
if (copies.length !== 1) complaints.push(`graphql must be one copy, there are ${copies.length}`);

for (const complaint of complaints) console.error(complaint);
console.error(`${there.size} packages in the lock, ${complaints.length} complaints`);
process.exit(complaints.length === 0 ? 0 : 1);

/** A choice (`A OR B`) is free when one of it is, a combination (`A AND B`) when all are. */
function isFree(license) {
  if (typeof license !== 'string') return false;
  const bare = license.replace(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((part) => FREE.test(part.trim())));
}

/** Old manifests list `licenses`, which npm does not copy into the lock. */
function installedLicense(path) {
  try {
    const { licenses } = JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8'));
    return licenses?.map(({ type }) => type).join(' OR ');
  } catch {
    return undefined;
  }
}
