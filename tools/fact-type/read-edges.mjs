import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../build/source-files.mjs';

/** The edges of libs/model/src/ontology.ts as they stand there, built or not: name -> labels at both ends. */
export function readEdges() {
  const file = join(ROOT, 'libs/model/src/ontology.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const edges = new Map();
  const look = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'EDGES') addEdges(node.initializer, edges);
    else ts.forEachChild(node, look);
  };
  look(source);
  return edges;
}

function addEdges(initializer, edges) {
  let table = initializer;
  while (!ts.isObjectLiteralExpression(table)) table = table.expression;
  for (const { name, initializer: definition } of table.properties) {
    const labels = (key) =>
      definition.properties.find((one) => one.name.getText() === key).initializer.elements.map(({ text }) => text);
    edges.set(name.getText(), { from: labels('from'), to: labels('to') });
  }
}
