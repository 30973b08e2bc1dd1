import { createRequire } from 'node:module';

/** The little of the DOM that reading needs; linkedom's own types describe a browser. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlDocument {
  readonly body: HtmlNode | null;
  querySelector(selector: string): (HtmlNode & { getAttribute(name: string): string | null }) | null;
}

export interface ReadableHtml {
  readonly title: string | null;
  readonly publishedTime: string | null;
  readonly siteName: string | null;
  readonly content: HtmlNode | null;
}

interface Parsed {
  readonly title?: string | null;
  readonly publishedTime?: string | null;
  readonly siteName?: string | null;
  readonly content?: HtmlNode | null;
}

interface Readers {
  readonly linkedom: { parseHTML(html: string): { readonly document: HtmlDocument } };
  readonly readability: {
    readonly Readability: new (document: HtmlDocument, options: object) => { parse(): Parsed | null };
  };
}

let readers: Readers | null = null;

/** Loaded on the first HTML page: a DOM costs 0.2 s that plain text need not pay. */
function loadReaders(): Readers {
  const require = createRequire(import.meta.url);
  readers ??= {
    linkedom: require('linkedom') as Readers['linkedom'],
    readability: require('@mozilla/readability') as Readers['readability'],
  };
  return readers;
}

export function parseDocument(html: string): HtmlDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return loadReaders().linkedom.parseHTML(whole).document;
}

/** The main content of a page by Readability; it changes the document that it is given. */
export function readableHtml(document: HtmlDocument): ReadableHtml {
  const { Readability } = loadReaders().readability;
  const parsed = new Readability(document, { charThreshold: 80, serializer: (node: HtmlNode) => node }).parse();
  return {
    title: parsed?.title ?? null,
    publishedTime: parsed?.publishedTime ?? null,
    siteName: parsed?.siteName ?? null,
    content: parsed?.content ?? null,
  };
}
