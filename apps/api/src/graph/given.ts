/** Not left out and not an explicit null: GraphQL lets a client say nothing in both ways. */
export function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined;
}

/** An input without the parts that say nothing. */
export function given<T extends object>(input: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => isGiven(value))) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}
