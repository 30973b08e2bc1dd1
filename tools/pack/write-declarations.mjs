import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../build/source-files.mjs';

/** Types of the front door and all that it reaches, with our aliases turned into paths inside the pack. */
export async function writeDeclarations(stage) {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
  const settings = {
    ...config.compilerOptions,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    sourceMap: false,
  };
  const { options } = ts.convertCompilerOptionsFromJson({ ...settings, outDir: stage }, ROOT);
  const program = ts.createProgram([join(ROOT, 'libs/extraction/src/index.ts')], options);
  const written = new Map();
  program.emit(undefined, (file, text) => written.set(file, text), undefined, true);
  for (const [file, text] of written) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, withoutAliases(text, { file, stage }));
  }
}

function withoutAliases(text, { file, stage }) {
  return text.replace(/(["'])@zhengmai\/([a-z]+)\1/g, (_, quote, lib) => {
    const path = relative(dirname(file), join(stage, `libs/${lib}/src/index.js`)).replaceAll('\\', '/');
    return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
  });
}
