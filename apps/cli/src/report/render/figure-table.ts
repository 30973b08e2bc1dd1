import { markup, type Markup } from '../../html/markup.js';
import type { Label } from '../entry.js';
import type { Figure } from '../parts/figures.js';
import { labelMarkup } from './entry-card.js';
import { QuoteList, sourceLine } from './quote-list.js';

interface Headings {
  readonly id: string;
  readonly title: Label;
  readonly when: Label;
  readonly about: Label;
}

/** Numbers in a table; the number opens its quote below the row. */
export function figureTable(figures: readonly Figure[], { id, title, when, about }: Headings): Markup {
  if (figures.length === 0) return markup``;
  const heads = [{ en: 'Metric', zh: '指标' }, { en: 'Number', zh: '数值' }, when, { en: 'Scope', zh: '范围' }, about];
  return markup`<h3 class="part">${labelMarkup(title)}</h3>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => markup`<th>${labelMarkup(head)}</th>`)}
          </tr>
        </thead>
        ${figures.map((figure, i) => figureRows(figure, `${id}-${i + 1}`))}
      </table>
    </div> `;
}

function figureRows({ metric, number, when, scope, about, proof }: Figure, id: string): Markup {
  const quotes = new QuoteList(id);
  const link = quotes.link(number, [proof]);
  return markup`<tbody data-entry>
    <tr>
      <td>${metric}</td>
      <td class="number">${link}</td>
      <td>${when}</td>
      <td>${scope}</td>
      <td>${about}</td>
    </tr>
    <tr class="source">
      <td colspan="5"><small>${sourceLine(proof.article)}</small>${quotes.markup()}</td>
    </tr>
  </tbody> `;
}
