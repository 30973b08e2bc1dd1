import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors/error-code.js';

/** The schema has queries only; graphql-js would find that out no sooner than in execution. */
export const readOnly: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation && operation.operation !== 'query') throw onlyQueries(operation.operation);
        return Promise.resolve();
      },
    }),
};

function onlyQueries(kind: string): GraphQLError {
  const code: ErrorCode = 'GRAPHQL_VALIDATION_FAILED';
  const extensions = { code, http: { status: 400 } };
  return new GraphQLError(`This service answers queries only, no ${kind}.`, { extensions });
}
