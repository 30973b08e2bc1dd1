import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS, NO_CHROMIUM } from './chromium.js';
import { type RunningApi, startApi } from './start-api.js';

const PATIENCE = 30_000;

(CHROMIUM ? describe : describe.skip)(`the page in a browser${NO_CHROMIUM}`, () => {
  let api: RunningApi;
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_ARGS] });
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await api.close();
  }, PATIENCE);

  beforeEach(async () => {
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(`${api.url}/`)) elsewhere.push(request.url());
    });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(api.url);
    await page.locator('#counts li').first().waitFor();
    await page.locator('.card .answer:not([aria-busy])').nth(4).waitFor();
  }, PATIENCE);
  afterEach(async () => {
    await page.close();
    expect(elsewhere.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });

  it('counts what the store holds and answers five questions from it', async () => {
    expect(await page.textContent('#counts')).toContain('3 会议 Meetings');
    expect(await page.isVisible('#empty')).toBe(false);
    const answers = await page.locator('.card .answer').allTextContents();
    expect(answers[0]).toContain('青岚市防汛工作会议');
    expect(answers[0]).toContain('顾长河');
    expect(answers[1]).toContain('碧水清流行动');
    expect(answers[2]).toContain('青岚市委书记');
    expect(answers[3]).toContain('各级各部门要压实河长责任');
    expect(answers[4]).toContain('顾长河主持并讲话');
  });

  it('runs a question in the console, and opens the proof behind an id', async () => {
    await page.locator('.card button', { hasText: 'Open in the console' }).first().click();
    await page.locator('#result', { hasText: 'totalCount' }).waitFor();
    expect(await page.inputValue('#query')).toContain('query RecentMeetings');
    expect(await page.textContent('#status')).toContain('/ 100,000 点 points');
    await page.locator('#result a.node').first().click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('blockquote').first().waitFor();
    expect(await dialog.textContent()).toContain('← PRESIDED 顾长河顾长河主持并讲话');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('dialog')).toBe(false);
  });

  it('runs what is typed, with variables, by Ctrl and Enter, and shows what is wrong', async () => {
    await page.fill('#query', 'query ($id: ID!) { person(id: $id) { name } }');
    await page.fill('#variables', '{"id": "nobody"}');
    await page.focus('#query');
    await page.keyboard.press('Control+Enter');
    await page.locator('#result', { hasText: 'person": null' }).waitFor();
    await page.fill('#variables', '{oops');
    await page.click('#run');
    await page.locator('#result', { hasText: 'no JSON' }).waitFor();
    await page.fill('#variables', '');
    await page.fill('#query', '{ meetings(first: 0) { totalCount } }');
    await page.click('#run');
    await page.locator('#result', { hasText: 'BAD_USER_INPUT' }).waitFor();
    expect(await page.textContent('#status')).toContain('with errors');
  });

  it('keeps the indent and indents by Tab', async () => {
    await page.fill('#query', '');
    await page.locator('#query').pressSequentially('{');
    await page.keyboard.type('\n');
    await page.keyboard.type('stats {\n');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('nodes { count }');
    expect(await page.inputValue('#query')).toBe('{\n  stats {\n    nodes { count }');
  });

  it('searches, marks the words, and opens an article with its text', async () => {
    await page.fill('#words', '河长责任');
    await page.keyboard.press('Enter');
    await page.locator('.hit mark').first().waitFor();
    expect(await page.locator('.hit mark').first().textContent()).toBe('河长责任');
    const article = page.locator('.hit', { hasText: 'Article' }).locator('a.node');
    await article.click();
    await page.locator('dialog[open] .text').waitFor();
    expect(await page.textContent('dialog .text')).toContain('会议强调，各级各部门要压实河长责任');
  });

  it('lists what can be asked', async () => {
    await page.click('summary');
    await page.locator('#fields dt').nth(10).waitFor();
    expect(await page.textContent('#fields')).toContain('meetings(after: String, before: String');
  });
});

(CHROMIUM ? describe : describe.skip)(`the page of an empty store${NO_CHROMIUM}`, () => {
  it(
    'says how to fill it',
    async () => {
      const api = await startApi({ batches: [] });
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_ARGS] });
      try {
        const page = await browser.newPage();
        await page.goto(api.url);
        await page.locator('#empty').waitFor();
        expect(await page.textContent('#empty')).toContain('npm run -s zhengmai -- ingest');
        await page.locator('.card .answer:not([aria-busy])').nth(4).waitFor();
        expect(await page.locator('.fault').count()).toBe(0);
      } finally {
        await browser.close();
        await api.close();
      }
    },
    PATIENCE,
  );
});
