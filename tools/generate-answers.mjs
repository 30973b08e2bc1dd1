/**
 * Writes the answers that README and guides show, from the bundled samples, so that a reader gets what is printed there:
 * `<!-- query: examples/x.graphql -->` holds a query and its answer, `<!-- output: name -->` what a command says.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettier from 'prettier';
import { build } from './build/build.mjs';
import { isBuilt } from './build/fingerprint.mjs';
import { ROOT } from './build/source-files.mjs';
import { fillBlocks } from './docs/fill-blocks.mjs';
import { OUTPUTS } from './docs/outputs.mjs';
import { serveSamples } from './docs/serve-samples.mjs';
import { WITH_ANSWERS } from './docs/with-answers.mjs';

if (!(await isBuilt())) await build();
const service = await serveSamples();
try {
  for (const file of WITH_ANSWERS) await fillIn(join(ROOT, file));
} finally {
  await service.close();
}

async function fillIn(path) {
  const filled = await fillBlocks(await readFile(path, 'utf8'), {
    query: queryAndAnswer,
    output: (name) => `\`\`\`txt\n${OUTPUTS[name](service.counts)}\n\`\`\`\n`,
  });
  const options = await prettier.resolveConfig(path);
  await writeFile(path, await prettier.format(filled, { ...options, parser: 'markdown' }));
}

async function queryAndAnswer(file) {
  const query = (await readFile(join(ROOT, file), 'utf8')).replace(/^(#.*\n)+/, '');
  const answer = await prettier.format(JSON.stringify(await service.ask(query)), { parser: 'json', printWidth: 120 });
  return `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answer}\`\`\`\n`;
}
