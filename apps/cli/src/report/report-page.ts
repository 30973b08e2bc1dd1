import type { Article, Extraction } from '@zhengmai/extraction';
import { markup, type Markup } from '../html/markup.js';
import { page } from '../html/page.js';
import { labelMarkup } from './render/entry-card.js';
import { sectionsOf, type Section } from './render/sections.js';
import { REPORT_SCRIPT } from './report-script.js';
import { REPORT_STYLE } from './report-style.js';

/** What a set of articles says, on one page: who met, what was ordered, which documents and numbers, each with its quote. */
export function reportPage(extractions: readonly Extraction[]): string {
  const sections = sectionsOf(extractions);
  const articles = extractions.map(({ article }) => article);
  const title = `报道要点 ${periodOf(articles)}`.trim();
  const body = markup`<aside>${contents(sections)}</aside>
    <main>
      ${heading(articles)} ${sections.map(sectionMarkup)}
      <footer>
        Every statement opens the words of the article that say it. 每条都可点开原文。 Made by 政脉 Zhengmai, by rules,
        without judgement of the content.
      </footer>
    </main>`;
  return page({ title, style: REPORT_STYLE, script: REPORT_SCRIPT, body });
}

function contents(sections: readonly Section[]): Markup {
  const links = sections.map(
    ({ id, title, count }) =>
      markup`<li>
        <a href="#${id}">${labelMarkup(title)} <b>${count}</b></a>
      </li>`,
  );
  return markup`<p class="brand">政脉 <i>Zhengmai</i></p>
    <label class="search"
      ><span>Filter 筛选</span><input type="search" id="filter" placeholder="秦, 方案, 6月 …" autocomplete="off"
    /></label>
    <p id="hits" aria-live="polite"></p>
    <nav>
      <ul>
        ${links}
      </ul>
    </nav>
    <p class="actions">
      <button type="button" id="unfold">All quotes 展开原文</button>
      <button type="button" id="print">Print 打印</button>
    </p>`;
}

function heading(articles: readonly Article[]): Markup {
  const papers = [...new Set(articles.flatMap(({ publication }) => publication ?? []))];
  const places = [...new Set(articles.flatMap(({ locale }) => locale?.name ?? []))];
  return markup`<header>
    <p class="kicker">${places.slice(0, 6).join(' · ')}</p>
    <h1>报道要点 <i>What the papers say</i></h1>
    <p class="standfirst">
      ${articles.length} articles 篇报道${papers.length > 0 && markup` · ${papers.slice(0, 8).join('、')}`} ·
      ${periodOf(articles)}
    </p>
  </header>`;
}

function sectionMarkup({ id, title, count, body }: Section): Markup {
  return markup`<section id="${id}">
    <h2>${labelMarkup(title)} <b>${count}</b></h2>
    ${body}
  </section> `;
}

function periodOf(articles: readonly Article[]): string {
  const days = articles
    .flatMap(({ publishedOn, eventDate }) => publishedOn ?? eventDate ?? [])
    .filter((day) => /^\d/.test(day));
  const [first, last] = [days.reduce(earlier, days[0] ?? ''), days.reduce(later, '')];
  return first === last ? first : `${first} – ${last}`;
}

const earlier = (a: string, b: string): string => (b < a ? b : a);
const later = (a: string, b: string): string => (b > a ? b : a);
