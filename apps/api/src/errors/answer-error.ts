import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException } from '@nestjs/common';
import { ZhengmaiError, type ErrorCode as ModelErrorCode } from '@zhengmai/model';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from './error-code.js';

/** An error as the asker sees it, and whether the server's log should hold the original. */
export interface AnswerError {
  readonly error: GraphQLFormattedError;
  readonly log: boolean;
}

const FROM_MODEL: Readonly<Record<ModelErrorCode, ErrorCode>> = {
  BAD_USAGE: 'BAD_USER_INPUT',
  BAD_INPUT: 'BAD_USER_INPUT',
  BAD_CURSOR: 'BAD_CURSOR',
  BAD_DEFINITION: 'INTERNAL_SERVER_ERROR',
  NOT_FOUND: 'BAD_USER_INPUT',
  STORE_UNAVAILABLE: 'STORE_UNAVAILABLE',
  STORE_VERSION: 'STORE_UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
  CONFLICT: 'CONFLICT',
};

// Texts of our own where the original may name files, hosts or queries.
const FIXED: Partial<Record<ErrorCode, string>> = {
  STORE_UNAVAILABLE: 'The store does not answer; try again later.',
  TIMEOUT: 'The answer took too long; ask for less at once.',
  CONFLICT: 'Somebody else changed this meanwhile; read it again.',
  INTERNAL_SERVER_ERROR: 'Something went wrong here; the request id names it in the log.',
};

const TOKEN_LIMIT = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/** From whatever was thrown to the closed list of codes, without stack, SQL, file or host. */
export function answerError(formatted: GraphQLFormattedError, thrown: unknown, requestId: string): AnswerError {
  const original = unwrapResolverError(thrown);
  const code = codeOf(formatted, original);
  const log = code === 'INTERNAL_SERVER_ERROR' || code === 'STORE_UNAVAILABLE' || code === 'TIMEOUT';
  const { path, locations } = formatted;
  const error = {
    message: FIXED[code] ?? messageOf(formatted, original),
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code, requestId },
  };
  return { error, log };
}

function codeOf({ message, extensions }: GraphQLFormattedError, original: unknown): ErrorCode {
  const limit = extensions?.['limit'];
  if (isErrorCode(limit)) return limit;
  if (TOKEN_LIMIT.test(message)) return 'QUERY_TOO_COMPLEX';
  if (original instanceof ZhengmaiError) return FROM_MODEL[original.code];
  if (original instanceof HttpException) return original.getStatus() < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  const code = extensions?.['code'];
  if (isErrorCode(code)) return code;
  return CLIENT_FAULTS.has(String(code)) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

const CLIENT_FAULTS: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const isErrorCode = (code: unknown): code is ErrorCode => (ERROR_CODES as readonly unknown[]).includes(code);

function messageOf({ message }: GraphQLFormattedError, original: unknown): string {
  if (TOKEN_LIMIT.test(message))
    return 'This document has too many tokens (serviceConfig says how many are allowed). Split it.';
  if (original instanceof ZhengmaiError) return `${original.message} ${original.hint}`.trim();
  if (original instanceof HttpException && !(original instanceof GraphQLError)) return wordsOf(original);
  return message;
}

/** class-validator's messages, one after the other. */
function wordsOf(exception: HttpException): string {
  const response = exception.getResponse();
  const words = typeof response === 'object' && 'message' in response ? response.message : response;
  return Array.isArray(words) ? `${words.join('; ')}.` : String(words);
}
