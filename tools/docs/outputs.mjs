import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/source-files.mjs';

/** What commands say over the samples, with the counts of now; times are as a reader may see them. */
export const OUTPUTS = {
  'first-start': (counts) => `installing ${packages()} packages that are missing (npm ci, once) …
built in 0.4 s
${started(counts)}`,
  start: started,
  ingest: ({ sources, articles, assertions, nodes, edges }) => `read     ${sources} sources, ${articles} articles in 1 s
found    ${assertions} assertions; the store now holds ${nodes} nodes and ${edges} edges
refused  0`,
};

function started({ articles }) {
  return `the store was empty: ${articles} sample articles of an invented city are in it now
Zhengmai serves sqlite:data/zhengmai.db
  http://localhost:4000          what to ask, and a query console
  http://localhost:4000/graphql  GraphQL
Ctrl-C stops it.`;
}

function packages() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.keys({ ...dependencies, ...devDependencies }).length;
}
