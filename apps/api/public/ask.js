/** One GraphQL request to this server: the whole answer, and how long it took in milliseconds. */
export async function ask(query, variables = {}) {
  const started = performance.now();
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  return { answer, milliseconds: Math.round(performance.now() - started) };
}

/** The data, or an error that says what the server said. */
export async function dataOf(query, variables) {
  const { answer } = await ask(query, variables);
  if (!answer.data) throw new Error(answer.errors?.map(({ message }) => message).join(' ') ?? 'no answer');
  return answer.data;
}
