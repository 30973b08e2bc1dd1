import type { Hit, Lexicon } from '@zhengmai/model';

/** Words of many lexicons in one tree of UTF-16 code units. */
export interface Trie {
  /** Lexicon names; an output refers to them by index. */
  readonly names: readonly string[];
  /** `node * 65536 + unit` -> node; node 0 is the root. */
  readonly next: ReadonlyMap<number, number>;
  /** First unit -> node below the root, 0 for none: most characters of a text start no word. */
  readonly roots: Uint32Array;
  /** node -> indexes of the lexicons in which the word that ends there stands. */
  readonly outputs: readonly (readonly number[] | undefined)[];
}

const UNITS = 65536;

export function buildTrie(lexicons: readonly Lexicon[]): Trie {
  const next = new Map<number, number>();
  const roots = new Uint32Array(UNITS);
  const outputs: (number[] | undefined)[] = [undefined];
  lexicons.forEach((lexicon, index) => {
    for (const word of lexicon.words) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        let child = node === 0 ? roots[unit] : next.get(node * UNITS + unit);
        if (!child) {
          child = outputs.length;
          outputs.push(undefined);
          if (node === 0) roots[unit] = child;
          else next.set(node * UNITS + unit, child);
        }
        node = child;
      }
      if (node === 0) continue;
      const lists = (outputs[node] ??= []);
      if (!lists.includes(index)) lists.push(index);
    }
  });
  return { names: lexicons.map((lexicon) => lexicon.name), next, roots, outputs };
}

/** Every occurrence of every word, by lexicon, in text order, longest first at one start. */
export function scanTrie(trie: Trie, folded: string): Record<string, Hit[]> {
  const lists: Hit[][] = trie.names.map(() => []);
  for (let start = 0; start < folded.length; start++) {
    let node = trie.roots[folded.charCodeAt(start)] as number;
    if (node === 0) continue;
    const ends: [number, number][] = [];
    for (let end = start + 1; ; end++) {
      if (trie.outputs[node]) ends.push([node, end]);
      const child = end < folded.length ? trie.next.get(node * UNITS + folded.charCodeAt(end)) : undefined;
      if (child === undefined) break;
      node = child;
    }
    for (let i = ends.length - 1; i >= 0; i--) {
      const [at, end] = ends[i] as [number, number];
      const word = folded.slice(start, end);
      for (const index of trie.outputs[at] as readonly number[]) lists[index]?.push({ start, end, word });
    }
  }
  const hits: Record<string, Hit[]> = {};
  trie.names.forEach((name, index) => (hits[name] = lists[index] as Hit[]));
  return hits;
}
