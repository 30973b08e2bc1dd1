/** Gate: no regular expression of apps and libs can run away on hostile text (checked by recheck, in plain JavaScript). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/source-files.mjs';
import { builtRegexes, literalRegexes } from './regex-sources.mjs';

process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

if (!existsSync(join(ROOT, 'dist'))) {
  console.error('dist is missing: run `npm run build` first, so that composed expressions can be checked too');
  process.exit(2);
}
const unique = new Map();
for (const regex of [...(await literalRegexes()), ...(await builtRegexes())]) {
  const key = `/${regex.source}/${regex.flags}`;
  if (!unique.has(key)) unique.set(key, regex);
}
const findings = [...unique.values()].flatMap(({ source, flags, where }) => {
  const { status, complexity, error, attack } = checkSync(source, flags.replace(/[vd]/g, ''), { timeout: 20_000 });
  if (status === 'safe') return [];
  const why = status === 'vulnerable' ? `${complexity.summary}, e.g. ${attack.pattern}` : `unknown: ${error?.kind}`;
  return [`${where}: ${why}\n    /${source.slice(0, 300)}/${flags}`];
});
for (const finding of findings) console.error(finding);
console.error(`${unique.size} regular expressions checked, ${findings.length} can run away`);
process.exit(findings.length === 0 ? 0 : 1);
