import type { Hit, Lexicon } from '@zhengmai/model';

/** Words of many lexicons in one tree of UTF-16 code units. */
export interface Trie {
  /** Lexicon names; an output refers to them by index. */
  readonly names: readonly string[];
  /** First unit -> node below the root, 0 for none: most characters of a text start no word. */
  readonly roots: Uint32Array;
  /** A hash table of `node, unit, child`, by threes; child 0 is an empty place. */
  readonly edges: Uint32Array;
  /** node -> the word that ends there and the indexes of its lexicons; null where none ends. */
  readonly outputs: readonly (Output | null)[];
}

interface Output {
  readonly word: string;
  readonly lists: readonly number[];
}

const UNITS = 65536;
/** More than twice as many places as edges, so that a search ends after one or two. */
const SPARSENESS = 2;

/** Two stages may name one lexicon: it is looked for once. */
export function buildTrie(named: readonly Lexicon[]): Trie {
  const lexicons = [...new Map(named.map((lexicon) => [lexicon.name, lexicon])).values()];
  const lists = listsByWord(lexicons);
  let units = 0;
  for (const word of lists.keys()) units += word.length;
  const edges = new Uint32Array(3 * 2 ** Math.ceil(Math.log2(SPARSENESS * units + 2)));
  const roots = new Uint32Array(UNITS);
  const outputs: (Output | null)[] = [null];
  for (const [word, indexes] of lists) {
    const first = word.charCodeAt(0);
    let node = (roots[first] ||= outputs.push(null) - 1);
    for (let i = 1; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const place = placeOf(edges, node, unit);
      if (edges[place + 2] === 0) edges.set([node, unit, outputs.push(null) - 1], place);
      node = edges[place + 2] as number;
    }
    outputs[node] = { word, lists: indexes };
  }
  return { names: lexicons.map(({ name }) => name), roots, edges, outputs };
}

function listsByWord(lexicons: readonly Lexicon[]): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  lexicons.forEach(({ words }, index) => {
    for (const word of words) {
      const known = lists.get(word);
      if (!known) lists.set(word, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  lists.delete('');
  return lists;
}

/** Where the edge from a node over a unit stands in the table, or the empty place that is meant for it. */
function placeOf(edges: Uint32Array, node: number, unit: number): number {
  const last = edges.length / 3 - 1;
  let at = Math.imul(Math.imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b) >>> 0;
  at = (at ^ (at >>> 15)) & last;
  while (edges[3 * at + 2] !== 0 && (edges[3 * at] !== node || edges[3 * at + 1] !== unit)) at = (at + 1) & last;
  return 3 * at;
}

/** Every occurrence of every word, by lexicon, in text order, longest first at one start. */
export function scanTrie({ names, roots, edges, outputs }: Trie, folded: string): Record<string, Hit[]> {
  const found: Hit[][] = names.map(() => []);
  const path: Output[] = [];
  for (let start = 0; start < folded.length; start++) {
    let node = roots[folded.charCodeAt(start)] as number;
    for (let end = start + 1; node !== 0; end++) {
      const output = outputs[node];
      if (output) path.push(output);
      node = end < folded.length ? (edges[placeOf(edges, node, folded.charCodeAt(end)) + 2] as number) : 0;
    }
    for (let output = path.pop(); output; output = path.pop()) {
      const { word, lists } = output;
      const hit = { start, end: start + word.length, word };
      for (const index of lists) (found[index] as Hit[]).push(hit);
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, found[index] as Hit[]]));
}
