import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FACT_TYPES } from '@zhengmai/facts';
import type { FactExamples } from '../../facts/src/testing/examples.js';
import { scoreExamples, type Score } from './testing/score-examples.js';

/**
 * The fact types' tables with the tags stripped. A type's score may not fall under the committed one; after a change that
 * means to change it, ZHENGMAI_WRITE_BASELINE=1 writes today's scores.
 */
const FACTS = new URL('../../facts/src/', import.meta.url);
const BASELINE = new URL('examples-baseline.json', import.meta.url);
const WRITES = process.env['ZHENGMAI_WRITE_BASELINE'] === '1';

const committed = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Score>;
const folders = readdirSync(FACTS).filter((folder) => existsSync(new URL(`${folder}/examples.ts`, FACTS)));
const scores: Record<string, Score> = {};

describe('tables of fact types, read as a paper is', () => {
  it.each(folders.filter((folder) => folder !== 'testing'))('%s scores no less than before', async (folder) => {
    const { examples } = (await import(`../../facts/src/${folder}/examples.js`)) as { examples: FactExamples };
    const factType = FACT_TYPES.find(({ name }) => name === folder);
    if (!factType) throw new Error(`no fact type is called ${folder}: run npm run generate`);
    const score = (scores[folder] = scoreExamples(factType, examples));
    const before = committed[folder];
    if (WRITES || !before) return;
    const broke = score.broken.filter((text) => !before.broken.includes(text));
    const told = `${folder}: ${score.f1}, committed ${before.f1}\n${broke.join('\n')}`;
    expect(score.f1 >= before.f1 ? '' : told).toBe('');
  });

  it('has a committed score for every table', () => {
    if (WRITES) writeFileSync(BASELINE, `${JSON.stringify(scores, null, 2)}\n`);
    const missing = Object.keys(scores).filter((name) => !WRITES && !committed[name]);
    expect(missing.map((name) => `${name}: run this spec once with ZHENGMAI_WRITE_BASELINE=1`)).toEqual([]);
  });
});
