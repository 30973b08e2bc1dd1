import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import type { ErrorCode } from '../errors/error-code.js';
import type { Limits } from './limits.js';
import { queryCost } from './query-cost.js';

const TOO_COMPLEX: ErrorCode = 'QUERY_TOO_COMPLEX';

/** Refuses an operation that costs too much, and reports the cost of every other in `extensions.cost`. */
export function costPlugin(limits: Limits): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      let requested: number | undefined;
      return Promise.resolve({
        didResolveOperation: ({ schema, operation, document, request }) => {
          if (!operation) return Promise.resolve();
          const variables = request.variables ?? {};
          requested = queryCost({ schema, operation, fragments: fragmentsOf(document), variables, limits });
          if (requested > limits.cost) throw tooComplex(requested, limits.cost);
          return Promise.resolve();
        },
        willSendResponse: ({ response }) => {
          if (response.body.kind === 'single' && requested !== undefined) {
            const { singleResult } = response.body;
            singleResult.extensions = { ...singleResult.extensions, cost: { requested, limit: limits.cost } };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(
    (d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION,
  );
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function tooComplex(requested: number, limit: number): GraphQLError {
  const message = `This operation costs ${requested} points; at most ${limit} are allowed. Ask for smaller pages or fewer levels.`;
  return new GraphQLError(message, { extensions: { code: TOO_COMPLEX, http: { status: 400 } } });
}
