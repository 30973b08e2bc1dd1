import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { filesUnder, ROOT } from '../build/source-files.mjs';

/** Every regular expression literal of apps and libs, `{source, flags, where}`; tests read only what we print ourselves. */
export async function literalRegexes() {
  const files = [...(await filesUnder('apps')), ...(await filesUnder('libs'))].filter((file) =>
    /\.(ts|mjs|js)$/.test(file),
  );
  return files.filter((file) => !/\.generated\.|spec\.ts$|\.contract\.ts$|\/testing\//.test(file)).flatMap(regexesOf);
}

function regexesOf(file) {
  const tree = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What the built libs put together by `new RegExp(…)` while they load: patterns made of lists have no literal to read. */
export async function builtRegexes() {
  const found = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags], self) {
      const made = Reflect.construct(target, [pattern, flags], self);
      const where = callerInDist(new Error().stack ?? '');
      if (where !== null) found.push({ source: made.source, flags: made.flags, where });
      return made;
    },
  });
  try {
    for (const file of await filesUnder('dist/libs'))
      if (file.endsWith('.js')) await import(pathToFileURL(join(ROOT, file)).href);
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

function callerInDist(stack) {
  const frame = stack.split('\n').find((line) => line.includes('/dist/libs/') && !line.includes('node_modules'));
  return frame === undefined ? null : (/dist\/libs\/[^):]+:\d+/.exec(frame)?.[0] ?? null);
}
