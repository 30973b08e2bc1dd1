/** Writes apps/api/schema.graphql: the GraphQL schema as the built API makes it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build/build.mjs';
import { isBuilt } from './build/fingerprint.mjs';
import { ROOT } from './build/source-files.mjs';

if (!(await isBuilt())) await build();
const { schemaText } = await import('../dist/apps/api/src/index.js');
await writeFile(join(ROOT, 'apps/api/schema.graphql'), await schemaText());
