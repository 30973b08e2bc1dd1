import type { ApolloServerPlugin } from '@apollo/server';

/** One cause may break a thousand fields: the answer holds the first errors only. */
export function errorCap(most: number): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response }) => {
          if (response.body.kind === 'single') {
            const { singleResult } = response.body;
            if (singleResult.errors) singleResult.errors = singleResult.errors.slice(0, most);
          }
          return Promise.resolve();
        },
      }),
  };
}
