/** Injection tokens of what `createApi` is given. */
export const STORE = Symbol('STORE');
export const LIMITS = Symbol('LIMITS');
