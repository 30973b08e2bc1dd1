import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context.js';

/** The deadline's timer does not outlive its request. */
export const releaseAtEnd: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ contextValue }) =>
    Promise.resolve({
      willSendResponse: () => {
        contextValue.release();
        return Promise.resolve();
      },
    }),
};
