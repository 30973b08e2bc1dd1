import { spawn } from 'node:child_process';

/** Runs a program to its end: `{code, output}`, or `{code: null}` when there is no such program. Never through a shell. */
export function runProgram(program, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', (error) => (error.code === 'ENOENT' ? resolve({ code: null, output: '' }) : reject(error)));
    child.on('close', (code) => resolve({ code, output }));
  });
}
