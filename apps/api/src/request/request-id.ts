import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const scope = new AsyncLocalStorage<string>();
const ACCEPTABLE = /^[\w.-]{1,64}$/;

/** Gives every request an id (the caller's `X-Request-Id` where it is a plain one) and sends it back. */
export function nameRequest(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id');
  const id = given !== undefined && ACCEPTABLE.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  scope.run(id, next);
}

/** The id of the request being answered. */
export function requestId(): string {
  return scope.getStore() ?? 'none';
}
