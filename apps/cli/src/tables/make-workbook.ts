import type { Cell, Column } from './table.js';

interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

type SheetCell =
  | { readonly value: string; readonly type: StringConstructor }
  | { readonly value: number; readonly type: NumberConstructor };

/** What a cell of Excel holds at most; a longer one makes the whole file unreadable. */
const LONGEST = 32_767;

/** An Excel workbook of one sheet: its first line stays in sight, and text is text, never a formula. */
export async function makeWorkbook({ name, columns, rows }: Sheet): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const head = columns.map(({ label }) => ({ value: label, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((cells) => cells.map(sheetCell));
  const options = { sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  return writeExcelFile([head, ...body], options).toBuffer();
}

function sheetCell(cell: Cell): SheetCell | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: cell.length > LONGEST ? `${cell.slice(0, LONGEST - 2)}…` : cell, type: String };
}
