/** How much of the shorter of two phrases the other has too, by pairs of characters: 0 to 1; one pair alone says nothing. */
export function likeness(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const size = Math.min(x.size, y.size);
  if (size < 2) return a === b ? 1 : 0;
  return [...x].filter((pair) => y.has(pair)).length / size;
}

function pairs(text: string): Set<string> {
  const chars = [...text];
  return new Set(chars.slice(1).map((char, i) => `${chars[i]}${char}`));
}
