import { markup, type Markup } from '../../html/markup.js';
import type { Order, OrderGroup } from '../parts/order-groups.js';
import { QuoteList, sourceLine } from './quote-list.js';

/** What one meeting, leader or document orders: each order with who is to do it, how strictly, and until when. */
export function orderCard({ by, date, article, orders }: OrderGroup, id: string): Markup {
  const quotes = new QuoteList(id);
  return markup`<article class="card" data-entry id="${id}">
    ${date && markup`<time datetime="${date}">${date}</time>`}
    <div>
      <h3>${by}</h3>
      <p class="notes"><span class="note">${sourceLine(article)}</span></p>
      <ol class="orders">
        ${orders.map((order) => orderItem(order, quotes))}
      </ol>
      ${quotes.markup()}
    </div>
  </article> `;
}

function orderItem(order: Order, quotes: QuoteList): Markup {
  const { text, items, modality, addressees, deadlines, targets, proof } = order;
  const to = addressees.map((point) => markup`<li>${quotes.link(point.text, point.proofs)}</li>`);
  const due = deadlines.map((deadline) => markup`<span class="due">by 截止 ${deadline}</span>`);
  return markup`<li data-item>
    <p class="words">${quotes.link(text, [proof])}</p>
    ${
      items.length > 0 &&
      markup`<ul class="steps">
        ${items.map((item) => markup`<li>${item}</li>`)}
      </ul>`
    }
    <p class="facets">
      ${modality && markup`<span class="note">${modality}</span>`}${due}${targets.map((target) => markup`<span class="note">${target}</span>`)}
    </p>
    ${
      to.length > 0 &&
      markup`<p class="to"><span lang="zh">对象</span> <i>To</i></p>
        <ul class="inline">
          ${to}
        </ul>`
    }
  </li> `;
}
