import { ask } from './ask.js';
import { el } from './dom.js';
import { wireEditor } from './editor.js';
import { EXAMPLES } from './examples.js';
import { jsonView } from './json-view.js';

/** The query console. Answers a function that puts a query into it and runs it. */
export function wireConsole({ query, variables, run, result, status, examples }) {
  const fill = (text, given = '') => {
    query.value = text;
    variables.value = given;
  };
  const go = () => void runQuery({ query, variables, result, status });
  examples.append(...EXAMPLES.map(({ name }, at) => el('option', { value: String(at) }, name)));
  examples.addEventListener('change', () => {
    const { query: text, variables: given } = EXAMPLES[Number(examples.value)];
    fill(text, given ? JSON.stringify(given, null, 2) : '');
    go();
  });
  run.addEventListener('click', go);
  for (const area of [query, variables]) wireEditor(area, go);
  fill(EXAMPLES[0].query);
  go();
  return (text) => {
    fill(text);
    examples.value = String(EXAMPLES.findIndex((example) => example.query === text));
    query.closest('section').scrollIntoView({ behavior: 'smooth' });
    go();
  };
}

async function runQuery({ query, variables, result, status }) {
  status.textContent = '…';
  try {
    const given = variables.value.trim() === '' ? {} : JSON.parse(variables.value);
    const { answer, milliseconds } = await ask(query.value, given);
    result.replaceChildren(...jsonView(answer));
    const cost = answer.extensions?.cost;
    const points = cost
      ? `　${cost.requested.toLocaleString('en')} / ${cost.limit.toLocaleString('en')} 点 points`
      : '';
    status.textContent = `${answer.errors ? '有错误 with errors　' : ''}${milliseconds} ms${points}`;
  } catch (error) {
    const where = error instanceof SyntaxError ? '变量不是 JSON / the variables are no JSON: ' : '';
    result.replaceChildren(`${where}${error.message}`);
    status.textContent = '';
  }
}
