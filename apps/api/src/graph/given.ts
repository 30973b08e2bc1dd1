/** An input without the parts that were left out or set to null. */
export function given<T extends object>(input: T): { [K in keyof T]: Exclude<T[K], null | undefined> } {
  const parts = Object.entries(input).filter(([, value]) => value != null);
  return Object.fromEntries(parts) as { [K in keyof T]: Exclude<T[K], null | undefined> };
}
