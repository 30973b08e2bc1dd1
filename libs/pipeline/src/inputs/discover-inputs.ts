import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import fastGlob from 'fast-glob';
import { findInFolder } from './find-in-folder.js';
import { formatOf, isMetadata } from './format-of.js';
import type { Discovery, Found, Input, Refusal } from './input.js';

const STANDARD_INPUT: Input = { path: '-', file: null, root: null, format: 'sniff', bytes: 0 };

/**
 * Files, folders (their .txt, .html and .jsonl files, deeper ones too), globs and `-` for standard input, in the order
 * given and a folder's by name; a file that is named twice is read once. Nothing is opened here.
 */
export async function discoverInputs(patterns: readonly string[]): Promise<Discovery> {
  const found: Found = { inputs: [], skipped: [], refused: [] };
  for (const pattern of patterns) {
    if (pattern === '-') found.inputs.push(STANDARD_INPUT);
    else await discover(withSlashes(pattern), found);
  }
  return { ...found, inputs: [...new Map(found.inputs.map((input) => [input.file ?? '-', input])).values()] };
}

async function discover(path: string, found: Found): Promise<void> {
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) return findInFolder(path, found);
  if (stats?.isFile()) return addFile(path, stats.size, found);
  if (fastGlob.isDynamicPattern(path)) return discoverGlob(path, found);
  found.refused.push(missing(path));
}

async function discoverGlob(pattern: string, found: Found): Promise<void> {
  const paths = (await fastGlob(pattern, { dot: false, onlyFiles: true, followSymbolicLinks: false })).sort();
  // A glob that names an ending means these files; one that does not (`news/**`) means what a folder means.
  const named = /\.[a-z0-9]+\}?$/i.test(pattern);
  for (const path of paths) {
    if (named || formatOf(path) !== null) addFile(path, (await stat(path)).size, found);
    else found.skipped.push({ path, why: 'not .txt, .html or .jsonl' });
  }
  if (paths.length > 0) return;
  found.refused.push({
    path: pattern,
    line: null,
    code: 'no_match',
    message: 'no file matches',
    hint: 'check the pattern; quote it so that the shell does not change it',
  });
}

function addFile(path: string, bytes: number, found: Found): void {
  if (isMetadata(path)) found.skipped.push({ path, why: 'metadata of the files beside it' });
  else found.inputs.push({ path, file: resolve(path), root: null, format: formatOf(path) ?? 'text', bytes });
}

function missing(path: string): Refusal {
  const hint = `check the name; relative names start at ${process.cwd()}`;
  return { path, line: null, code: 'missing', message: 'no such file or folder', hint };
}

const withSlashes = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
