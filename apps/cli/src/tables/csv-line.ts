import type { Cell } from './table.js';

/** Excel takes a file for UTF-8 by this mark alone. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One record by RFC 4180, without its line end. */
export const csvLine = (cells: readonly Cell[]): string => cells.map(csvCell).join(',');

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = withoutFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would calculate a cell that begins so; what a newspaper prints is no formula. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
