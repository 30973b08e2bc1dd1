/** The object that `registerEnumType` takes, from a list of values. */
export function enumOf<V extends string>(values: readonly V[]): Readonly<Record<string, V>> {
  return Object.fromEntries(values.map((value) => [screaming(value), value]));
}

/** Descriptions for each value of such an object. */
export function described<V extends string>(
  of: Readonly<Record<string, V>>,
  words: (value: V) => string,
): Record<string, { description: string }> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, { description: words(value) }]));
}

/** The value where it is one of the enum's, else the fallback: an unknown word in a store breaks no answer. */
export function knownOr<V extends string, F>(of: Readonly<Record<string, V>>, value: unknown, fallback: F): V | F {
  return Object.values(of).find((known) => known === value) ?? fallback;
}

/** As GraphQL enums are written: `AgendaItem` and `agenda_item` become `AGENDA_ITEM`. */
function screaming(value: string): string {
  return value.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}
