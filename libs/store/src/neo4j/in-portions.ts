/** Rows in portions that one query takes well, each portion's answer joined. */
export async function inPortions<T, R>(
  rows: readonly T[],
  size: number,
  work: (portion: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let at = 0; at < rows.length; at += size) {
    for (const answer of await work(rows.slice(at, at + size))) answers.push(answer);
  }
  return answers;
}

/** The rows of each value of `key`, in the order in which they came. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
