import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-code.js';

/** What the asker can mend: says what is wrong and what would be right. */
export function badUserInput(message: string): GraphQLError {
  const code: ErrorCode = 'BAD_USER_INPUT';
  return new GraphQLError(message, { extensions: { code } });
}
