import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { extract, readPage, type Extraction } from './index.js';
import { CATEGORIES, emptyTallies, scoreSample, type Expected, type Tallies } from './testing/score-samples.js';

const SAMPLES = new URL('../../../samples/', import.meta.url);
/** Precision and recall that the samples had when last measured: they may rise, not fall. */
const MEASURED: Record<keyof Tallies, readonly [number, number]> = {
  person: [0.96, 0.87],
  post: [0.81, 0.73],
  meeting: [0.92, 0.78],
  policy: [0.98, 0.9],
  campaign: [0.9, 0.82],
  fact: [0.88, 0.69],
  directive: [0.92, 0.91],
};

/** Articles of pages 4 to 9 that the page reader still joins to a neighbour. */
const JOINED: readonly string[] = ['sample-4-3', 'sample-9-4', 'sample-9-5'];

const tallies = emptyTallies();
let found: Extraction[] = [];
const unfound: string[] = [];

beforeAll(() => {
  found = readSamples();
  for (const expected of JSON.parse(read('expected.json')) as Expected[]) {
    const own = found.find((one) => isArticle(one, expected));
    if (!own) unfound.push(expected.id);
    scoreSample(expected, own ?? null, tallies);
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

  it('cuts out all articles but those that it is known to join', () => {
    expect(unfound.filter((id) => !JOINED.includes(id))).toEqual([]);
  });
});

/** By the line's own id, else by its page and opening words. */
function isArticle({ article }: Extraction, { source }: Expected): boolean {
  if (source.id) return article.source.id === source.id;
  const opening = plain(source.opening ?? '?');
  return article.source.path === source.file && plain(article.text).slice(0, 60).includes(opening);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

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
