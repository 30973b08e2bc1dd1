/** `npm run -s zhengmai -- <verb>`: the built command line, as it stands; never rebuilds. */
import { existsSync } from 'node:fs';

const main = new URL('../dist/apps/cli/src/main.js', import.meta.url);
if (!existsSync(main)) {
  console.error('zhengmai is not built yet: run `npm ci && npm run build` first.');
  process.exit(2);
}
await import(main);
