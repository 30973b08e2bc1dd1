import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { limitBreaches } from './limit-breaches.js';
import type { Limits } from './limits.js';

/** How many errors validation collects before it gives up; given to Apollo as `validationOptions.maxErrors`. */
export const MAX_VALIDATION_ERRORS = 20;

/**
 * A document beyond the limits is refused before any other rule looks at it: rules are created before the walk begins,
 * and going past the error maximum there ends validation. `limits-alone` then leaves one error for each limit.
 */
export function limitRule(limits: Limits): ValidationRule {
  return (context: ValidationContext) => {
    const breaches = limitBreaches(context.getDocument(), limits);
    if (breaches.length > 0) {
      const errors = breaches.map(({ code, message }) => new GraphQLError(message, { extensions: { limit: code } }));
      for (let i = 0; i <= MAX_VALIDATION_ERRORS; i += errors.length)
        errors.forEach((error) => context.reportError(error));
    }
    return {};
  };
}
