/**
 * Writes the queries and answers that README and guides show, between `<!-- query: examples/x.graphql -->` and
 * `<!-- /query -->`: asked of the samples, so that what is printed there is what a reader gets.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettier from 'prettier';
import { build } from './build/build.mjs';
import { isBuilt } from './build/fingerprint.mjs';
import { ROOT } from './build/source-files.mjs';
import { serveSamples } from './docs/serve-samples.mjs';
import { WITH_ANSWERS } from './docs/with-answers.mjs';

const BLOCK = /(<!-- query: (examples\/[\w-]+\.graphql) -->\n)[^]*?(<!-- \/query -->)/g;

if (!(await isBuilt())) await build();
const service = await serveSamples();
try {
  for (const file of WITH_ANSWERS) await fillIn(join(ROOT, file));
} finally {
  await service.close();
}

async function fillIn(path) {
  const text = await readFile(path, 'utf8');
  const blocks = new Map();
  for (const [, , query] of text.matchAll(BLOCK)) blocks.set(query, await queryAndAnswer(query));
  const filled = text.replaceAll(BLOCK, (...found) => `${found[1]}\n${blocks.get(found[2])}\n${found[3]}`);
  const options = await prettier.resolveConfig(path);
  await writeFile(path, await prettier.format(filled, { ...options, parser: 'markdown' }));
}

async function queryAndAnswer(file) {
  const query = (await readFile(join(ROOT, file), 'utf8')).replace(/^(#.*\n)+/, '');
  const answer = await prettier.format(JSON.stringify(await service.ask(query)), { parser: 'json', printWidth: 120 });
  return `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answer}\`\`\`\n`;
}
