import { dataOf } from './ask.js';
import { both, el, nodeLink } from './dom.js';

const QUERY = `query Search($words: String!, $after: String) {
  search(query: $words, first: 10, after: $after) {
    edges { match snippet highlight { start end } node { __typename id name date } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Answers the form with hits, and with more of them as long as there are. */
export function wireSearch(form, input, list) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = input.value.trim();
    list.replaceChildren();
    if (words !== '') void more(list, words);
  });
}

async function more(list, words, after = null) {
  try {
    const { search } = await dataOf(QUERY, { words, after });
    list.append(...search.edges.map(hit));
    const { hasNextPage, endCursor } = search.pageInfo;
    if (hasNextPage) list.append(nextButton(list, words, endCursor));
    if (after === null && search.edges.length === 0) list.append(...both('没有找到。', 'Nothing found.'));
  } catch (error) {
    list.append(el('p', { class: 'fault' }, error.message));
  }
}

function nextButton(list, words, cursor) {
  const button = el('button', { type: 'button' }, both('更多', 'More'));
  button.addEventListener('click', () => {
    button.remove();
    void more(list, words, cursor);
  });
  return button;
}

function hit({ node, snippet, highlight: { start, end } }) {
  return el(
    'p',
    { class: 'hit' },
    el('small', {}, node.__typename, ' '),
    nodeLink(node),
    el('small', {}, node.date ? ` ${node.date}` : ''),
    el(
      'span',
      { class: 'snippet' },
      snippet.slice(0, start),
      el('mark', {}, snippet.slice(start, end)),
      snippet.slice(end),
    ),
  );
}
