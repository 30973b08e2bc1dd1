import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { limitBreaches } from './limit-breaches.js';
import type { Limits } from './limits.js';

/** How many errors validation collects before it gives up; given to Apollo as `validationOptions.maxErrors`. */
export const MAX_VALIDATION_ERRORS = 20;

/**
 * A document beyond the limits is refused before any rule walks into it: going past the error maximum at its very top
 * ends validation. `limits-alone` then leaves one error for each limit.
 */
export function limitRule(limits: Limits): ValidationRule {
  return (context: ValidationContext) => ({
    Document: (document) => {
      const errors = limitBreaches(document, limits).map(limitError);
      if (errors.length === 0) return;
      for (let i = 0; i <= MAX_VALIDATION_ERRORS; i += errors.length) {
        for (const error of errors) context.reportError(error);
      }
    },
  });
}

function limitError({ code, message }: ReturnType<typeof limitBreaches>[number]): GraphQLError {
  return new GraphQLError(message, { extensions: { limit: code } });
}
