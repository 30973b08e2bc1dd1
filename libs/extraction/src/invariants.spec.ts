import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Extraction } from '@zhengmai/model';
import { extract, readPage } from './index.js';
import { readText } from './testing/read-text.js';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const pages = readdirSync(SAMPLES).filter((file) => file.endsWith('.txt') || file.endsWith('.html'));

describe('every extraction of the samples', () => {
  const reads = pages.flatMap((file) => readPage(readFileSync(new URL(file, SAMPLES)), { path: file }));

  it.each(reads.map((read) => [`${read.article.source.path} ${read.article.source.ordinal}`, read] as const))(
    '%s quotes what stands in the text, and is the same twice',
    (_, read) => {
      const found = extract(read);
      expect(faultsOf(found)).toEqual([]);
      expect(JSON.stringify(extract(read))).toBe(JSON.stringify(found));
      expect(found.issues.filter(({ code }) => code === 'internal')).toEqual([]);
    },
  );
});

describe('what is the same inside an article', () => {
  it('is one node with every name', () => {
    const { nodes } = extract(readText('昨日，市政府常务会议召开。会议强调，要快。市长叶知衡主持。叶知衡指出，要稳。'));
    expect(nodes.filter(({ label }) => label === 'Meeting')).toHaveLength(1);
    expect(nodes.filter(({ label }) => label === 'Person').map(({ name }) => name)).toEqual(['叶知衡']);
  });

  it('has the same id in every article only where its key is whole', () => {
    const ids = (text: string) =>
      new Map(extract(readText(text)).nodes.map(({ label, name, id }) => [`${label} ${name}`, id]));
    const a = ids('4月9日，市长叶知衡主持召开市政府常务会议。');
    const b = ids('据悉，4月9日，市长叶知衡主持召开市政府常务会议，研究供水。');
    const same = [...a].filter(([key, id]) => b.get(key) === id).map(([key]) => key);
    expect(same).toEqual(expect.arrayContaining(['Organization 太原市政府', 'Meeting 太原市政府常务会议']));
    expect(a.get('Person 叶知衡')).toBeDefined();
    expect(a.get('Person 叶知衡')).not.toBe(b.get('Person 叶知衡'));
  });
});

/** What breaks the graph model's three invariants, in words. */
function faultsOf({ article, nodes, edges, assertions, mentions }: Extraction): string[] {
  const known = new Set(nodes.map(({ id }) => id));
  const stated = new Set(assertions.map(({ id }) => id));
  return [
    ...assertions.filter(({ evidence }) => evidence.length === 0).map(({ id }) => `${id} without evidence`),
    ...assertions.flatMap(({ evidence, rule }) =>
      evidence
        .filter(
          ({ start, end, quote }) => article.text.slice(start, end) !== quote || quote.length < 2 || quote.length > 600,
        )
        .map(({ quote }) => `${rule} quotes ${quote}`),
    ),
    ...edges
      .filter((edge) => edge.assertions.length === 0 || !edge.assertions.every((id) => stated.has(id)))
      .map(({ type }) => `${type} unproved`),
    ...edges.filter(({ from, to }) => !known.has(from) || !known.has(to)).map(({ type }) => `${type} hangs`),
    ...mentions
      .filter(({ start, end, text }) => article.text.slice(start, end) !== text)
      .map(({ text }) => `mention ${text}`),
  ];
}
