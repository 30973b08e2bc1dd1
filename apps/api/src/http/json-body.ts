import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { ErrorCode } from '../errors/error-code.js';
import { requestId } from '../request/request-id.js';

interface BodyFault {
  readonly status?: number;
  readonly type?: string;
}

/** Reads a JSON body up to `limit` bytes. */
export function jsonBody(limit: number): RequestHandler {
  return express.json({ limit, type: ['application/json', 'application/graphql+json'] });
}

/** A body that cannot be read is answered as GraphQL answers, not as a page. */
// eslint-disable-next-line max-params -- Express knows an error handler by its four parameters.
export function refuseBody(fault: unknown, _request: Request, response: Response, next: NextFunction): void {
  const { status, type } = fault as BodyFault;
  if (status === undefined || status >= 500 || type === undefined) return next(fault);
  const code: ErrorCode = type === 'entity.too.large' ? 'QUERY_TOO_COMPLEX' : 'BAD_USER_INPUT';
  const message = MESSAGES[type] ?? 'The request body cannot be read.';
  response.status(status).json({ errors: [{ message, extensions: { code, requestId: requestId() } }] });
}

const MESSAGES: Readonly<Record<string, string>> = {
  'entity.too.large': 'The request body is too large (serviceConfig says how large it may be).',
  'entity.parse.failed': 'The request body is not JSON.',
  'encoding.unsupported': 'The request body has an encoding that is not supported.',
  'charset.unsupported': 'The request body must be UTF-8.',
};
