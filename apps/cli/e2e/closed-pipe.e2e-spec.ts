import { describe, expect, it } from '@jest/globals';
import { SAMPLES, startCli } from './run-cli.js';

describe('a reader that leaves', () => {
  it('ends extract in silence', async () => {
    const child = startCli(['extract', SAMPLES, SAMPLES, `${SAMPLES}/page-*.txt`]);
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });
});
