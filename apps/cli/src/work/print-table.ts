import { discoverInputs, type ReadSettings } from '@zhengmai/pipeline';
import { ZhengmaiError } from '@zhengmai/model';
import { ArticleGraph } from '../digest/article-graph.js';
import { makeSourceLink } from '../digest/source-link.js';
import { BYTE_ORDER_MARK, csvLine } from '../tables/csv-line.js';
import { TABLES } from '../tables/index.js';
import { makeWorkbook } from '../tables/make-workbook.js';
import { PROOF_COLUMNS, proofCells } from '../tables/proof-columns.js';
import type { Cell, Table } from '../tables/table.js';
import { closeOutFile, openOutFile } from '../terminal/out-file.js';
import { writePart } from '../terminal/write-part.js';
import { readExtractions } from './read-extractions.js';
import { Refusals } from './refusals.js';

interface TableWork {
  readonly settings: ReadSettings;
  readonly table: string;
  readonly format: 'csv' | 'xlsx';
  /** A file, or null for standard output. */
  readonly out: string | null;
}

export async function printTable(patterns: readonly string[], work: TableWork): Promise<number> {
  const { settings, format, out } = work;
  if (format === 'xlsx' && out === null && process.stdout.isTTY)
    throw new ZhengmaiError('BAD_USAGE', 'an Excel file is nothing to read in a terminal', 'add --out <file>.xlsx');
  const table = TABLES[work.table] as Table;
  const file = out === null ? null : await openOutFile(out);
  const target = file ?? process.stdout;
  const refusals = new Refusals();
  const found = await discoverInputs(patterns);
  refusals.addDiscovery(found);
  const graphs = graphsOf(readExtractions(found, { settings, refusals }));
  if (format === 'csv') await writeCsv(table, graphs, target);
  else await writePart(target, await workbookOf(work.table, table, graphs));
  if (file !== null) await closeOutFile(file);
  return refusals.exitCode;
}

async function* graphsOf(extractions: ReturnType<typeof readExtractions>): AsyncGenerator<ArticleGraph> {
  for await (const extraction of extractions) yield new ArticleGraph(extraction);
}

const columnsOf = ({ columns }: Table): Table['columns'] => [...columns, ...PROOF_COLUMNS];

async function* rowsOf(table: Table, graphs: AsyncIterable<ArticleGraph>): AsyncGenerator<Cell[]> {
  const linkOf = makeSourceLink();
  for await (const graph of graphs)
    for (const row of table.rowsOf(graph)) yield [...row.cells, ...proofCells(graph, row, linkOf)];
}

async function writeCsv(
  table: Table,
  graphs: AsyncIterable<ArticleGraph>,
  target: NodeJS.WritableStream,
): Promise<void> {
  const head = csvLine(columnsOf(table).map(({ key }) => key));
  await writePart(target, `${BYTE_ORDER_MARK}${head}\r\n`);
  for await (const row of rowsOf(table, graphs)) await writePart(target, `${csvLine(row)}\r\n`);
}

async function workbookOf(name: string, table: Table, graphs: AsyncIterable<ArticleGraph>): Promise<Buffer> {
  const rows: Cell[][] = [];
  for await (const row of rowsOf(table, graphs)) rows.push(row);
  return makeWorkbook({ name, columns: columnsOf(table), rows });
}
