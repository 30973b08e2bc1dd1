import { contentId, type ReadArticle } from '@zhengmai/model';

/** A text as an article of a known paper of 太原市, so that 市委 and 全市 mean something. */
export function readText(text: string): ReadArticle {
  const article = {
    id: contentId('Article', [text]),
    title: null,
    kicker: null,
    subtitle: null,
    publication: null,
    publishedOn: '2025-04-10',
    eventDate: null,
    locale: { name: '太原市', adcode: '140100', basis: 'metadata' },
    basis: { locale: { how: 'stated', from: 'metadata' }, publishedOn: { how: 'stated', from: 'metadata' } },
    bylines: [],
    text,
    source: { path: 'example', ordinal: 1, id: null },
  } as const;
  return { article, pageMap: [{ at: 0, from: 0, length: text.length }], issues: [] };
}
