import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder, ROOT } from '../build/source-files.mjs';

/** Copies the built JavaScript of extraction and of every lib that it reaches; stops on an import that the pack does not declare. */
export async function copyLibs(stage) {
  const manifest = JSON.parse(await readFile(join(ROOT, 'libs/extraction/package.json'), 'utf8'));
  const top = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    if (top.dependencies[name] !== version)
      throw new Error(`the pack’s ${name} ${version} is not the project’s ${top.dependencies[name]}`);
  }
  const waiting = ['extraction'];
  for (const lib of waiting) {
    for (const file of await filesUnder(`dist/libs/${lib}/src`)) {
      if (file.endsWith('.map')) continue;
      for (const name of await importsOf(file)) note(name, { file, waiting, manifest });
      await cp(join(ROOT, file), join(stage, file.replace(/^dist\//, '')), { recursive: true });
    }
  }
  return waiting;
}

async function importsOf(file) {
  if (!file.endsWith('.js')) return [];
  const { importedFiles } = ts.preProcessFile(await readFile(join(ROOT, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

function note(name, { file, waiting, manifest }) {
  const lib = /(?:^|\/)\.\.\/([a-z]+)\/src\//.exec(name)?.[1];
  if (lib !== undefined && !waiting.includes(lib)) waiting.push(lib);
  const packageName = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
  const declared = name.startsWith('.') || name === 'node:crypto' || packageName in manifest.dependencies;
  if (!declared) throw new Error(`${file} imports ${name}, which the pack does not bring`);
}
