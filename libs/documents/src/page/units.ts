import { readCreditLine, readTrailingCredit, type Credit } from '../bylines/credit.js';
import { readTag, type Tag } from '../bylines/tag.js';
import { joinTexts, sliceText, trimText, type MappedText } from '../mapped-text.js';
import { sharedShare } from './cohesion.js';
import { readJumpFrom, readJumpTo, type Jump } from './jumps.js';
import { endsSentence, kindOfLine, type LineKind } from './line-kind.js';
import type { Line } from './lines.js';
import { startsReport, tornAfter, tornBefore } from './torn-line.js';

/** One paragraph, headline line, credit or piece of furniture: printed lines joined where the layout broke them. */
export interface Unit {
  readonly kind: LineKind;
  readonly body: MappedText;
  readonly gap: boolean;
  readonly bold: boolean;
  /** It stops inside a sentence. */
  readonly open: boolean;
  readonly tag: Tag | null;
  readonly credit: Credit | null;
  readonly to: Jump | null;
  readonly from: Jump | null;
}

const RUNNING: ReadonlySet<LineKind> = new Set(['para', 'tagged', 'bullet', 'question', 'caption']);
const TITLE_FIT = 0.34;

export function isBody(unit: Unit): boolean {
  return RUNNING.has(unit.kind) || unit.kind === 'subhead';
}

/** The lines of a page as units: a sentence that the layout broke is whole again. */
export function unitsOf(lines: readonly Line[]): Unit[] {
  const kinds = lines.map(kindOfLine);
  const units: Unit[] = [];
  for (let index = 0; index < lines.length;) {
    const end = runEnd(lines, kinds, index);
    units.push(unitOf(lines.slice(index, end), kinds[index] ?? 'para'));
    index = end;
  }
  return units;
}

/** Behind the last line that goes on with the sentence broken at `start`. */
function runEnd(lines: readonly Line[], kinds: readonly LineKind[], start: number): number {
  const kind = kinds[start];
  const wrapped = kind === 'head' ? wrappedEnd(lines, kinds, start) : start;
  if (wrapped > start) return wrapped;
  if (!kind || !RUNNING.has(kind) || isLabel(kind, lines[start]?.text ?? '')) return start + 1;
  let end = start + 1;
  while (end < lines.length && isOpen(lines[end - 1]?.text ?? '') && goesOn(lines, kinds, end)) end += 1;
  return end;
}

/** ●摸清就业底数 heads the paragraphs behind it. */
function isLabel(kind: LineKind, text: string): boolean {
  return kind === 'bullet' && text.length <= 30 && !/[，,。]/.test(text);
}

function isOpen(text: string): boolean {
  return (
    !endsSentence(text) && !/[：；:;]$/.test(text) && readJumpTo(text) === null && readTrailingCredit(text) === null
  );
}

/** Whether line `index` continues the open line before it. */
function goesOn(lines: readonly Line[], kinds: readonly LineKind[], index: number): boolean {
  const line = lines[index];
  const kind = kinds[index];
  if (!line) return false;
  if (kind === 'para') return kinds[index + 1] !== 'credit' || !startsReport(line.text);
  if (kind !== 'head') return false;
  if (line.bold) return false;
  if (!line.gap) return true;
  const before = tornAfter(lines[index - 1]?.text ?? '', line.text);
  const next = kinds[index + 1];
  if (next !== 'para') return before >= 0.8 && next !== 'tagged';
  const nextText = lines[index + 1]?.text ?? '';
  const fit = sharedShare(line.text, nextText.slice(0, 600)) >= TITLE_FIT ? 0.8 : 0;
  return before + tornBefore(line.text, nextText) - fit >= 0.7;
}

const NARROWEST = 8;

/**
 * A paragraph set in a narrow column, line by line without a blank line: lines of one width, and a last one that is no
 * longer. Two or three such lines are one only when the last ends like running text; `start` when there is none.
 */
function wrappedEnd(lines: readonly Line[], kinds: readonly LineKind[], start: number): number {
  const width = lines[start]?.text.length ?? 0;
  if (width < NARROWEST) return start;
  let end = start + 1;
  while (isNextInColumn(lines, kinds, end) && Math.abs((lines[end]?.text.length ?? 0) - width) <= 2) end += 1;
  if (isNextInColumn(lines, kinds, end) && (lines[end]?.text.length ?? 0) < width) end += 1;
  if (end < start + 2) return start;
  if (end >= start + 4) return end;
  const closed = end >= lines.length || lines[end]?.gap === true;
  return closed && !isOpen(lines[end - 1]?.text ?? '') ? end : start;
}

function isNextInColumn(lines: readonly Line[], kinds: readonly LineKind[], index: number): boolean {
  return lines[index]?.gap === false && isColumn(kinds[index]);
}

function isColumn(kind: LineKind | undefined): boolean {
  return kind === 'head' || kind === 'para';
}

function unitOf(lines: readonly Line[], kind: LineKind): Unit {
  const body = lines.length === 1 && lines[0] ? lines[0].body : joinTexts(lines.flatMap(withSpace));
  const plain: Unit = {
    kind: lines.length > 1 && kind === 'head' ? 'para' : kind,
    body,
    gap: lines[0]?.gap ?? true,
    bold: lines.every((line) => line.bold),
    open: false,
    tag: null,
    credit: null,
    to: null,
    from: null,
  };
  if (kind === 'credit') return { ...plain, credit: readCreditLine(body.text) };
  return RUNNING.has(plain.kind) ? withEdges(plain) : plain;
}

/** Latin words broken at a line end keep a space between them. */
function withSpace(line: Line, index: number, lines: readonly Line[]): MappedText[] {
  const previous = lines[index - 1]?.text ?? '';
  return /[A-Za-z]$/.test(previous) && /^[A-Za-z]/.test(line.text) ? [{ text: ' ', runs: [] }, line.body] : [line.body];
}

/** Cuts off what stands before the first and behind the last sentence: tags, credits, (下转第二版). */
function withEdges(unit: Unit): Unit {
  const from = readJumpFrom(unit.body.text);
  let body = from ? sliceText(unit.body, from.end) : unit.body;
  const to = readJumpTo(body.text);
  if (to) body = trimText(sliceText(body, 0, to.start));
  const tag = readTag(body.text);
  if (tag) body = sliceText(body, tag.end);
  const credit = readTrailingCredit(body.text);
  if (credit) body = sliceText(body, 0, credit.start);
  return { ...unit, body, tag, credit, from, to, open: to === null && credit === null && isOpen(body.text) };
}
