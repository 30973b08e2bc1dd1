/** Writes docs/ontology.md: every label, edge and rule, from the data that the program itself runs on. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from './build/build.mjs';
import { isBuilt } from './build/fingerprint.mjs';
import { ROOT } from './build/source-files.mjs';
import { ontologyPage } from './ontology/ontology-page.mjs';

if (!(await isBuilt())) await build();
const { EDGE_DEFINITIONS, NODE_GLOSSES } = await import('../dist/libs/model/src/index.js');
const { FACT_TYPES } = await import('../dist/libs/facts/src/index.js');
const path = join(ROOT, 'docs/ontology.md');
const text = ontologyPage({ edges: EDGE_DEFINITIONS, nodes: NODE_GLOSSES, factTypes: FACT_TYPES });
await writeFile(path, await format(text, { ...(await resolveConfig(path)), parser: 'markdown' }));
