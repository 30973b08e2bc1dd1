import { readdir, stat } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { unreadable } from '../sources/refusals.js';
import { formatOf, isMetadata } from './format-of.js';
import type { Found } from './input.js';

/** Adds a folder's .txt, .html and .jsonl files, by name and deeper folders in their place; all others are listed as skipped. */
export async function findInFolder(folder: string, found: Found): Promise<void> {
  const before = found.inputs.length;
  const refusedBefore = found.refused.length;
  await walk(posix.normalize(folder), { root: resolve(folder), found });
  if (found.inputs.length > before || found.refused.length > refusedBefore) return;
  const hint = 'name a folder that holds .txt, .html or .jsonl files, or name a file itself';
  found.refused.push({ path: folder, line: null, code: 'empty', message: 'the folder holds nothing to read', hint });
}

async function walk(folder: string, context: { root: string; found: Found }): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    context.found.refused.push(unreadable({ path: folder }, error));
    return [];
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) await walk(path, context);
    else await addEntry(path, context);
  }
}

async function addEntry(path: string, { root, found }: { root: string; found: Found }): Promise<void> {
  if (isMetadata(path)) return;
  const format = formatOf(path);
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) found.skipped.push({ path, why: 'a hidden or linked folder' });
  else if (posix.basename(path).startsWith('.')) found.skipped.push({ path, why: 'hidden' });
  else if (format === null) found.skipped.push({ path, why: 'not .txt, .html or .jsonl' });
  else if (stats === null) {
    found.refused.push({
      path,
      line: null,
      code: 'unreadable',
      message: 'a link that leads nowhere',
      hint: 'mend or remove the link',
    });
  } else found.inputs.push({ path, file: resolve(path), root, format, bytes: stats.size });
}
