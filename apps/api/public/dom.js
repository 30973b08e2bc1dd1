/** An element with attributes and children; text is always text. `onclick` and the like are listeners. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Chinese with its English beside it. */
export function both(zh, en) {
  return [zh, ' ', el('span', { lang: 'en' }, en)];
}

/** A link that opens what the graph knows of a node. */
export function nodeLink({ id, name }) {
  return el('a', { class: 'node', href: `#node/${encodeURIComponent(id)}` }, name);
}

/** A date that stays on one line. */
export function day(date) {
  return el('time', {}, date ?? '—');
}

/** Node links one after the other; a dash for none. */
export function nodeLinks(nodes) {
  const links = (nodes ?? []).map(nodeLink);
  return links.length === 0 ? ['—'] : links.flatMap((link, at) => (at === 0 ? [link] : ['、', link]));
}

/** Quoted words and where they stand. */
export function quotation({ quote, article }) {
  const paper = [article?.publication, article?.publishedOn].filter(Boolean).join(' ');
  return el(
    'blockquote',
    {},
    quote,
    article
      ? el('footer', {}, '— ', nodeLink({ id: article.id, name: article.title ?? '（无题）' }), ' ', paper)
      : null,
  );
}

export function table(heads, rows) {
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...heads.map(([zh, en]) => el('th', { scope: 'col' }, both(zh, en))))),
    el('tbody', {}, ...rows.map((cells) => el('tr', {}, ...cells.map((cell) => el('td', {}, cell))))),
  );
}
