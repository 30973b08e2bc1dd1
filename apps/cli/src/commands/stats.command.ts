import type { DefineVerb } from '../run.js';

/** `stats`: how many nodes and edges of each kind the store holds. */
export const defineStats: DefineVerb = (program, done) => {
  program
    .command('stats')
    .description('count the nodes and edges of the store')
    .option('--json', 'as one JSON object: {"nodes": {label: n}, "edges": {type: n}}')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { printStats } = await import('../work/print-stats.js');
      done(await printStats({ json }));
    });
};
