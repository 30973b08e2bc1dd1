import { markup, type Markup } from '../../html/markup.js';
import type { Entry, Label, Point } from '../entry.js';
import { QuoteList } from './quote-list.js';

/** What shows at once of a long row; the rest folds out. */
const SHOWN = 14;

/** One thing of the report with all that is said of it; every word of it opens its quotes. */
export function entryCard(entry: Entry, id: string): Markup {
  const { name, date, notes, rows, proofs } = entry;
  const quotes = new QuoteList(id);
  const title = proofs.length > 0 ? quotes.link(name, proofs) : name;
  const lines = rows.map(({ label, points }) => entryRow(label, points, quotes));
  const articles = new Set(proofs.map(({ article }) => article.id)).size;
  const reports = articles > 1 ? markup`<span class="note">${articles} articles 篇报道</span>` : '';
  return markup`<article class="card" data-entry id="${id}">
    ${date && markup`<time datetime="${date}">${date}</time>`}
    <div>
      <h3>${title}</h3>
      <p class="notes">${notes.map((note) => markup`<span class="note">${note}</span>`)}${reports}</p>
      ${lines.length > 0 && markup`<dl>${lines}</dl>`} ${quotes.markup()}
    </div>
  </article> `;
}

export const labelMarkup = ({ en, zh }: Label): Markup => markup`<span lang="zh">${zh}</span> <i>${en}</i>`;

function entryRow(label: Label, points: readonly Point[], quotes: QuoteList): Markup {
  const links = points.map(({ text, proofs }) => markup`<li>${quotes.link(text, proofs)}</li>`);
  const rest = links.slice(SHOWN);
  const more =
    rest.length > 0 &&
    markup`<details class="more">
      <summary>${rest.length} more 更多</summary>
      <ul>
        ${rest}
      </ul>
    </details>`;
  return markup`<div>
    <dt>${labelMarkup(label)}</dt>
    <dd>
      <ul>
        ${links.slice(0, SHOWN)}
      </ul>
      ${more}
    </dd>
  </div> `;
}
