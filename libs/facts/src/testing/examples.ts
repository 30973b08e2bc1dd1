/** One row: a tagged text of our own, and every fact of the type that it states, as [subject, object]. None: a look-alike. */
export interface FactExample {
  readonly text: string;
  readonly facts: readonly (readonly [string, string])[];
}

export type FactExamples = readonly FactExample[];
