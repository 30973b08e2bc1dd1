import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { extract, readPage, type Extraction } from './index.js';
import { CATEGORIES, emptyTallies, scoreSample, type Expected, type Tallies } from './testing/score-samples.js';

const SAMPLES = new URL('../../../samples/', import.meta.url);
/** Precision and recall that the samples had when last measured: they may rise, not fall. */
const MEASURED: Record<keyof Tallies, readonly [number, number]> = {
  person: [0.96, 0.96],
  post: [0.89, 0.87],
  meeting: [0.94, 0.94],
  policy: [1, 1],
  campaign: [0.9, 0.9],
  fact: [0.9, 0.75],
  directive: [0.97, 1],
};

const tallies = emptyTallies();
let found: Extraction[] = [];

beforeAll(() => {
  found = readSamples();
  for (const expected of JSON.parse(read('expected.json')) as Expected[]) {
    const { file, ordinal, id } = expected.source;
    const own = found.find(({ article: { source } }) =>
      id ? source.id === id : source.path === file && source.ordinal === ordinal,
    );
    if (!own) throw new Error(`${expected.id} was not found`);
    scoreSample(expected, own, tallies);
  }
});

describe('the samples say what expected.json says', () => {
  it.each(CATEGORIES)('%s: precision and recall as measured', (category) => {
    const { right, missed, wrong } = tallies[category];
    const precision = right.length / (right.length + wrong.length);
    const recall = right.length / (right.length + missed.length);
    const [leastPrecision, leastRecall] = MEASURED[category];
    const told = `${category}: ${precision.toFixed(3)} ${recall.toFixed(3)}\nmissed ${missed.join('\n  ')}\nwrong ${wrong.join('\n  ')}`;
    expect(precision >= leastPrecision && recall >= leastRecall ? '' : told).toBe('');
  });

  it('holds every expected article', () => {
    expect(found).toHaveLength((JSON.parse(read('expected.json')) as unknown[]).length);
  });
});

/** Every sample as the command line reads it: with what metadata.jsonl says of its file. */
function readSamples(): Extraction[] {
  const lines = read('metadata.jsonl').trim().split('\n');
  const known = lines.map(
    (line) => JSON.parse(line) as { path: string; publication?: string; published?: string; locale?: string },
  );
  const files = readdirSync(SAMPLES).filter((file) => known.some(({ path }) => path === file));
  return files.sort().flatMap((file) => {
    const { publication, published, locale } = known.find(({ path }) => path === file) as (typeof known)[number];
    const options = { path: file, publication: publication ?? null, date: published ?? null, locale: locale ?? null };
    const texts = file.endsWith('.jsonl') ? read(file).trim().split('\n') : [read(file)];
    return texts.flatMap((text) => readPage(text, options)).map(extract);
  });
}

function read(file: string): string {
  return readFileSync(new URL(file, SAMPLES), 'utf8');
}
