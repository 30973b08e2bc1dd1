import { describe, expect, it } from '@jest/globals';
import { readPage } from '../read-page.js';
import { EXAMPLE_PAGES } from './example-pages.js';

describe('articles of a page', () => {
  it.each(EXAMPLE_PAGES)('$shows', ({ page, articles }) => {
    const read = readPage(page).map(({ article }) => ({
      title: article.title,
      kicker: article.kicker,
      subtitle: article.subtitle,
      bylines: article.bylines.map(({ name }) => name),
      text: article.text,
    }));
    expect(read).toEqual(articles.map((article) => ({ kicker: null, subtitle: null, bylines: [], ...article })));
  });

  it.each(EXAMPLE_PAGES)('maps every character back to the page: $shows', ({ page }) => {
    for (const { article, pageMap } of readPage(page)) {
      const mapped = pageMap.map(({ at, from, length }) => [at, page.slice(from, from + length)] as const);
      const rebuilt = [...article.text]
        .map(() => '\n')
        .join('')
        .split('');
      for (const [at, words] of mapped) rebuilt.splice(at, words.length, ...words);
      expect(rebuilt.join('')).toBe(article.text);
    }
  });

  it('numbers the articles and keeps the path', () => {
    const read = readPage(EXAMPLE_PAGES[0]?.page ?? '', { path: 'pages/1.txt' });
    expect(read.map(({ article }) => article.source)).toEqual([
      { path: 'pages/1.txt', ordinal: 1, id: null, collection: null },
      { path: 'pages/1.txt', ordinal: 2, id: null, collection: null },
    ]);
  });

  it('reads publication and date from the masthead and tells what belongs to no article', () => {
    const page = EXAMPLE_PAGES.find(({ shows }) => shows.startsWith('a masthead'))?.page ?? '';
    const [read] = readPage(page);
    expect(read?.article.publication).toBe('清州日报');
    expect(read?.article.publishedOn).toBe('2024-07-07');
    expect(read?.article.basis.publishedOn).toEqual({ how: 'stated', from: 'masthead' });
    expect(read?.issues.map(({ code }) => code)).toEqual(Array(4).fill('page_furniture'));
    expect(read?.issues[3]?.message).toContain('—2—');
  });

  it('tells a text that stops inside a sentence', () => {
    const [read] = readPage('公交线路进小区\n\n本报讯(记者 王小河)近日,清州公交集团新开三条社区线路,打通居民出行');
    expect(read?.issues).toEqual([
      { code: 'torn_text', message: 'the text stops inside a sentence', start: 12, end: 24 },
    ]);
  });

  it('keeps the words of a page that holds no article', () => {
    const [read] = readPage('（下转第二版）\n\n清州日报\n');
    expect(read?.article.text).toBe('（下转第二版）\n清州日报');
    expect(read?.issues.map(({ code }) => code)).toEqual(['orphan_fragment']);
  });
});
