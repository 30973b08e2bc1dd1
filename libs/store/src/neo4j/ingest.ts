import type { SourceBatch } from '../graph-store.js';
import { compareText } from '../rules/order.js';
import type { PinyinOf } from '../rules/pinyin.js';
import type { Row, Run } from './connection.js';
import * as cypher from './cypher/statements.js';
import { holdingRow } from './holding-row.js';
import { groupBy, inPortions } from './in-portions.js';
import { projectEdges, projectNodes, type Ends } from './project.js';

/** Articles a query: each brings some two hundred statements. */
const ARTICLES = 25;
const ROWS = 2_000;

interface Touched {
  readonly articles: Set<string>;
  readonly nodes: Set<string>;
  readonly edges: Map<string, Ends>;
}

/** The sources of `chosen` that are not there yet with just this content. Other writers wait from here on. */
export async function changedBatches(run: Run, chosen: readonly SourceBatch[]): Promise<readonly SourceBatch[]> {
  await run(cypher.LOCK);
  const rows = await run(cypher.CONTENT_HASHES, { keys: chosen.map(({ key }) => key) });
  const hashes = new Map(rows.map((row) => [row['key'] as string, row['hash'] as string]));
  return chosen.filter(({ key, contentHash }) => hashes.get(key) !== contentHash);
}

/** Replaces these sources' statements and makes every fact anew that they touched, in one transaction of the caller's. */
export async function replaceSources(run: Run, batches: readonly SourceBatch[], pinyinOf: PinyinOf): Promise<void> {
  const touched: Touched = { articles: new Set(), nodes: new Set(), edges: new Map() };
  await removeStatements(run, batches, touched);
  await addStatements(run, batches, touched);
  await settleStanding(run, touched);
  await projectNodes(run, [...touched.nodes].sort(compareText), pinyinOf);
  await projectEdges(run, touched.edges);
}

async function removeStatements(run: Run, batches: readonly SourceBatch[], touched: Touched): Promise<void> {
  const sources = batches.map(({ key }) => key);
  const held = await run(cypher.HOLDINGS_OF_SOURCES, { keys: sources });
  for (const row of held) touched.articles.add(row['article'] as string);
  const keys = held.map((row) => row['key'] as string);
  await touchSaid(run, keys, touched);
  await inPortions(keys, ARTICLES, (portion) => run(cypher.DELETE_HOLDINGS, { keys: portion }));
}

async function touchSaid(run: Run, holdings: readonly string[], touched: Touched): Promise<void> {
  for (const { node, edge, from, to } of await run(cypher.SAID_BY_HOLDINGS, { keys: holdings })) {
    if (node !== null) touched.nodes.add(node as string);
    else touched.edges.set(edge as string, { from: from as string, to: to as string });
  }
}

async function addStatements(run: Run, batches: readonly SourceBatch[], touched: Touched): Promise<void> {
  const rows = batches.flatMap(({ key, extractions }) => extractions.map((one) => ({ key, one })));
  await inPortions(rows, ARTICLES, (portion) =>
    run(cypher.CREATE_HOLDINGS, { rows: portion.map(({ key, one }) => holdingRow(key, one)) }),
  );
  for (const { one } of rows) touched.articles.add(one.article.id);
  const sources = batches.map(({ key, contentHash }) => ({ key, contentHash }));
  await inPortions(sources, ROWS, (portion) => run(cypher.WRITE_SOURCES, { rows: portion }));
}

/** Where several sources hold one article, the copy of the smallest source key stands, in whatever order they came. */
async function settleStanding(run: Run, touched: Touched): Promise<void> {
  const held = await inPortions([...touched.articles], ROWS, (ids) => run(cypher.HOLDINGS_OF_ARTICLES, { ids }));
  const changed = [...groupBy(held, (row) => row['article'] as string).values()].flatMap(wronglyStanding);
  await inPortions(changed, ROWS, (rows) => run(cypher.SET_STANDING, { rows }));
  const keys = changed.map(({ key }) => key);
  await inPortions(keys, ROWS, async (portion) => {
    await touchSaid(run, portion, touched);
    return [];
  });
}

function wronglyStanding(copies: readonly Row[]): { readonly key: string; readonly standing: boolean }[] {
  const first = copies.map((row) => row['source'] as string).sort(compareText)[0];
  return copies
    .map((row) => ({ key: row['key'] as string, standing: row['source'] === first, stood: row['standing'] === true }))
    .filter(({ standing, stood }) => standing !== stood);
}
