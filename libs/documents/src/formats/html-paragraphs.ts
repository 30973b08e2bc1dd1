import type { HtmlNode } from './html-document.js';

const BLOCKS = new Set(
  'P DIV SECTION ARTICLE H1 H2 H3 H4 H5 H6 LI UL OL TABLE TR TD TH BLOCKQUOTE FIGURE FIGCAPTION PRE HEADER FOOTER MAIN BODY BR HR DL DT DD'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON NAV ASIDE FORM'.split(' '));
const TEXT = 3;
const ELEMENT = 1;

/** The paragraphs under a node, spaces collapsed, empty ones left out. */
export function paragraphsOfHtml(root: HtmlNode): string[] {
  const paragraphs: string[] = [];
  let words = '';
  const flush = (): void => {
    const paragraph = words.replace(/[\s\u200b]+/g, ' ').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeType === TEXT) words += node.textContent ?? '';
    if (node.nodeType !== ELEMENT || SILENT.has(node.nodeName.toUpperCase())) return;
    const block = BLOCKS.has(node.nodeName.toUpperCase());
    if (block) flush();
    for (const child of node.childNodes) walk(child);
    if (block) flush();
  };
  walk(root);
  flush();
  return paragraphs;
}
