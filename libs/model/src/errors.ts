/** An error a user can act on: a closed code, what happened, and what to do about it. */
export class ZhengmaiError extends Error {
  // eslint-disable-next-line max-params -- an Error's own two, with a code in front and a hint between
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'ZhengmaiError';
  }
}

export type ErrorCode =
  | 'BAD_USAGE'
  | 'BAD_INPUT'
  | 'BAD_CURSOR'
  | 'BAD_DEFINITION'
  | 'NOT_FOUND'
  | 'STORE_UNAVAILABLE'
  | 'STORE_VERSION'
  | 'TIMEOUT'
  | 'CONFLICT';
