import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS, NO_CHROMIUM } from './chromium.js';
import { runCli, SAMPLES } from './run-cli.js';

const PATIENCE = 30_000;

(CHROMIUM ? describe : describe.skip)(`pages opened from a file${NO_CHROMIUM}`, () => {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_ARGS] });
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  }, PATIENCE);

  /** The page of a verb; whatever it asks for besides itself, or complains of, is a failure. */
  async function open(...args: string[]): Promise<{ page: Page; complaints: string[] }> {
    const out = join(folder, `${args[0]}.html`);
    await runCli([...args, '--out', out]);
    const page = await browser.newPage();
    const url = pathToFileURL(out).href;
    const complaints: string[] = [];
    page.on('request', (request) => request.url() !== url && complaints.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url);
    return { page, complaints };
  }

  it('opens the quote of a statement with one click, and shuts it with another', async () => {
    const { page, complaints } = await open('report', SAMPLES);
    const card = page.locator('#meetings .card', { hasText: '民营企业座谈会' });
    const name = card.locator('dd .point', { hasText: '石鹤鸣' });
    await name.click();
    expect(await card.locator('li.lit q').innerText()).toContain('石鹤鸣');
    await name.click();
    expect(await card.locator('.quotes q').first().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('filters by words and hides empty sections', async () => {
    const { page, complaints } = await open('report', SAMPLES);
    const cards = page.locator('#meetings .card');
    const before = await cards.count();
    await page.fill('#filter', '民营企业座谈会 石鹤鸣');
    expect(await page.locator('#meetings .card:visible').count()).toBeLessThan(before);
    expect(await page.isVisible('#campaigns')).toBe(false);
    expect(await page.textContent('#hits')).toMatch(/^\d+ shown/);
    await page.fill('#filter', '');
    expect(await page.locator('#meetings .card:visible').count()).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('lights the words that say a fact', async () => {
    const { page, complaints } = await open('explain', join(SAMPLES, 'page-1.txt'), '--article', '1', '--html');
    await page.locator('.fact', { hasText: 'PRESIDED' }).click();
    const lit = await page.locator('.s.lit').allInnerTexts();
    expect(lit.join('')).toContain('秦砚平主持会议');
    expect(complaints).toEqual([]);
  });
});
