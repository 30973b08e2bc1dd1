import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const TOP = process.cwd();
export const MAIN = join(TOP, 'dist/apps/cli/src/main.js');
export const SAMPLES = join(TOP, 'samples');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Buffer;
  readonly cwd?: string;
}

/** Starts the built program as a user would; stores and ports come from `env` alone. */
export function startCli(args: readonly string[], { env = {}, cwd = TOP }: RunOptions = {}): ChildProcess {
  if (!existsSync(MAIN)) throw new Error('dist is missing: `npm run build`, or run the tests by `npm test`');
  const clean = { ...process.env, ZHENGMAI_STORE: '', PORT: '0', ...env };
  return spawn(process.execPath, [MAIN, ...args], { cwd, env: clean, stdio: ['pipe', 'pipe', 'pipe'] });
}

export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startCli(args, options);
  let [stdout, stderr] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  child.stderr!.setEncoding('utf8').on('data', (part: string) => (stderr += part));
  child.stdin!.on('error', () => undefined).end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The lines of standard output, each parsed. */
export const jsonLines = <T>({ stdout }: Ran): T[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
