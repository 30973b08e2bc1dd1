import type { NodeFilter } from '@zhengmai/store';
import { badUserInput } from '../errors/bad-user-input.js';
import { given, isGiven } from './given.js';
import type { NodeFilterInput } from './node-filter.input.js';

type FilterInput = NodeFilterInput & { readonly kinds?: readonly string[] | null };

/** The input as the store wants it; a null means the same as a part left out. */
export function nodeFilter(input: FilterInput | null | undefined): NodeFilter {
  if (!input) return {};
  const { relatedTo, ...rest } = input;
  const { dateFrom, dateTo } = rest;
  if (isGiven(dateFrom) && isGiven(dateTo) && dateFrom > `${dateTo}~`)
    throw badUserInput('dateFrom is later than dateTo.');
  return { ...given(rest), ...(relatedTo ? { related: given({ ...relatedTo }) } : {}) };
}
