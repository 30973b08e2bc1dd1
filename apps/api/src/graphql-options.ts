import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphStore } from '@zhengmai/store';
import type { Request } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { answerError } from './errors/answer-error.js';
import { errorCap } from './errors/error-cap.plugin.js';
import { acceptedStatus } from './http/accepted-status.plugin.js';
import { costPlugin } from './limits/cost.plugin.js';
import { limitRule, MAX_VALIDATION_ERRORS } from './limits/limit-rule.js';
import { limitsAlone } from './limits/limits-alone.plugin.js';
import type { Limits } from './limits/limits.js';
import { readOnly } from './limits/read-only.plugin.js';
import type { Log } from './log.js';
import { Deadline } from './request/deadline.js';
import { GraphReader } from './request/graph-reader.js';
import { releaseAtEnd } from './request/release.plugin.js';
import type { RequestContext } from './request/request-context.js';
import { requestId } from './request/request-id.js';
import { SCHEMA_OPTIONS } from './schema-options.js';

interface Given {
  readonly store: GraphStore;
  readonly limits: Limits;
  readonly log: Log;
}

/** Apollo as this service wants it: read only, limited, silent about itself. */
export function graphqlOptions({ store, limits, log }: Given): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    inheritResolversFromInterfaces: true,
    buildSchemaOptions: SCHEMA_OPTIONS,
    playground: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitRule(limits)],
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    plugins: plugins(limits) as ApolloServerPlugin[],
    formatError: (formatted, thrown) => answerAndLog(formatted, thrown, log),
    context: ({ req }: { req: Request }): RequestContext => ({ req, ...newReader(store, limits) }),
  };
}

function plugins(limits: Limits): ApolloServerPlugin<RequestContext>[] {
  return [limitsAlone, readOnly, costPlugin(limits), errorCap(limits.errors), acceptedStatus, releaseAtEnd];
}

function newReader(store: GraphStore, limits: Limits): Omit<RequestContext, 'req'> {
  const deadline = new Deadline(limits.deadline);
  return { reader: new GraphReader(store, deadline), release: () => deadline.release() };
}

function answerAndLog(formatted: GraphQLFormattedError, thrown: unknown, log: Log): GraphQLFormattedError {
  const { error, log: worthLogging } = answerError(formatted, thrown, requestId());
  if (worthLogging) log(`request ${requestId()}: ${describeThrown(thrown)}`);
  return error;
}

function describeThrown(thrown: unknown): string {
  const original = (thrown as { originalError?: unknown } | null)?.originalError ?? thrown;
  const { stack, message } = original as { stack?: string; message?: string };
  return stack ?? message ?? String(original);
}
