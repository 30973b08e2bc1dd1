// Counts the characters of given names in a corpus (JSON Lines, gzipped, `text` in each line) and prints
// libs/lexicon/src/given-names.ts: numbers only, no text of the corpus is kept.
//   node tools/count-names.mjs <corpus.jsonl.gz> > libs/lexicon/src/given-names.ts
// Names are taken from bylines (记者 and 通讯员 in brackets, separated by spaces), where nothing else stands; the
// background is every character of the texts. A character's score is the rounded log-odds, base 2, of the two.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const HEAD = /[(（](?:[^()（）\n]{0,12})(?:记者|通讯员) ?/g;
const NAMES = /[\u4e00-\u9fff\u3000 、,，]{2,60}[)）]/y;
const NAME = /^[\u4e00-\u9fff]{2,3}$/;
const LOWEST = -4;
const UNKNOWN = 0;

function* bylineNames(text) {
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    NAMES.lastIndex = HEAD.lastIndex;
    const run = NAMES.exec(text)?.[0] ?? '';
    for (const word of run.slice(0, -1).split(/[\u3000 、,，]+/))
      if (NAME.test(word) && !/记者|通讯员/.test(word)) yield word;
  }
}

function add(map, key, by = 1) {
  map.set(key, (map.get(key) ?? 0) + by);
}

const names = new Set();
const background = new Map();
let total = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]).pipe(createGunzip()) })) {
  const { text } = JSON.parse(line);
  for (const name of bylineNames(text)) names.add(name);
  for (const character of text) {
    if (character < '\u4e00' || character > '\u9fff') continue;
    add(background, character);
    total += 1;
  }
}

const given = new Map();
let givenTotal = 0;
for (const name of names) {
  for (const character of name.slice(1)) {
    add(given, character);
    givenTotal += 1;
  }
}

// A character that the background hardly has and no name bears says little: both sides get the same small allowance.
const ALLOWANCE = 0.3;
const rows = new Map();
for (const [character, count] of background) {
  const expected = (givenTotal * count) / total;
  const odds = ((given.get(character) ?? 0) + ALLOWANCE) / (expected + ALLOWANCE);
  const score = Math.max(LOWEST, Math.min(6, Math.round(Math.log2(odds))));
  if (score !== UNKNOWN) rows.set(score, [...(rows.get(score) ?? []), character]);
}
process.stderr.write(`${names.size} names, ${givenTotal} characters, ${total} background\n`);
process.stdout
  .write(`// Written by tools/count-names.mjs: log-odds (base 2) of a character in given names against running text.
const BY_SCORE: readonly (readonly [score: number, characters: string])[] = [
${[...rows]
  .sort(([a], [b]) => b - a)
  .map(([score, chars]) => `  [${score}, '${chars.sort().join('')}'],`)
  .join('\n')}
];

const SCORES: ReadonlyMap<string, number> = new Map(
  BY_SCORE.flatMap(([score, characters]) => [...characters].map((character) => [character, score] as const)),
);

/** How much a character speaks for a given name: positive for, negative against, ${UNKNOWN} for one the corpus hardly knows. */
export function givenNameScore(character: string): number {
  return SCORES.get(character) ?? ${UNKNOWN};
}
`);
