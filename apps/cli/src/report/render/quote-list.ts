import type { Article } from '@zhengmai/extraction';
import { markup, type Markup } from '../../html/markup.js';
import type { Proof } from '../entry.js';

/** The quotes of one card: each once, and every point leads to those that say it. */
export class QuoteList {
  private readonly proofs: Proof[] = [];
  private readonly ids = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  idOf(proof: Proof): string {
    const { article, evidence } = proof;
    const key = [article.id, ...evidence.map(({ start, end }) => `${start}-${end}`)].join(' ');
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `${this.prefix}-${this.proofs.push(proof)}`;
    this.ids.set(key, id);
    return id;
  }

  /** Words that open the quotes that say them. */
  link(text: string, proofs: readonly Proof[]): Markup {
    const ids = [...new Set(proofs.map((proof) => this.idOf(proof)))];
    const more = ids.length > 1 ? markup`<sup>${ids.length}</sup>` : '';
    return markup`<a class="point" href="#${ids[0] ?? ''}" data-quotes="${ids.join(' ')}">${text}${more}</a>`;
  }

  markup(): Markup {
    const items = this.proofs.map(({ article, evidence }, i) => {
      const quote = evidence.map((piece) => piece.quote).join(' … ');
      return markup`<li id="${this.prefix}-${i + 1}"><q>${quote}</q><cite>${sourceLine(article)}</cite></li>`;
    });
    return markup`<details class="quotes">
      <summary>Quotes 原文 <span>${items.length}</span></summary>
      <ol>
        ${items}
      </ol>
    </details>`;
  }
}

/** 澄川日报 2025-03-13, headline. */
export function sourceLine({ publication, publishedOn, title, source }: Article): string {
  const where = [publication, publishedOn].filter(Boolean).join(' ');
  return [where, title ?? source.path].filter(Boolean).join(' · ');
}
