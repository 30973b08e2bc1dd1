import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Pages and JSON lines of files and folders, repeated or cut to about `bytes` of UTF-8. `text` and `options` are what
 * readPage takes, `body` is what a tagger reads: the same words.
 */
export async function loadTexts(inputs, bytes) {
  const all = inputs.flatMap(filesOf).flatMap(textsOf);
  if (all.length === 0) throw new Error(`nothing to read in ${inputs.join(', ')}`);
  const chosen = [];
  for (let size = 0, at = 0; size < bytes; at += 1) {
    chosen.push(all[at % all.length]);
    size += chosen.at(-1).size;
  }
  return chosen;
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => /\.(txt|jsonl)$/.test(name) && name !== 'metadata.jsonl')
    .map((name) => join(path, name));
}

function textsOf(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (!/\.jsonl(\.gz)?$/.test(file))
    return [{ text, body: text, options: { path: file }, size: Buffer.byteLength(text) }];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text: body } = JSON.parse(line);
      return { text: line, body, options: { path: file, format: 'json-line' }, size: Buffer.byteLength(body) };
    });
}
