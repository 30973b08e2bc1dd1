/** Gate: @zhengmai/extraction packs, installs in an empty folder, runs an example program there, and its types hold. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build/source-files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-pack-'));
try {
  const tarball = run(process.execPath, [join(ROOT, 'tools/pack-extraction.mjs'), folder], ROOT).trim();
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', tarball]);
  copyFileSync(join(ROOT, 'examples/read-a-page.mjs'), join(folder, 'read-a-page.mjs'));
  const printed = run(process.execPath, ['read-a-page.mjs', join(ROOT, 'samples/page-1.txt')]);
  expect(/ PRESIDED /.test(printed) && /^ {4}\d+-\d+ ./m.test(printed), `the example printed no proof:\n${printed}`);
  const installed = readdirSync(join(folder, 'node_modules'));
  for (const heavy of ['@nestjs', 'graphql', 'neo4j-driver', '@photostructure'])
    expect(!installed.includes(heavy), `the pack brings ${heavy}`);
  checkTypes();
  const kilobytes = Math.round(statSync(tarball).size / 1024);
  console.error(
    `packed ${kilobytes} KB, installed ${installed.length} packages, the example printed ${printed.split('\n').length} lines`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function checkTypes() {
  const program =
    "import { extract, readPage } from '@zhengmai/extraction';\nconst [read] = readPage('x');\nconst quote: string | undefined = read && extract(read).assertions[0]?.evidence[0]?.quote;\nconsole.log(quote);\n";
  writeFileSync(join(folder, 'types.ts'), program);
  const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['types.ts'] }));
  run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder]);
}

function run(command, args, cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

function expect(holds, complaint) {
  if (!holds) throw new Error(complaint);
}
