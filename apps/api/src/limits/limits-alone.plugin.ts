import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';

/** Where a limit is passed, the answer names each limit once and nothing else. */
export const limitsAlone: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      validationDidStart: () =>
        Promise.resolve((errors?: readonly Error[]) => {
          keepLimits(errors as GraphQLError[] | undefined);
          return Promise.resolve();
        }),
    }),
};

// Apollo formats this very array after the hook, so it is narrowed in place.
function keepLimits(errors: GraphQLError[] | undefined): void {
  const limits = new Set(errors?.filter((error) => error.extensions['limit'] !== undefined));
  if (errors && limits.size > 0) errors.splice(0, errors.length, ...limits);
}
