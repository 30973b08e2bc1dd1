/** One measurement for extract-vs-jieba.mjs: node one-side.mjs extraction|jieba <megabytes> <inputs…>; prints JSON. */
import { performance } from 'node:perf_hooks';
import { loadTexts } from './load-texts.mjs';

const SIDES = { extraction: openExtraction, jieba: openJieba };
const [name, megabytes, ...inputs] = process.argv.slice(2);

const texts = await loadTexts(inputs, Number(megabytes) * 1e6);
const opened = performance.now();
const run = await SIDES[name]();
run(texts[0]);
const startUpMs = performance.now() - opened;

// A part of the text first, so that both are measured warm.
for (const text of texts.slice(0, Math.ceil(texts.length / 8))) run(text);
const started = performance.now();
let articles = 0;
for (const text of texts) articles += run(text);
const seconds = (performance.now() - started) / 1000;
const bytes = texts.reduce((sum, { size }) => sum + size, 0);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    megabytesPerSecond: bytes / 1e6 / seconds,
    startUpMs,
    peakMegabytes,
    articles,
    megabytes: Number((bytes / 1e6).toFixed(2)),
  }),
);

/** Loading the rules and the first article; what Node itself needs is the same on both sides and left out. */
async function openExtraction() {
  const { extract, readPage } = await import('../dist/libs/extraction/src/index.js');
  const run = ({ text, options }) => readPage(text, options).map((read) => extract(read)).length;
  return run;
}

async function openJieba() {
  const [{ Jieba }, { dict }] = await Promise.all([import('@node-rs/jieba'), import('@node-rs/jieba/dict.js')]);
  const jieba = Jieba.withDict(dict);
  const run = ({ body }) => (jieba.tag(body).length > 0 ? 1 : 0);
  return run;
}
