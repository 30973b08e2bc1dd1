import { dataOf } from './ask.js';
import { both, el } from './dom.js';
import { QUESTIONS } from './questions.js';

/** A card a question, each answered from this very server. `open` puts a query into the console. */
export function drawCards(parent, open) {
  parent.replaceChildren(...QUESTIONS.map((question) => card(question, open)));
}

function card(question, open) {
  const answer = el('div', { class: 'answer', 'aria-busy': 'true' }, '…');
  const button = el('button', { type: 'button', onclick: () => open(question.query) });
  button.append(...both('在查询台打开', 'Open in the console'));
  void fill(question, answer);
  return el(
    'article',
    { class: 'card' },
    el('h3', {}, question.zh, el('span', { lang: 'en' }, question.en)),
    answer,
    button,
  );
}

async function fill({ query, show }, answer) {
  try {
    const shown = show(await dataOf(query));
    answer.replaceChildren(...(shown ? [shown] : both('文章里没有说到。', 'The articles say nothing of it.')));
  } catch (error) {
    answer.replaceChildren(el('p', { class: 'fault' }, error.message));
  } finally {
    answer.removeAttribute('aria-busy');
  }
}
