/**
 * Writes libs/model/extraction.schema.json: the JSON Schema of one line that `extract` prints, made from the type
 * `Extraction` of libs/model, its comments as descriptions. With --check it only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { ROOT } from './build/source-files.mjs';
import { schemaOf } from './schema/schema-of-type.mjs';

const TARGET = join(ROOT, 'libs/model/extraction.schema.json');
const SOURCE = join(ROOT, 'libs/model/src/graph.ts');

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
const program = ts.createProgram([SOURCE], options);
const schema = schemaOf(program, { file: SOURCE, type: 'Extraction' });
const text = await format(JSON.stringify(schema), { ...(await resolveConfig(TARGET)), parser: 'json' });

if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('libs/model/extraction.schema.json is not what the types say: run `npm run generate` and commit it');
  process.exit(1);
}
