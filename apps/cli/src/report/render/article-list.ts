import type { Extraction } from '@zhengmai/extraction';
import { markup, type Markup } from '../../html/markup.js';

/** The articles that the report rests on, with what could not be read or decided in each. */
export function articleList(extractions: readonly Extraction[]): Markup {
  return markup`<ol class="articles">
    ${extractions.map(articleItem)}
  </ol> `;
}

function articleItem({ article, issues }: Extraction): Markup {
  const { title, publication, publishedOn, source } = article;
  const where = [publication, publishedOn, `${source.path}${source.id ? ` · ${source.id}` : ''}, ${source.ordinal}`];
  const found = issues.map(({ code, message }) => markup`<li><code>${code}</code> ${message}</li>`);
  return markup`<li data-entry>
    <b>${title ?? `${article.text.slice(0, 24)}…`}</b><br /><small>${where.filter(Boolean).join(' · ')}</small> ${
      found.length > 0 &&
      markup`<ul class="issues">
        ${found}
      </ul>`
    }
  </li> `;
}
