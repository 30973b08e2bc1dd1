/** Words by one of their characters, their order kept: few of a long list need to be compared with a text. */
export function groupWords(
  words: readonly string[],
  characterOf: (word: string) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const character = characterOf(word) ?? '';
    const group = groups.get(character);
    if (group) group.push(word);
    else groups.set(character, [word]);
  }
  return groups;
}
