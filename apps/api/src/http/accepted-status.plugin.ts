import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request/request-context.js';

const MODERN = 'application/graphql-response+json';
const LEGACY = 'application/json';

/**
 * GraphQL over HTTP: a well-formed request that fails in parsing, validation or coercion answers 200 to a client that
 * takes only `application/json`, and 400 to one that takes `application/graphql-response+json`.
 */
export const acceptedStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, contextValue }) => {
        const legacy = contextValue.req.accepts([LEGACY, MODERN]) === LEGACY;
        if (legacy && request.query && response.http.status === 400) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
