/** What `.ci/run` checks, in this order. A gate is a command that exits 0; `counts` is where it leaves counts of its own tests. */
const node = process.execPath;
const bin = (name) => `node_modules/.bin/${name}`;

export const GATES = [
  { name: 'build', command: [node, 'tools/build.mjs'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: [bin('eslint'), '--max-warnings', '0', '.'] },
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'boundaries', command: [bin('depcruise'), '--config', '.dependency-cruiser.mjs', 'apps', 'libs'] },
  { name: 'dead code', command: [bin('knip')] },
  { name: 'regular expressions', command: [node, 'tools/gates/check-regexes.mjs'] },
  { name: 'generated files', command: [node, 'tools/gates/check-generated.mjs'] },
  { name: 'lock file and licences', command: [node, 'tools/gates/check-lock.mjs'] },
  { name: 'container files', command: [node, 'tools/gates/check-containers.mjs'] },
  {
    name: 'tests, with Neo4j and a browser',
    command: [node, 'tools/neo4j/run-with-neo4j.mjs', '--', node, 'tools/test.mjs'],
    counts: true,
  },
  { name: 'pack of @zhengmai/extraction', command: [node, 'tools/gates/check-pack.mjs'] },
  { name: 'examples', command: [node, 'tools/gates/check-examples.mjs'] },
  { name: 'adding a fact type', command: [node, 'tools/gates/check-fact-type-walk.mjs'] },
  { name: 'scores', command: [node, 'tools/gates/check-scores.mjs'], needs: '../shared' },
  { name: 'eval equals the scorer', command: [node, 'tools/gates/check-eval-equals.mjs'], needs: '../shared' },
  { name: 'first and second start', command: [node, 'tools/gates/check-first-start.mjs'] },
];
