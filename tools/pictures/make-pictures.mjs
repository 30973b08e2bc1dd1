/**
 * node tools/pictures/make-pictures.mjs [names…]: the pictures of the documents, from the bundled samples, into docs/pictures.
 * Starts its own server on a free port over a temporary store. Built first: npm run build. Needs Chromium and Chinese fonts.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../build/source-files.mjs';
import { serveSamples } from '../docs/serve-samples.mjs';
import { openBrowser } from './open-browser.mjs';
import { PICTURES } from './pictures.mjs';

const names = process.argv.slice(2);
const wanted = PICTURES.filter(({ name }) => names.length === 0 || names.includes(name));
const pages = await mkdtemp(join(tmpdir(), 'zhengmai-pictures-'));
const service = await serveSamples();
const browser = await openBrowser();
try {
  await mkdir(join(ROOT, 'docs/pictures'), { recursive: true });
  for (const picture of wanted) await take(picture);
} finally {
  await browser.close();
  await service.close();
  await rm(pages, { recursive: true });
}

async function take({ name, size, show }) {
  const page = await browser.newPage({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce' });
  await show(page, { ...service, write });
  const path = join(ROOT, 'docs/pictures', `${name}.png`);
  const { length } = await page.screenshot({ path });
  await page.close();
  console.error(`docs/pictures/${name}.png ${(length / 1024).toFixed(0)} KB`);
}

/** The address of the HTML page that a verb of the command line writes. */
async function write(verb, args) {
  const out = join(pages, `${verb}.html`);
  const command = ['dist/apps/cli/src/main.js', verb, ...args, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`zhengmai ${verb} failed: ${stderr}`);
  return pathToFileURL(out).href;
}
