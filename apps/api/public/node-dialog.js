import { dataOf } from './ask.js';
import { both, el, nodeLink, quotation } from './dom.js';

const QUERY = `query Node($id: ID!) {
  node(id: $id) {
    __typename id name aliases date articleCount
    ... on Article { title kicker subtitle publication publishedOn text }
    neighbours(first: 40) {
      edges {
        node { id name }
        edge { id type from { id } confidence evidence(first: 1) { quote article { id title publication publishedOn } } }
      }
      pageInfo { hasNextPage }
    }
  }
}`;

const HASH = /^#node\/(.+)$/;

/** Any name on the page leads to `#node/<id>`, which opens what the graph knows of it, each relation with its words. */
export function wireNodeDialog(dialog) {
  const follow = () => {
    const id = HASH.exec(location.hash)?.[1];
    if (id) void show(dialog, decodeURIComponent(id));
    else dialog.close();
  };
  addEventListener('hashchange', follow);
  dialog.addEventListener('close', () => {
    if (HASH.test(location.hash)) history.replaceState(null, '', location.pathname);
  });
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  follow();
}

async function show(dialog, id) {
  try {
    const { node } = await dataOf(QUERY, { id });
    dialog.replaceChildren(...(node ? content(dialog, node) : both('没有这个节点。', 'There is no such node.')));
  } catch (error) {
    dialog.replaceChildren(el('p', { class: 'fault' }, error.message));
  }
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

function content(dialog, node) {
  const facts = [node.__typename, node.date, node.aliases.join('、')].filter(Boolean).join(' · ');
  return [
    el('button', { type: 'button', class: 'close', 'aria-label': '关闭 Close', onclick: () => dialog.close() }, '×'),
    el('h2', { id: 'node-name' }, node.name),
    el('p', { class: 'small' }, facts, ' · ', el('code', {}, node.id)),
    ...(node.text ? article(node) : []),
    el('ul', { class: 'list' }, ...node.neighbours.edges.map((neighbour) => relation(node, neighbour))),
    node.neighbours.pageInfo.hasNextPage ? el('p', { class: 'small' }, both('还有更多。', 'There is more.')) : '',
  ];
}

function article({ publication, publishedOn, text }) {
  return [
    el('p', { class: 'small' }, [publication, publishedOn].filter(Boolean).join(' ')),
    el('div', { class: 'text' }, ...text.split('\n').map((paragraph) => el('p', {}, paragraph))),
  ];
}

function relation({ id }, { node, edge }) {
  const type = el('code', { class: 'type' }, edge.from?.id === id ? `${edge.type} →` : `← ${edge.type}`);
  return el('li', {}, el('p', {}, type, ' ', nodeLink(node)), ...(edge.evidence ?? []).map(quotation));
}
