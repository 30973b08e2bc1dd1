/** Writes libs/facts/src/registry.generated.ts: every folder of a fact type, so that adding one touches its folder only. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './build/source-files.mjs';

const SOURCES = join(ROOT, 'libs/facts/src');
const TARGET = join(SOURCES, 'registry.generated.ts');
/** Folders beside the fact types that are none. */
const OTHERS = new Set(['engine', 'testing']);

const folders = readdirSync(SOURCES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHERS.has(entry.name))
  .map(({ name }) => name)
  .filter((name) => existsSync(join(SOURCES, name, 'index.ts')))
  .sort();
const names = folders.map(toCamelCase);
const text = `// Made by \`npm run generate\` from the folders beside this file: do not edit.
import type { FactType } from './engine/fact-type.js';
${folders.map((folder, i) => `import { ${names[i]} } from './${folder}/index.js';`).join('\n')}

export const FACT_TYPES: readonly FactType[] = [${names.join(', ')}];
`;
writeFileSync(TARGET, await format(text, { ...(await resolveConfig(TARGET)), parser: 'typescript' }));

/** co-organizing -> coOrganizing: a folder exports its fact type under its own name. */
function toCamelCase(folder) {
  return folder.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
