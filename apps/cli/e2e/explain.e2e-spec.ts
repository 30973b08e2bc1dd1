import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { runCli, SAMPLES } from './run-cli.js';

const PAGE = join(SAMPLES, 'page-1.txt');

describe('zhengmai explain', () => {
  it('shows a fact with its ends, its rule and the words that say it', async () => {
    const { code, stdout } = await runCli(['explain', PAGE]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /PRESIDED {2}Person 秦砚平 -> Meeting .*\n {4}rule presiding\/\S+, confidence [01]\.\d\d.*\n {4}\d+-\d+ “.*主持.*”/,
    );
    expect(stdout).toMatch(/publishedOn 2025-03-13 \(stated: /);
  });

  it('shows one article of a page', async () => {
    const { stdout } = await runCli(['explain', PAGE, '--article', '2']);
    expect(stdout.match(/, article \d+$/gm)).toEqual([', article 2']);
  });

  it('says so where there is no such article', async () => {
    const { code, stderr } = await runCli(['explain', PAGE, '--article', '99']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('--article')]);
  });
});
