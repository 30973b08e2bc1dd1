/** Counts by name in the order of the ontology, absent names left out. */
export function inOntologyOrder(
  names: readonly string[],
  counts: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> {
  const present = names.filter((name) => (counts.get(name) ?? 0) > 0);
  return Object.fromEntries(present.map((name) => [name, counts.get(name)!]));
}
