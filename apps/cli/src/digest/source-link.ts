import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '@zhengmai/extraction';

/** Enough to find the place, and short enough to stand on one line of a torn page. */
const WORDS = 10;

/** Makes links to the words of an article: `file:…#:~:text=…` where it came from a page that is there, else what the source is called. */
export function makeSourceLink(): (article: Article, quote: string) => string {
  const pages = new Map<string, string | null>();
  return ({ source: { path, id } }, quote) => {
    const page = pages.get(path) ?? pageOf(path);
    pages.set(path, page);
    if (page === null) return id ?? path;
    const words = [...quote.replace(/[\r\n].*$/s, '')].slice(0, WORDS).join('');
    return words === '' ? page : `${page}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
  };
}

function pageOf(path: string): string | null {
  const file = resolve(path);
  return /\.(?:txt|html?)$/i.test(path) && existsSync(file) ? pathToFileURL(file).href : null;
}
