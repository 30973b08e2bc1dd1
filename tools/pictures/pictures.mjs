import { readFile } from 'node:fs/promises';

/** The pictures of the documents: `name` is the file in docs/pictures, `show` brings a page to what it shows. */
export const PICTURES = [
  {
    name: 'questions',
    size: { width: 1180, height: 740 },
    async show(page, { url }) {
      await page.goto(url);
      await page.locator('.card .answer:not([aria-busy])').nth(4).waitFor();
      await page.evaluate('document.querySelector("#questions").scrollIntoView()');
    },
  },
  {
    name: 'console',
    size: { width: 1180, height: 760 },
    async show(page, { url }) {
      await page.goto(url);
      await page.locator('.card .answer:not([aria-busy])').nth(4).waitFor();
      const query = await readFile('examples/who-presided.graphql', 'utf8');
      await page.fill('#query', query.replace(/^(#.*\n)+/, ''));
      await page.click('#run');
      await page.locator('#result', { hasText: 'totalCount' }).waitFor();
      await page.evaluate('document.querySelector("#query").scrollTop = 0');
      await page.evaluate('document.querySelector(".console").scrollIntoView()');
    },
  },
  {
    name: 'proof',
    size: { width: 1000, height: 720 },
    async show(page, { url, ask }) {
      const { meetings } = await ask(
        '{ meetings(first: 1, filter: { text: "第52次常务会议" }) { edges { node { id } } } }',
      );
      await page.goto(`${url}/#node/${meetings.edges[0].node.id}`);
      await page.locator('dialog[open] blockquote').first().waitFor();
    },
  },
  {
    name: 'explain',
    size: { width: 1040, height: 480 },
    async show(page, { write }) {
      await page.goto(await write('explain', ['samples/page-1.txt', '--article', '2', '--html']));
      await page.locator('.fact', { hasText: 'PRESIDED' }).first().click();
    },
  },
  {
    name: 'report',
    size: { width: 1180, height: 860 },
    async show(page, { write }) {
      await page.goto(await write('report', ['samples/page-1.txt', 'samples/page-3.txt']));
      await page.locator('summary', { hasText: 'Quotes' }).first().click();
    },
  },
];
