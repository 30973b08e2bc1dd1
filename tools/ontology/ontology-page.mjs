/** The ontology as a page of Markdown: labels first, then an overview of edges, then each edge with its rules. */
export function ontologyPage({ edges, nodes, factTypes }) {
  const named = Object.entries(edges).map(([type, edge]) => ({ type, ...edge, facts: factsOf(type, factTypes) }));
  const rules = factTypes.reduce((sum, { rules: own }) => sum + own.length, 0);
  return `# Ontology

<!-- Made by \`npm run generate\` from libs/model/src/ontology.ts and the fact types: do not edit. -->

What the graph may hold: ${Object.keys(nodes).length} labels, ${named.length} edges, ${factTypes.length} fact types with ${rules} rules. Every edge stands on
assertions, and every assertion on the characters of an article that say it; \`zhengmai explain\` shows them.
[Adding a fact type](add-a-fact-type.md) takes an hour.

## Nodes

| label | what | edges from it | edges to it |
| --- | --- | --- | --- |
${Object.entries(nodes)
  .map(([label, gloss]) => nodeRow({ label, gloss, edges: named }))
  .join('\n')}

## Edges

| edge | from | to | said as |
| --- | --- | --- | --- |
${named.map(({ type, from, to, said }) => `| ${link(type)} | ${from.join(', ')} | ${to.join(', ')} | ${said} |`).join('\n')}

${named.map(edgePart).join('\n\n')}
`;
}

const link = (type) => `[\`${type}\`](#${type.toLowerCase()})`;

function nodeRow({ label, gloss, edges }) {
  const typesWhere = (end) => edges.filter((edge) => edge[end].includes(label)).map(({ type }) => link(type));
  return `| \`${label}\` | ${gloss} | ${typesWhere('from').join(' ')} | ${typesWhere('to').join(' ')} |`;
}

function factsOf(type, factTypes) {
  return factTypes.filter(({ edge }) => edge === type);
}

function edgePart({ type, from, to, said, facts }) {
  const head = `### ${type}\n\n${from.join(', ')} → ${to.join(', ')}. 报上说：${said}。`;
  if (facts.length === 0)
    return `${head}\n\nNo fact type finds it: it follows from names, posts and the article itself.`;
  return [head, ...facts.map(factPart)].join('\n\n');
}

function factPart({ name, gloss, rules, derive }) {
  const source = `[\`${name}\`](../libs/facts/src/${name}/index.ts)`;
  const derived = derive ? ' It also follows from mentions and contexts, without a trigger.' : '';
  const table = rules.map(
    ({ id, triggers, confidence }) => `| \`${id}\` | ${triggers.map(cell).join(' ')} | ${confidence.toFixed(2)} |`,
  );
  const rows = rules.length > 0 ? `\n\n| rule | wakes on | confidence |\n| --- | --- | --- |\n${table.join('\n')}` : '';
  return `${source}: ${gloss}${derived}${rows}`;
}

/** Triggers are words, or mentions in braces; a bar would end the cell. */
const cell = (trigger) => (trigger.startsWith('{') ? `\`${trigger}\`` : trigger).replaceAll('|', '\\|');
