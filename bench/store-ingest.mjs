/**
 * How fast extractions go into a store: articles and edges a second, new, unchanged and replaced, and how long questions take.
 * node bench/store-ingest.mjs <extractions.jsonl>   (what `zhengmai extract` printed; built first: npm run build)
 * Into a SQLite file of its own, and into the Neo4j that NEO4J_URI names (which gets this data: give it an empty one,
 * node tools/neo4j/run-with-neo4j.mjs -- node bench/store-ingest.mjs <extractions.jsonl>).
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { openStore } = await import('../dist/libs/store/src/index.js');
const SOURCES_A_CALL = 200;
const ROUNDS = 50;

const [, , file] = process.argv;
if (file === undefined) {
  console.error('Usage: node bench/store-ingest.mjs <extractions.jsonl>');
  process.exit(2);
}
const batches = readBatches(file);
const folder = mkdtempSync(join(tmpdir(), 'zhengmai-bench-'));
const database = join(folder, 'graph.db');
await benchStore(`sqlite:${database}`);
console.log(`  file ${(statSync(database).size / 1e6).toFixed(0)} MB`);
rmSync(folder, { recursive: true });
const { NEO4J_URI, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
if (NEO4J_URI) await benchStore(NEO4J_URI, { user, password });

/** One source an article, as a JSON line is. */
function readBatches(path) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, at) => {
    const extraction = { ...JSON.parse(line), pageMap: [] };
    return { key: `bench-${at}`, contentHash: 'first', extractions: [extraction] };
  });
}

async function benchStore(location, options = {}) {
  const store = await openStore(location, options);
  console.log(`${(await store.describe()).version}, ${batches.length} articles:`);
  const replaced = batches.map((batch) => ({ ...batch, contentHash: 'second' }));
  await timeIngest(store, 'new', batches);
  await timeIngest(store, 'unchanged', batches);
  await timeIngest(store, 'replaced', replaced);
  await timeQuestions(store);
  await store.close();
}

async function timeIngest(store, name, all) {
  const counts = { edges: 0 };
  const started = performance.now();
  for (let at = 0; at < all.length; at += SOURCES_A_CALL) {
    counts.edges += (await store.ingest(all.slice(at, at + SOURCES_A_CALL))).edges;
  }
  const seconds = (performance.now() - started) / 1000;
  const rates = `${(all.length / seconds).toFixed(0)} articles/s, ${(counts.edges / seconds).toFixed(0)} edges/s`;
  console.log(`  ${name.padEnd(10)} ${seconds.toFixed(1)} s, ${rates}`);
}

async function timeQuestions(store) {
  const { items } = await store.page('Organization', {}, { first: 100 });
  const hub = items.map(({ item }) => item).sort((a, b) => b.articleCount - a.articleCount)[0];
  const questions = {
    'page of meetings': () => store.page('Meeting', {}, { first: 20 }),
    'meetings of a year': () => store.page('Meeting', { dateFrom: '2021', dateTo: '2021' }, { first: 20 }),
    'neighbours of a hub': () => hub && store.neighbours(hub.id, {}, { first: 20 }),
    'search 会议': () => store.search('会议', [], { first: 20 }),
    'search 市': () => store.search('市', [], { first: 20 }),
    'search 没有这个词': () => store.search('没有这个词', [], { first: 20 }),
  };
  for (const [name, ask] of Object.entries(questions)) console.log(`  ${name}: p50 ${await medianOf(ask)} ms`);
}

async function medianOf(ask) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2].toFixed(2);
}
